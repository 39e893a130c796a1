import { expect, waitUntil } from '@open-wc/testing';
import { watchConsole } from '../support/console.js';
import { consultations, monday, nextConsultation } from '../support/consultations.js';
import { answerRequests, jsonAnswer } from '../support/documents.js';
import { nextEvent, part, rootOf, showsFallback, words } from '../support/printed.js';

const data = consultations();
let count = 0;
/** An address that no other test has asked for. */
const fresh = () => `/consultations-${++count}.json`;

describe('<next-consultation> and its document', () => {
  let requests: ReturnType<typeof answerRequests> | undefined;
  const answer: typeof answerRequests = (how) => (requests = answerRequests(how));
  afterEach(() => {
    requests?.restore();
    requests = undefined;
  });

  it('is asked for once, for all elements of the page', async () => {
    const src = fresh();
    const { asked } = answer(() => jsonAnswer(data));
    const elements = await Promise.all(
      ['list', 'card', 'line'].map((view) => nextConsultation({ src, view, now: monday })),
    );
    await waitUntil(() => elements.every(rootOf), undefined, { timeout: 30_000 });
    expect(asked).to.deep.equal([new URL(src, document.baseURI).href]);
  });

  it('may be given as an object, which wins over src, and be another one later', async () => {
    const { asked } = answer(() => jsonAnswer(data));
    const element = await nextConsultation({ data, src: fresh(), now: monday });
    expect(words(element, 'name')).to.equal('Pflegeberatung');
    element.data = { ...data, services: [] };
    await element.updateComplete;
    expect(part(element, 'none')).not.to.equal(null);
    expect(asked).to.deep.equal([]);
  });

  for (const [claim, response] of [
    ['is not there', () => new Response('', { status: 404 })],
    ['is a login page', () => new Response('<!doctype html><title>Anmelden</title>')],
    ['is cut off', () => new Response(JSON.stringify(data).slice(0, 400))],
  ] as const)
    it(`shows the fallback where it ${claim}, and says so`, async () => {
      answer(response);
      const { result, lines } = watchConsole(async () => {
        const element = await nextConsultation({ src: fresh(), now: monday });
        const { detail } = await nextEvent(element, 'office-error');
        return { element, problems: detail.problems };
      });
      const { element, problems } = await result;
      expect(problems).not.to.deep.equal([]);
      expect(showsFallback(element)).to.equal(true);
      expect(lines).to.have.length(1);
    });

  it('has nothing to say before one is named', async () => {
    const { result, lines } = watchConsole(() => nextConsultation({ partner: 'awo', limit: 'x' }));
    expect(showsFallback(await result)).to.equal(true);
    expect(lines).to.deep.equal([]);
  });

  it('makes only what is broken uncertain, and tells it', async () => {
    const broken = { id: 'kaputt', name: 'Kaputt', hours: [{ byDay: ['MO'], startTime: '25:99' }] };
    const load = nextEvent(document.body, 'office-load');
    const { result } = watchConsole(() => nextConsultation({ data: consultations([broken]), now: monday, limit: '2' }));
    const element = await result;
    const loaded = (await load).detail.problems.map(({ pointer }) => pointer);
    expect(loaded).to.deep.equal(['/services/3/hours/0/startTime']);
    const text = rootOf(element)!.textContent.replace(/\s+/g, ' ');
    expect(text).to.match(/Uhrzeit nicht bekannt.*Kaputt.*nicht sicher.*Pflegeberatung/);
  });

  describe('with debug', () => {
    const shows = async (given: Parameters<typeof nextConsultation>[0]) => {
      const { result } = watchConsole(async () => {
        const element = await nextConsultation({ data, now: monday, debug: '', ...given });
        await waitUntil(() => part(element, 'problems'), undefined, { timeout: 30_000 });
        return element;
      });
      return result;
    };

    it('shows what it was asked for in vain, beside the dates', async () => {
      const element = await shows({ topic: 'geld haushalt', limit: 'viele', within: 'bald', kind: 'beratung' });
      const problems = words(element, 'problems');
      for (const found of ['haushalt', 'viele', 'bald', 'beratung']) expect(problems).to.contain(found);
      expect(words(element, 'name')).to.equal('Schuldnerberatung');
      await expect(element).to.be.accessible();
    });

    it('shows why there is nothing, beside the fallback', async () => {
      const element = await shows({ partner: 'awi' });
      expect(words(element, 'problems')).to.contain('awi');
      expect(showsFallback(element)).to.equal(true);
    });
  });
});
