import { expect, waitUntil } from '@open-wc/testing';
import { useClock } from '../../../src/elements/shared/clock-controller.js';
import { pageClock } from '../../../src/elements/shared/page-clock.js';
import { watchConsole } from '../support/console.js';
import { demoDocument } from '../support/documents.js';
import { fakeTime } from '../support/fake-time.js';
import { nextEvent, part, parts, rootOf, showsFallback, words } from '../support/printed.js';
import { answered, field, monday, press, said, spoken, topicDocument, topicFinder, type } from '../support/topics.js';

const data = topicDocument();
const outline = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    (each) => each.localName + each.textContent.trim(),
  );

describe('<topic-finder> without typing', () => {
  it('is a list of topics, each a button, and what else there is folded away', async () => {
    const element = await topicFinder({ data, now: monday });
    expect(said(element, 'heading')).to.deep.equal(['Wobei brauchen Sie Hilfe?']);
    expect(part(element, 'topics')!.localName).to.equal('ul');
    expect(
      [...part(element, 'topics')!.querySelectorAll('li > button')].map(({ textContent }) => textContent.trim()),
    ).to.deep.equal(['Wohngeld', 'Bürgergeld', 'Kinderbetreuung']);
    expect(words(element, 'more-label')).to.equal('Weitere Angebote (1)');
    expect((part(element, 'more') as HTMLDetailsElement).open).to.equal(false);
    expect(words(element, 'preview')).to.contain('23. November 2026');
    expect(words(element, 'as-of')).to.equal('Angaben vom November 2026');
    for (const button of element.shadowRoot!.querySelectorAll('[part=topics] button'))
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('says who helps, when next, where, in which languages, what it costs', async () => {
    const element = await topicFinder({ data, now: monday });
    await press(element, 'Wohngeld');
    await answered(element);
    expect(element.shadowRoot!.activeElement, 'the focus goes to the answer').to.equal(part(element, 'title'));
    expect(said(element, 'also')).to.deep.equal(['Auch: Miete']);
    expect(said(element, 'name')).to.deep.equal(['Sozialberatung']);
    expect(said(element, 'when')).to.deep.equal([
      'Morgen, 10 Uhr bis 12 Uhr',
      'Dienstag, 1. Dezember, 10 Uhr bis 12 Uhr',
      'Dienstag, 8. Dezember, 10 Uhr bis 12 Uhr',
      'Dienstag, 15. Dezember, 10 Uhr bis 12 Uhr',
    ]);
    expect(said(element, 'remarks')).to.deep.equal(['entfällt: Fortbildung']);
    expect(said(element, 'detail')).to.deep.equal(['Sprachen: Deutsch, Türkisch', 'Kostenlos, vertraulich']);
    expect(said(element, 'helper-name')).to.deep.equal(['AWO']);
    expect(part(element, 'telephone')!.getAttribute('href')).to.equal('tel:+4963147101 21'.replace(' ', ''));
    expect(spoken(element)).to.equal('Ein Angebot');
  });

  it('leads back to where one was', async () => {
    const element = await topicFinder({ data, now: monday });
    await press(element, 'Bürgergeld');
    part(element, 'back')!.click();
    await element.updateComplete;
    expect(part(element, 'services')).to.equal(null);
    expect(element.chosen).to.equal(undefined);
    expect(field(element).value).to.equal('');
    expect(element.shadowRoot!.activeElement!.textContent.trim()).to.equal('Bürgergeld');
  });

  it('says that nobody helps, and that the office does', async () => {
    const element = await topicFinder({ data, now: monday });
    await press(element, 'Kinderbetreuung');
    expect(said(element, 'none')).to.deep.equal([
      'Dazu ist niemand eingetragen – das Büro hilft weiter: Telefon 0631 31 09 07 38',
    ]);
    expect(part(element, 'telephone')).not.to.equal(null);
  });

  it('shows what is no topic by its own name', async () => {
    const element = await topicFinder({ data, now: monday });
    (part(element, 'more') as HTMLDetailsElement).open = true;
    await press(element, 'Lesekreis');
    await answered(element);
    expect(said(element, 'title')).to.deep.equal(['Lesekreis']);
    expect(said(element, 'description')).to.deep.equal(['Jeden Monat ein Buch.']);
    expect(said(element, 'name')).to.deep.equal([]);
    part(element, 'back')!.click();
    await element.updateComplete;
    expect((part(element, 'more') as HTMLDetailsElement).open, 'and back, where it was folded away').to.equal(true);
    expect(element.shadowRoot!.activeElement!.textContent).to.contain('Lesekreis');
  });

  for (const [level, headings] of [
    [undefined, ['h3Wobei brauchen Sie Hilfe?', 'h4Wohngeld', 'h5Sozialberatung']],
    ['1', ['h1Wobei brauchen Sie Hilfe?', 'h2Wohngeld', 'h3Sozialberatung']],
    ['6', ['h6Wobei brauchen Sie Hilfe?', 'h6Wohngeld', 'h6Sozialberatung']],
    ['0', []],
  ] as const)
    it(`heading-level=${level}: ${headings.join(', ')}`, async () => {
      const element = await topicFinder({
        data,
        now: monday,
        chosen: 'wohngeld',
        ...(level && { 'heading-level': level }),
      });
      await answered(element);
      expect(outline(element)).to.deep.equal(headings);
      expect(said(element, 'name')).to.deep.equal(['Sozialberatung']);
    });

  it('shows only the field, or only the list, where the webmaster wants it', async () => {
    const search = await topicFinder({ data, now: monday, view: 'search' });
    expect([!!field(search), !!part(search, 'topics')]).to.deep.equal([true, false]);
    const topics = await topicFinder({ data, now: monday, view: 'topics' });
    expect([!!field(topics), !!part(topics, 'topics')]).to.deep.equal([false, true]);
    const other = await topicFinder({ data, now: monday, view: 'typo' });
    expect([!!field(other), !!part(other, 'topics')]).to.deep.equal([true, true]);
  });

  it('shows so many dates, and looks so far', async () => {
    const one = await answered(await topicFinder({ data, now: monday, chosen: 'wohngeld', limit: 1 }));
    expect(said(one, 'day')).to.deep.equal(['Morgen']);
    const days = await answered(await topicFinder({ data, now: monday, chosen: 'wohngeld', within: 'P10D' }));
    expect(said(days, 'day')).to.deep.equal(['Morgen', 'Dienstag, 1. Dezember']);
  });

  it('where there is nothing to choose the office helps', async () => {
    const element = await topicFinder({ data: topicDocument({ topics: [], services: [] }), now: monday });
    expect(said(element, 'none')).to.deep.equal(['Das Büro hilft weiter: Telefon 0631 31 09 07 38']);
    expect(field(element)).to.equal(null);
  });
});

describe('<topic-finder> and what is chosen', () => {
  it('shows what `chosen` names, and follows it', async () => {
    const element = await topicFinder({ data, now: monday, chosen: 'service.formularhilfe' });
    expect(said(element, 'title')).to.deep.equal(['Formularhilfe']);
    expect(spoken(element), 'nothing aloud at first').to.equal('');
    element.chosen = 'kita';
    await element.updateComplete;
    expect(said(element, 'title')).to.deep.equal(['Kinderbetreuung']);
    expect(element.shadowRoot!.activeElement, 'the focus stays where it is').to.equal(null);
  });

  it('typing something else leaves it', async () => {
    const element = await topicFinder({ data, now: monday, chosen: 'kita' });
    await type(element, 'miete');
    expect(element.chosen).to.equal(undefined);
    expect(part(element, 'title')).to.equal(null);
  });

  describe('in the address', () => {
    const { href } = location;
    afterEach(() => history.replaceState(null, '', href));
    const inAddress = () => new URLSearchParams(location.search).get('thema');

    it('stands nowhere without `parameter`', async () => {
      const element = await topicFinder({ data, now: monday });
      await press(element, 'Wohngeld');
      expect(location.href).to.equal(href);
    });

    it('can be linked to, is kept, and Back leads back', async () => {
      const url = new URL(href);
      url.searchParams.set('thema', 'kita');
      history.replaceState(null, '', url);
      const element = await topicFinder({ data, now: monday, parameter: 'thema' });
      expect(said(element, 'title')).to.deep.equal(['Kinderbetreuung']);
      part(element, 'back')!.click();
      await element.updateComplete;
      expect(inAddress()).to.equal(null);
      await press(element, 'Wohngeld');
      expect(inAddress()).to.equal('wohngeld');
      history.back();
      await waitUntil(() => inAddress() === null, 'back', { timeout: 30_000 });
      await waitUntil(() => !part(element, 'title'), 'all topics', { timeout: 30_000 });
      expect(field(element).value).to.equal('');
      expect(part(element, 'topics')).not.to.equal(null);
      history.back();
      await waitUntil(() => said(element, 'title')[0] === 'Kinderbetreuung', 'the first again', { timeout: 30_000 });
    });

    it('is taken out where one types something else, and stays at a step within the page', async () => {
      const element = await topicFinder({ data, now: monday, parameter: 'thema', chosen: 'kita' });
      history.replaceState(null, '', '#kontakt');
      dispatchEvent(new PopStateEvent('popstate'));
      await element.updateComplete;
      expect(said(element, 'title')).to.deep.equal(['Kinderbetreuung']);
      part(element, 'back')!.click();
      await element.updateComplete;
      await press(element, 'Wohngeld');
      await type(element, 'hartz');
      expect(inAddress()).to.equal(null);
    });

    it('that names nothing is as if it weren’t there, and no fault of the page', async () => {
      const url = new URL(href);
      url.searchParams.set('thema', '"><img src=x onerror=alert(1)>');
      history.replaceState(null, '', url);
      const errors: unknown[] = [];
      const hear = (event: Event) => errors.push(event);
      addEventListener('office-error', hear);
      const element = await topicFinder({ data, now: monday, parameter: 'thema' });
      removeEventListener('office-error', hear);
      expect(part(element, 'topics')).not.to.equal(null);
      expect(errors).to.deep.equal([]);
    });
  });
});

describe('<topic-finder> and what can not be had', () => {
  const refused = async (attributes: Record<string, string>) => {
    const element = document.createElement('topic-finder');
    element.innerHTML = '<p>Telefon 0631 31 09 07 38</p>';
    element.data = data;
    for (const [name, value] of Object.entries({ now: monday, ...attributes })) element.setAttribute(name, value);
    const error = nextEvent(element, 'office-error');
    const { result } = watchConsole(async () => {
      document.body.append(element);
      return (await error).detail.problems;
    });
    const problems = (await result).map(({ code, found, expected }) => [code, found, expected]);
    await element.updateComplete;
    return { element, problems };
  };

  for (const [attribute, list] of [
    ['partner', 'partners'],
    ['consultation', 'services'],
    ['topic', 'topics'],
    ['office', 'offices'],
  ] as const)
    it(`an unknown ${attribute} is a problem reported, and the fallback`, async () => {
      const { element, problems } = await refused({ [attribute]: 'wohngelt' });
      expect(problems).to.deep.equal([['unknown-reference', 'wohngelt', list]]);
      expect(showsFallback(element)).to.equal(true);
      element.remove();
    });

  it('an unknown chosen is a problem reported, and all topics', async () => {
    const { element, problems } = await refused({ chosen: 'wohngelt' });
    expect(problems).to.deep.equal([['unknown-reference', 'wohngelt', 'topics']]);
    expect(part(element, 'topics')).not.to.equal(null);
    element.remove();
  });

  it('an unreadable limit too, said in place with debug', async () => {
    const { element, problems } = await refused({ limit: 'viele', debug: '' });
    expect(problems).to.deep.equal([['format', 'viele', 'limit']]);
    await waitUntil(() => part(element, 'problems'), 'problems', { timeout: 30_000 });
    expect(words(element, 'problems')).to.contain('viele');
    element.remove();
  });

  it('no document: what stands inside it', async () => {
    const { result } = watchConsole(() => topicFinder({}));
    expect(showsFallback(await result)).to.equal(true);
  });

  it('only one office’s topics, one partner’s, some topics', async () => {
    const some = async (attributes: object) => said(await topicFinder({ data, now: monday, ...attributes }), 'choice');
    expect(await some({ partner: 'drk' })).to.deep.equal(['Bürgergeld']);
    expect(await some({ topic: 'kita wohngeld' })).to.deep.equal(['Wohngeld', 'Kinderbetreuung']);
    expect(await some({ consultation: 'lesekreis' })).to.deep.equal(['Lesekreis Jeden Monat ein Buch.']);
  });
});

describe('<topic-finder> and a hostile document', () => {
  const attack = '<img src=x onerror="window.attacked = true">';

  it('prints markup in texts, and what is typed, as text', async () => {
    const hostile = topicDocument({
      topics: [{ id: 'wohngeld', name: `Wohngeld ${attack}`, synonyms: [`Miete ${attack}`] }],
      partners: [{ id: 'awo', name: attack, people: [{ name: attack, note: attack }] }],
    });
    const { result } = watchConsole(() => topicFinder({ data: hostile, now: monday }));
    const element = await result;
    await type(element, `miete ${attack}`);
    expect(words(element, 'hint')).to.contain('<img');
    (parts(element, 'option')[0] as HTMLElement).click();
    await answered(element);
    expect(rootOf(element)!.querySelectorAll('img, script')).to.have.length(0);
    expect('attacked' in window).to.equal(false);
  });
});

describe('<topic-finder> and the time', () => {
  afterEach(() => useClock(undefined));

  it('marks a date as it begins, and drops it at its end, by itself', async () => {
    const page = fakeTime('2026-11-24T09:30:00+01:00');
    useClock(pageClock(page.time));
    const element = await answered(await topicFinder({ data, chosen: 'wohngeld', limit: 1 }));
    expect(said(element, 'date-now')).to.deep.equal([]);
    page.runTo('2026-11-24T10:00:00+01:00');
    await element.updateComplete;
    expect(said(element, 'remarks')).to.deep.equal(['jetzt']);
    page.runTo('2026-11-24T12:00:00+01:00');
    await element.updateComplete;
    expect(said(element, 'day')[0]).to.equal('Dienstag, 1. Dezember');
    expect(spoken(element), 'nobody asked').to.equal('');
    expect(page.timers.size).to.equal(1);
    element.remove();
    expect(page.timers.size).to.equal(0);
  });
});

describe('<topic-finder> with the five documents', () => {
  for (const [name, topics] of [
    ['innenstadt-west', 3],
    ['gruebentaelchen', 0],
    ['kaster-2017', 1],
    ['chemnitz', 18],
    ['kaster', 2],
  ] as const)
    it(`${name}: every topic has an answer`, async () => {
      const element = await topicFinder({ data: await demoDocument(name), now: monday });
      const keys = parts(element, 'choice').map(({ dataset }) => dataset['key']);
      expect(element.shadowRoot!.querySelectorAll('[part=topics] button')).to.have.length(topics);
      for (const key of keys) {
        element.chosen = key;
        await element.updateComplete;
        await answered(element);
        expect(said(element, 'helper-name').length, key).to.be.greaterThan(0);
      }
    });
});
