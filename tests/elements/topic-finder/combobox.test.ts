import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TopicFinderElement } from '../../../src/elements/topic-finder/topic-finder-element.js';
import { part, parts, wordsOf } from '../support/printed.js';
import {
  answered,
  field,
  monday,
  press,
  said,
  spoken,
  suggested,
  topicDocument,
  topicFinder,
  type,
} from '../support/topics.js';

const data = topicDocument();
const finder = () => topicFinder({ data, now: monday });

const keys = async (element: TopicFinderElement, ...pressed: readonly string[]) => {
  for (const each of pressed) await sendKeys({ press: each });
  await element.updateComplete;
};
const active = (element: TopicFinderElement) => {
  const id = field(element).getAttribute('aria-activedescendant');
  const option = id ? element.shadowRoot!.getElementById(id) : undefined;
  expect(parts(element, 'option').filter((each) => each.getAttribute('aria-selected') === 'true')).to.deep.equal(
    option ? [option] : [],
  );
  return option ? wordsOf(option) : undefined;
};
const isOpen = (element: TopicFinderElement) => {
  const expanded = field(element).getAttribute('aria-expanded') === 'true';
  expect(part(element, 'options')!.offsetHeight > 0, 'seen as said').to.equal(expanded);
  return expanded;
};
const focused = (element: TopicFinderElement) => element.shadowRoot!.activeElement;

