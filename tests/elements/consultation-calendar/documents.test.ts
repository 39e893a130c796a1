import { expect, waitUntil } from '@open-wc/testing';
import { consultationCalendar, month } from '../support/calendars.js';
import { watchConsole } from '../support/console.js';
import { consultations, monday } from '../support/consultations.js';
import { answerRequests, jsonAnswer } from '../support/documents.js';
import { nextEvent, part, parts, rootOf, showsFallback, words, wordsOf } from '../support/printed.js';

const data = consultations([
  { id: 'regal', name: 'Bücherregal', kind: 'facility', hours: [{ byDay: ['TH'], startTime: '09:00' }] },
]);
let count = 0;
/** An address that no other test has asked for. */
const fresh = () => `/calendar-${++count}.json`;
const names = (element: Element) => [...new Set(parts(element, 'name').map(wordsOf))];

describe('<consultation-calendar> and its document', () => {
  let requests: ReturnType<typeof answerRequests> | undefined;
  const answer: typeof answerRequests = (how) => (requests = answerRequests(how));
  afterEach(() => {
    requests?.restore();
    requests = undefined;
  });

  it('is fetched once for all elements, and office-load tells it', async () => {
    const src = fresh();
    const { asked } = answer(() => jsonAnswer(data));
    const load = nextEvent(document.body, 'office-load');
    const elements = await Promise.all(
      ['agenda', 'month'].map((view) => consultationCalendar({ src, view, now: monday })),
    );
    await waitUntil(() => elements.every(rootOf), undefined, { timeout: 30_000 });
    expect((await load).detail.problems).to.deep.equal([]);
    expect(asked).to.have.length(1);
  });

  it('may be another one later', async () => {
    const element = await consultationCalendar({ data, now: monday });
    element.data = { ...data, services: [] };
    await element.updateComplete;
    expect(words(element, 'none')).to.equal('Zurzeit ist kein Termin bekannt');
  });

  for (const [claim, response] of [
    ['is not there', () => new Response('', { status: 404 })],
    ['is cut off', () => new Response(JSON.stringify(data).slice(0, 400))],
  ] as const)
    for (const view of ['agenda', 'month'])
      it(`shows the fallback where it ${claim}, and says so: ${view}`, async () => {
        answer(response);
        const { result } = watchConsole(async () => {
          const element = await consultationCalendar({ src: fresh(), now: monday, view });
          const { detail } = await nextEvent(element, 'office-error');
          return { element, problems: detail.problems };
        });
        const { element, problems } = await result;
        expect(problems).not.to.deep.equal([]);
        expect(showsFallback(element)).to.equal(true);
      });

  it('an unknown office, partner, service or topic is reported, and nothing else is shown for it', async () => {
    for (const asked of [{ office: 'ost' }, { partner: 'awi' }, { consultation: 'rat' }, { topic: 'gold' }]) {
      const { result } = watchConsole(async () => {
        const error = nextEvent(document.body, 'office-error');
        const element = await consultationCalendar({ data, now: monday, ...asked });
        return { element, problems: (await error).detail.problems };
      });
      const { element, problems } = await result;
      expect(problems.map(({ code }) => code)).to.deep.equal(['unknown-reference']);
      expect(showsFallback(element)).to.equal(true);
    }
  });

  for (const [asked, found] of [
    [{}, ['Pflegeberatung', 'Schuldnerberatung', 'Lesekreis']],
    [{ partner: 'drk' }, ['Schuldnerberatung']],
    [{ topic: 'pflege' }, ['Pflegeberatung']],
    [{ consultation: 'lesekreis regal' }, ['Bücherregal', 'Lesekreis']],
    [{ kind: 'activity' }, ['Lesekreis']],
    [{ kind: 'consultation facility' }, ['Pflegeberatung', 'Schuldnerberatung', 'Bücherregal']],
  ] as const)
    it(`shows what is asked for: ${JSON.stringify(asked)}`, async () => {
      expect(names(await consultationCalendar({ data, now: monday, ...asked }))).to.deep.equal(found);
      const view = await month({ data, now: monday, ...asked });
      const inCells = [...new Set(parts(view, 'entry-confirmed').map((entry) => wordsOf(entry).replace(/^\S+ /, '')))];
      expect([...inCells].sort()).to.deep.equal([...found].sort());
    });

  it('what can’t be read of its attributes is reported and costs nothing else', async () => {
    const { result } = watchConsole(async () => {
      const error = nextEvent(document.body, 'office-error');
      const element = await consultationCalendar({ data, now: monday, limit: '0', within: 'bald', kind: 'rat' });
      return { element, problems: (await error).detail.problems };
    });
    const { element, problems } = await result;
    expect(problems.map(({ found }) => found)).to.have.members(['0', 'bald', 'rat']);
    expect(parts(element, 'date-confirmed').length + parts(element, 'date-cancelled').length).to.be.greaterThan(5);
  });

  it('with debug shows what was asked for in vain', async () => {
    const { result } = watchConsole(async () => {
      const element = await consultationCalendar({ data, now: monday, partner: 'awi', debug: '' });
      await waitUntil(() => part(element, 'problems'), undefined, { timeout: 30_000 });
      return element;
    });
    expect(words(await result, 'problems')).to.contain('awi');
  });

  it('saves a date: asks which ones', async () => {
    const element = await month({ data, now: '2026-11-24T09:00', feed: '/termine.ics' });
    (part(element, 'calendar') as HTMLButtonElement).click();
    await waitUntil(() => part(element, 'calendar-choice'), 'asked', { timeout: 30_000 });
    const dialog = part(element, 'calendar-choice') as HTMLDialogElement;
    expect(dialog.open).to.equal(true);
    expect(part(element, 'calendar-subscribe')!.getAttribute('href')).to.match(/^webcal:.*termine\.ics$/);
    dialog.close();
  });
});
