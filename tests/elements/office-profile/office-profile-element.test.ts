import { expect, waitUntil } from '@open-wc/testing';
import { pageClock } from '../../../src/elements/shared/page-clock.js';
import { useClock } from '../../../src/elements/shared/clock-controller.js';
import { watchConsole } from '../support/console.js';
import { answerRequests, jsonAnswer } from '../support/documents.js';
import { fakeTime } from '../support/fake-time.js';
import { nextEvent, part, parts, rootOf, showsFallback, words, wordsOf } from '../support/printed.js';
import { officeProfile, outlineOf, profileDocument } from '../support/profile.js';

const now = '2026-11-26T10:00';
const data = profileDocument();
const everything = ['introduction', 'section', 'offers', 'team', 'carriers', 'timeline'];

const shownIn = (element: Element) =>
  [...(rootOf(element)?.querySelectorAll(':scope > .block') ?? [])].map((each) => each.getAttribute('part'));

describe('<office-profile> shows', () => {
  for (const [view, expected] of [
    [undefined, everything],
    ['team', ['team']],
    ['timeline  introduction\nteam', ['timeline', 'introduction', 'team']],
    ['offers offers', ['offers']],
    ['offers moon', ['offers']],
    ['moon', everything],
    ['', everything],
    ['constructor', everything],
  ] as const)
    it(`view=${JSON.stringify(view)}: ${expected.join(' ')}`, async () => {
      const { result } = watchConsole(() => officeProfile({ data, now, ...(view !== undefined && { view }) }));
      expect(shownIn(await result)).to.deep.equal(expected);
    });

  it('and reports a part that there is not', async () => {
    const error = nextEvent(document.body, 'office-error');
    const { result } = watchConsole(() => officeProfile({ data, now, view: 'offers moon', debug: '' }));
    const element = await result;
    const { problems } = (await error).detail;
    expect(problems.map(({ found, expected }) => [found, expected])).to.deep.equal([['moon', 'profilePart']]);
    await waitUntil(() => part(element, 'problems'), undefined, { timeout: 30_000 });
    expect(words(element, 'problems')).to.contain('carriers oder timeline');
  });

  it('lists as lists, what happened as a list in its order, with its dates as times', async () => {
    const element = await officeProfile({ data, now });
    expect(part(element, 'items')?.tagName).to.equal('UL');
    expect(parts(element, 'item').map(wordsOf)).to.deep.equal(['Nachbarschaft', 'Zusammenhalt']);
    expect(part(element, 'offer')?.closest('ul')).not.to.equal(null);
    expect(part(element, 'event')?.closest('ol')).not.to.equal(null);
    expect(parts(element, 'when').map(wordsOf)).to.deep.equal([
      'November 2000:',
      '2007:',
      'Bis Oktober 2012:',
      'Seit November 2012:',
    ]);
    const times = [...part(element, 'timeline')!.querySelectorAll('time')].map(({ dateTime }) => dateTime);
    expect(times).to.deep.equal(['2000-11', '2007', '2012-10', '2012-11']);
    expect(parts(element, 'event-current').map(wordsOf)).to.deep.equal(['Seit November 2012: Verein Träger']);
  });

  it('who runs it as terms with their names', async () => {
    const element = await officeProfile({ data, now });
    expect([part(element, 'role')?.tagName, part(element, 'carrier')?.tagName]).to.deep.equal(['DT', 'DD']);
    expect([words(element, 'role'), words(element, 'carrier')]).to.deep.equal(['Träger', 'Verein Seit November 2012']);
  });

  it('activities and things to use with their times, and no consultations', async () => {
    const element = await officeProfile({ data, now });
    expect(parts(element, 'offer-name').map(wordsOf)).to.deep.equal(['Lesekreis', 'Tauschbox']);
    expect(parts(element, 'time').map(wordsOf)).to.deep.equal([
      'Jeden Freitag, 18 bis 20 Uhr, bis 27. November',
      'Während der Öffnungszeiten',
    ]);
  });

  it('people with the ways to reach them; a vacant post as such', async () => {
    const element = await officeProfile({ data, now });
    expect(parts(element, 'person').map(wordsOf)).to.deep.equal([
      'Anna Ott (Leitung) Telefon: 0631 1234',
      'Die Stelle „Hausmeister“ ist zurzeit nicht besetzt',
    ]);
    expect(part(element, 'telephone')?.getAttribute('href')).to.equal('tel:+496311234');
  });

  it('its logo, which says no more than the name beside it, and is as high before it is there', async () => {
    const element = await officeProfile({ data: profileDocument({ logo: '/docs/looks/calendar-light.png' }), now });
    const logo = part(element, 'logo') as HTMLImageElement;
    expect([logo.getAttribute('src'), logo.alt]).to.deep.equal(['/docs/looks/calendar-light.png', '']);
    expect(logo.getBoundingClientRect().height).to.be.greaterThan(50);
    for (const path of ['https://example.org/logo.png', '//example.org/logo.png', 'data:image/svg+xml,<svg/>']) {
      const { result } = watchConsole(() => officeProfile({ data: profileDocument({ logo: path }), now }));
      expect(part(await result, 'logo'), path).to.equal(null);
    }
  });

  it('the profile of a partner instead', async () => {
    const element = await officeProfile({ data, now, partner: 'awo' });
    expect(outlineOf(element)).to.deep.equal(['H3 AWO', 'H4 Leitbild', 'H4 Angebote']);
  });

  for (const [level, expected] of [
    [
      undefined,
      ['H3 Stadtteilbüro West', 'H4 Ziele', 'H4 Angebote', 'H4 Team', 'H4 Träger und Förderung', 'H4 Meilensteine'],
    ],
    [1, ['H1 Stadtteilbüro West', 'H2 Ziele', 'H2 Angebote', 'H2 Team', 'H2 Träger und Förderung', 'H2 Meilensteine']],
    [6, ['H6 Stadtteilbüro West', 'H6 Ziele', 'H6 Angebote', 'H6 Team', 'H6 Träger und Förderung', 'H6 Meilensteine']],
    [0, []],
  ] as const)
    it(`heading-level=${level}: ${expected.join(', ') || 'no headings'}`, async () => {
      const element = await officeProfile({ data, now, ...(level !== undefined && { 'heading-level': level }) });
      expect(outlineOf(element)).to.deep.equal(expected);
      expect(rootOf(element)!.textContent).to.contain('Träger und Förderung');
    });

  it('that the clock is another one, and how old the information is', async () => {
    const element = await officeProfile({ data, now });
    expect(words(element, 'preview')).to.equal('Vorschau für Donnerstag, 26. November 2026, um 10 Uhr');
    expect(words(element, 'as-of')).to.equal('Angaben vom November 2026');
    const old = await officeProfile({ data: { ...data, asOf: '2010' } });
    expect(words(old, 'stale')).to.equal('Angaben von 2010 – bitte vorher nachfragen');
    expect([part(old, 'as-of'), part(old, 'preview')]).to.deep.equal([null, null]);
  });
});