describe('the field of <topic-finder> is a combobox', () => {
  it('with role, name, list and state', async () => {
    const element = await finder();
    const input = field(element);
    expect(input.getAttribute('role')).to.equal('combobox');
    expect(input.labels![0]!.textContent.trim()).to.equal('Thema oder Stichwort');
    expect(input.getAttribute('aria-autocomplete')).to.equal('list');
    expect(input.getAttribute('aria-expanded')).to.equal('false');
    expect(input.hasAttribute('aria-activedescendant')).to.equal(false);
    const list = element.shadowRoot!.getElementById(input.getAttribute('aria-controls')!)!;
    expect([list.getAttribute('role'), list.getAttribute('aria-label'), list.hidden]).to.deep.equal([
      'listbox',
      'Vorschläge',
      true,
    ]);
  });

  it('suggests while one types, says how many, and nothing aloud before', async () => {
    const element = await finder();
    expect(spoken(element)).to.equal('');
    await type(element, 'geld');
    expect(suggested(element)).to.deep.equal(['Bürgergeld', 'Wohngeld']);
    expect(isOpen(element)).to.equal(true);
    expect(spoken(element)).to.equal('2 Vorschläge');
    expect(parts(element, 'option').every((option) => option.getAttribute('role') === 'option')).to.equal(true);
    await type(element, 'wohngelt');
    expect(suggested(element)).to.deep.equal(['Wohngeld']);
    expect(spoken(element)).to.equal('Ein Vorschlag');
    await type(element, 'hartz 4');
    expect(suggested(element), 'with the word by which it was found').to.deep.equal(['Bürgergeld Hartz IV']);
  });

  it('the arrows go through the list, round and round, Home and End back into the text', async () => {
    const element = await finder();
    await type(element, 'geld');
    expect(active(element)).to.equal(undefined);
    const walk: [string, string | undefined][] = [
      ['ArrowDown', 'Bürgergeld'],
      ['ArrowDown', 'Wohngeld'],
      ['ArrowDown', 'Bürgergeld'],
      ['ArrowUp', 'Wohngeld'],
      ['Home', undefined],
      ['ArrowUp', 'Wohngeld'],
      ['End', undefined],
      ['ArrowDown', 'Bürgergeld'],
      ['ArrowLeft', undefined],
    ];
    for (const [key, expected] of walk) {
      await keys(element, key);
      expect(active(element), key).to.equal(expected);
      expect(focused(element), 'the focus stays').to.equal(field(element));
      expect(isOpen(element)).to.equal(true);
    }
    field(element).setSelectionRange(2, 2);
    await keys(element, 'Home');
    expect(field(element).selectionStart, 'the caret moves').to.equal(0);
  });

  it('Enter takes the suggestion, and the focus goes to what it leads to', async () => {
    const element = await finder();
    await type(element, 'geld');
    await keys(element, 'ArrowDown', 'ArrowDown', 'Enter');
    expect(field(element).value).to.equal('Wohngeld');
    expect(isOpen(element)).to.equal(false);
    expect(focused(element)).to.equal(part(element, 'title'));
    expect(said(element, 'title')).to.deep.equal(['Wohngeld']);
    await answered(element);
    expect(said(element, 'name')).to.deep.equal(['Sozialberatung']);
    expect(spoken(element)).to.equal('Ein Angebot');
    expect(element.chosen).to.equal('wohngeld');
  });

  it('Enter without a suggestion takes what can only be meant', async () => {
    const element = await finder();
    await type(element, 'Miete');
    await keys(element, 'Enter');
    expect(said(element, 'title')).to.deep.equal(['Wohngeld']);
  });

  it('Enter shows all that fits as a list, where more can be meant', async () => {
    const element = await finder();
    await type(element, 'geld');
    await keys(element, 'Enter');
    expect(said(element, 'title')).to.deep.equal(['Gefunden zu „geld“']);
    expect(focused(element)).to.equal(part(element, 'title'));
    expect(part(element, 'hits')!.localName).to.equal('ul');
    expect(said(element, 'choice')).to.deep.equal(['Bürgergeld', 'Wohngeld']);
    await press(element, 'Bürgergeld');
    await answered(element);
    expect(said(element, 'name')).to.deep.equal(['Sozialberatung', 'Formularhilfe']);
    expect(spoken(element)).to.equal('2 Angebote');
  });

  it('the button beside it does the same', async () => {
    const element = await finder();
    await type(element, 'geld');
    part(element, 'submit')!.click();
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(said(element, 'choice')).to.deep.equal(['Bürgergeld', 'Wohngeld']);
  });

  it('Escape closes the list, and then clears the field', async () => {
    const element = await finder();
    await type(element, 'geld');
    await keys(element, 'ArrowDown', 'Escape');
    expect(isOpen(element)).to.equal(false);
    expect(field(element).value).to.equal('geld');
    expect(active(element)).to.equal(undefined);
    await keys(element, 'Escape');
    expect(field(element).value).to.equal('');
    expect(said(element, 'topics')).to.have.length(1);
    expect(focused(element)).to.equal(field(element));
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    field(element).dispatchEvent(event);
    expect(event.defaultPrevented, 'with nothing left it is the page’s, which may close a dialog').to.equal(false);
  });

  it('Alt with an arrow opens and closes without choosing', async () => {
    const element = await finder();
    await type(element, 'geld');
    const withAlt = async (key: string) => {
      field(element).dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true }));
      await element.updateComplete;
    };
    await keys(element, 'Escape');
    await withAlt('ArrowDown');
    expect(isOpen(element)).to.equal(true);
    expect(active(element)).to.equal(undefined);
    await withAlt('ArrowUp');
    expect(isOpen(element)).to.equal(false);
  });

  it('what was found stays as a list of buttons when one leaves the field', async () => {
    const element = await finder();
    await type(element, 'geld');
    await keys(element, 'Tab');
    expect(isOpen(element)).to.equal(false);
    expect(said(element, 'choice')).to.deep.equal(['Bürgergeld', 'Wohngeld']);
    expect(focused(element)).to.equal(part(element, 'submit'));
    await keys(element, 'Tab', 'Tab', 'Tab', 'Enter');
    expect(said(element, 'title'), 'with the keyboard alone').to.deep.equal(['Wohngeld']);
  });

  it('a click takes a suggestion without the field losing the focus before', async () => {
    const element = await finder();
    await type(element, 'wohn');
    const option = part(element, 'option')!;
    const down = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
    option.dispatchEvent(down);
    expect(down.defaultPrevented, 'pressing it moves no focus').to.equal(true);
    expect(isOpen(element)).to.equal(true);
    option.querySelector('span')!.click();
    await element.updateComplete;
    expect(said(element, 'title')).to.deep.equal(['Wohngeld']);
    expect(focused(element)).to.equal(part(element, 'title'));
  });

  it('what one presses below it stays under the finger until it is let go', async () => {
    const element = await finder();
    const below = document.createElement('button');
    element.after(below);
    await type(element, 'geld');
    const { top } = below.getBoundingClientRect();
    below.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    below.focus();
    await element.updateComplete;
    expect([isOpen(element), below.getBoundingClientRect().top]).to.deep.equal([true, top]);
    below.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    await element.updateComplete;
    expect(isOpen(element)).to.equal(false);
  });

  it('keys that compose a sign are left alone, also the last one in Safari', async () => {
    const element = await finder();
    await type(element, 'geld');
    for (const how of [{ isComposing: true }, { keyCode: 229 }])
      for (const key of ['Enter', 'ArrowDown', 'Escape']) {
        const event = new KeyboardEvent('keydown', { key, ...how, bubbles: true, cancelable: true });
        field(element).dispatchEvent(event);
        expect(event.defaultPrevented, `${key} ${JSON.stringify(how)}`).to.equal(false);
      }
    expect(isOpen(element)).to.equal(true);
  });

  it('suggestions are large enough for a finger', async () => {
    const element = await finder();
    await type(element, 'geld');
    for (const each of [...parts(element, 'option'), field(element), part(element, 'submit')!])
      expect(each.getBoundingClientRect().height).to.be.at.least(44);
  });
});

describe('<topic-finder> where nothing is found', () => {
  it('says so where it is read and heard, with the telephone, and still has the topics', async () => {
    const element = await finder();
    await type(element, 'Zahnarzt');
    expect(isOpen(element)).to.equal(false);
    expect(spoken(element)).to.equal('Nichts gefunden – das Büro hilft weiter: Telefon 0631 31 09 07 38');
    expect(part(element, 'none')!.offsetHeight).to.be.greaterThan(10);
    expect(part(element, 'telephone')!.getAttribute('href')).to.equal('tel:+4963131090738');
    expect(said(element, 'choice').slice(0, 3)).to.deep.equal(['Wohngeld', 'Bürgergeld', 'Kinderbetreuung']);
    await keys(element, 'Enter');
    expect(focused(element), 'one can go on typing').to.equal(field(element));
    await type(element, 'wohn');
    expect(suggested(element)).to.deep.equal(['Wohngeld']);
    expect(part(element, 'none')).to.equal(null);
  });
});
