import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Words } from '../../core/wording/words.js';
import type { DocumentController } from './document-controller.js';
import { loadWords, matchLanguage } from './load-words.js';
import { languageAround, languageAt, onLanguageChange } from './page-language.js';

/**
 * Finds an element's language: its `lang`, else the nearest of the page, else the document's, else German.
 * While its words are on their way there are none, or the former ones: no language flashes that nobody asked for.
 */
export class LanguageController implements ReactiveController {
  words: Words | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #documents: Pick<DocumentController, 'document'>;
  #asked: string | undefined;
  #forget: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, documents: Pick<DocumentController, 'document'>) {
    this.#host = host;
    this.#documents = documents;
    host.addController(this);
  }

  hostConnected() {
    this.#forget = onLanguageChange(this.#host, () => this.#host.requestUpdate());
  }

  hostDisconnected() {
    this.#forget?.();
  }

  hostUpdate() {
    const { document } = this.#documents;
    const wanted = matchLanguage(languageAt(this.#host));
    // The page doesn't say: the document will, once it is there.
    if (!wanted && !document) return;
    const language = wanted ?? matchLanguage(document?.language ?? '') ?? 'de';
    if (language === this.#asked) return;
    this.#asked = language;
    const words = loadWords(language);
    if (!(words instanceof Promise)) {
      this.words = words;
      return;
    }
    void words.then((late) => {
      if (language !== this.#asked) return;
      this.words = late;
      this.#host.requestUpdate();
    });
  }

  /** `lang` for the element's root, where it differs from what is around the element. */
  get lang(): string | undefined {
    const tag = this.words?.tag;
    return tag && matchLanguage(languageAround(this.#host)) !== tag.toLowerCase() ? tag : undefined;
  }

  /** `dir` for the element's root, with `lang`; text that runs from the right always says so. */
  get dir(): string | undefined {
    return this.lang || this.words?.dir === 'rtl' ? this.words?.dir : undefined;
  }
}