describe('<office-profile> where little is known', () => {
  const bare = profileDocument(
    { description: undefined, audience: undefined, people: [], sections: [], affiliations: [] },
    { services: [] },
  );

  it('says so, and how to ask', async () => {
    const element = await officeProfile({ data: bare, now });
    expect(parts(element, 'none').map(wordsOf)).to.deep.equal([
      'Mehr ist hier noch nicht eingetragen',
      'Telefon: 0631 31 09 07 38',
    ]);
  });

  it('takes no space for a part alone that is not there', async () => {
    const element = await officeProfile({ data: bare, now, view: 'team timeline' });
    expect([rootOf(element), element.offsetHeight]).to.deep.equal([null, 0]);
  });
});

describe('<office-profile> and the day', () => {
  afterEach(() => useClock(undefined));

  it('what ends today is gone tomorrow, by itself; without a timer left when the element is', async () => {
    const page = fakeTime('2026-11-27T23:00:00+01:00');
    useClock(pageClock(page.time));
    const element = await officeProfile({ data });
    expect(parts(element, 'time')).to.have.length(2);
    page.runTo('2026-11-28T00:00:00+01:00');
    await element.updateComplete;
    expect(parts(element, 'time').map(wordsOf)).to.deep.equal(['Während der Öffnungszeiten']);
    expect(page.timers.size).to.equal(1);
    element.remove();
    expect(page.timers.size).to.equal(0);
  });
});

describe('<office-profile> and its document', () => {
  let requests: ReturnType<typeof answerRequests> | undefined;
  afterEach(() => {
    requests?.restore();
    requests = undefined;
  });

  it('is asked for once, for all elements of the page', async () => {
    requests = answerRequests(() => jsonAnswer(data));
    const src = '/profile-once.json';
    const elements = await Promise.all([officeProfile({ src }), officeProfile({ src, view: 'team' })]);
    await waitUntil(() => elements.every(rootOf), undefined, { timeout: 30_000 });
    expect(requests.asked).to.deep.equal([new URL(src, document.baseURI).href]);
  });

  it('may be given as an object, and be another one later', async () => {
    const load = nextEvent(document.body, 'office-load');
    const element = await officeProfile({ data, now });
    expect((await load).detail.problems).to.deep.equal([]);
    element.data = profileDocument({ name: 'Anderes Büro' });
    await element.updateComplete;
    expect(outlineOf(element)[0]).to.equal('H3 Anderes Büro');
  });

  it('shows the fallback where it is not there, and says so', async () => {
    requests = answerRequests(() => new Response('', { status: 404 }));
    const { result, lines } = watchConsole(async () => {
      const element = await officeProfile({ src: '/profile-missing.json' });
      await nextEvent(element, 'office-error');
      return element;
    });
    expect(showsFallback(await result)).to.equal(true);
    expect(lines).to.have.length(1);
  });

  it('has nothing to say before one is named', async () => {
    const { result } = watchConsole(() => officeProfile({}));
    expect(showsFallback(await result)).to.equal(true);
  });

  for (const [attribute, list] of [
    ['office', 'offices'],
    ['partner', 'partners'],
  ] as const)
    it(`reports an unknown ${attribute} and shows the fallback`, async () => {
      const error = nextEvent(document.body, 'office-error');
      const { result } = watchConsole(() => officeProfile({ data, now, [attribute]: 'awoo', debug: '' }));
      const element = await result;
      const { problems } = (await error).detail;
      expect(problems.map(({ code, found, expected }) => [code, found, expected])).to.deep.equal([
        ['unknown-reference', 'awoo', list],
      ]);
      expect(showsFallback(element)).to.equal(true);
      await waitUntil(() => part(element, 'problems'), undefined, { timeout: 30_000 });
      expect(words(element, 'problems')).to.contain('awoo');
    });

  it('an unreadable now is a problem reported, and the real clock', async () => {
    const error = nextEvent(document.body, 'office-error');
    const { result } = watchConsole(() => officeProfile({ data, now: 'morgen' }));
    expect(part(await result, 'preview')).to.equal(null);
    expect((await error).detail.problems.map(({ found }) => found)).to.deep.equal(['morgen']);
  });

  it('makes only what is broken disappear', async () => {
    const { result } = watchConsole(() =>
      officeProfile({ data: profileDocument({ people: [{ name: 7 }, { name: 'Karl Ott' }] }), now }),
    );
    expect(parts(await result, 'person-name').map(wordsOf)).to.deep.equal(['Karl Ott']);
  });
});
