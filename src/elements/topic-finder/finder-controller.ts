import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OfficeDocument } from '../../core/model/office-document.js';
import type { TopicChoice } from '../../core/views/topic-finder-types.js';
import type { searchTopics, TopicHits } from '../../core/views/topic-search.js';
import type { TopicFilter } from '../../core/views/topic-subjects.js';
import { phraseText } from '../../core/wording/phrase.js';
import type { Words } from '../../core/wording/words.js';
import type { AddressController } from './address-controller.js';
import { ComboboxController } from './combobox-controller.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode; chosen?: string };

/** Where one searches, and for whom. */
export interface SearchScope {
  readonly document: OfficeDocument;
  readonly filter: TopicFilter;
  readonly words: Words;
}

/** What somebody does in the finder: types, takes a suggestion or a topic, goes back. */
export class FinderController implements ReactiveController {
  readonly combobox: ComboboxController;
  typed = '';
  /** What fits what is typed; absent while nothing is, and until the search is there. */
  hits: TopicHits | undefined;
  /** Somebody did something: from then on the live region speaks. */
  isUsed = false;
  readonly #host: Host;
  readonly #address: AddressController;
  readonly #scope: () => SearchScope | undefined;
  #find: typeof searchTopics | undefined;
  #loading: Promise<void> | undefined;
  #shown: string | undefined;
  #focus: (() => HTMLElement | null | undefined) | undefined;

  constructor(host: Host, address: AddressController, scope: () => SearchScope | undefined) {
    this.#host = host;
    this.#address = address;
    this.#scope = scope;
    host.addController(this);
    this.combobox = new ComboboxController(host, {
      count: () => this.hits?.choices.length ?? 0,
      choose: (index) => this.choose(this.hits?.choices[index]),
      submit: () => void this.submit(),
      clear: () => {
        const isAny = !!(this.typed || host.chosen);
        if (isAny) this.#leave();
        return isAny;
      },
    });
  }

  hostUpdate() {
    const { chosen } = this.#host;
    // Chosen by somebody else: what is typed belongs to something else.
    if (chosen !== this.#shown) this.typed = '';
    this.#shown = chosen;
    const scope = this.typed.trim() ? this.#scope() : undefined;
    this.hits = scope && this.#find?.(scope.document, scope.filter, this.typed, scope.words);
  }

  hostUpdated() {
    this.#focus?.()?.focus();
    this.#focus = undefined;
    this.#host.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  readonly input = ({ target }: Event) => {
    this.typed = (target as HTMLInputElement).value;
    this.#show(undefined);
    this.#address.write(undefined);
    this.combobox.open();
    void this.load();
  };

  /** Few readers type, so the search comes when somebody is about to. */
  readonly load = () =>
    (this.#loading ??= import('../../core/views/topic-search.js').then(
      (module) => {
        this.#find = module.searchTopics;
        this.#host.requestUpdate();
      },
      (error: unknown) => {
        this.#loading = undefined;
        console.error('stadtteil-widgets: the search could not be loaded', error);
      },
    ));

  /** Takes what was typed as it is: the one thing it can mean, else all that fits. */
  readonly submit = async () => {
    await this.load();
    this.hostUpdate();
    const { choices = [], meant } = this.hits ?? {};
    if (meant) this.choose(choices.find(({ key }) => key === meant));
    else if (choices.length > 0) this.#focusOn('.title');
    this.isUsed = true;
    this.combobox.close();
    this.#host.requestUpdate();
  };

  readonly choose = (choice: TopicChoice | undefined) => {
    if (!choice) return;
    this.typed = phraseText(choice.name);
    this.combobox.close();
    this.#show(choice.key);
    this.#address.write(choice.key);
    this.#focusOn('.title');
  };

  /** To all topics; the focus goes where it came from. */
  readonly back = () => {
    const { chosen } = this.#host;
    this.#leave();
    this.#focus = () => {
      const buttons = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-key]')];
      const former = buttons.find(({ dataset }) => dataset['key'] === chosen);
      // Among what is folded away.
      former?.closest('details')?.setAttribute('open', '');
      return former ?? this.#host.renderRoot.querySelector<HTMLElement>('#field, .choice');
    };
  };

  #leave() {
    this.typed = '';
    this.#show(undefined);
    this.#address.write(undefined);
  }

  #show(key: string | undefined) {
    this.isUsed = true;
    this.#shown = key;
    this.#host.chosen = key;
    this.#host.requestUpdate();
  }

  #focusOn(selector: string) {
    this.#focus = () => this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
