import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { Problem } from '../../../src/core/model/problem.js';
import { fetchLimits } from '../../../src/elements/shared/fetch-text.js';
import { watchConsole } from '../support/console.js';
import { answerRequests, jsonAnswer } from '../support/documents.js';
import {
  nextEvent,
  officeDocument,
  officeHours,
  openTime,
  part,
  rootOf,
  showsFallback,
  words,
} from '../support/office.js';

const data = officeDocument();
let count = 0;
/** An address that no other test has asked for. */
const fresh = () => `/office-${++count}.json`;

const bytes = (text: string, encode: (code: number) => number[]) =>
  new Uint8Array([...text].flatMap((character) => encode(character.codePointAt(0)!)));

describe('<office-hours> and its document', () => {
  let requests: ReturnType<typeof answerRequests> | undefined;
  const answer: typeof answerRequests = (how) => (requests = answerRequests(how));
  afterEach(() => {
    requests?.restore();
    requests = undefined;
  });

  /** The problems with which an element gives up on an address, and what the console says. */
  const problemsOf = async (src: string): Promise<{ problems: readonly Problem[]; lines: string[] }> => {
    const element = document.createElement('office-hours');
    element.innerHTML = '<p>Di und Do 10–12 Uhr</p>';
    element.setAttribute('src', src);
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const error = nextEvent(outer, 'office-error');
    const { result, lines } = watchConsole(async () => {
      outer.append(element);
      const { detail } = await error;
      return detail.problems;
    });
    const problems = await result;
    expect(showsFallback(element), 'the fallback stays').to.equal(true);
    return { problems, lines };
  };

  describe('that can be had', () => {
    it('whose school holidays are all over says so to the webmaster, once for all elements, and to nobody else', async () => {
      const periods = [{ id: 'school-holidays', name: 'Schulferien', on: ['2026-10-05/2026-10-16'] }];
      const ended = { ...data, periods };
      const { result, lines } = watchConsole(() =>
        Promise.all([officeHours({ data: ended, now: openTime }), officeHours({ data: ended, now: openTime })]),
      );
      const [element] = await result;
      expect(lines).to.deep.equal([
        'stadtteil-widgets: the period "school-holidays" is over, please add its next days',
      ]);
      expect(part(element, 'problems')).to.equal(null);
      const before = watchConsole(() => officeHours({ data: { ...ended }, now: '2026-10-16T10:00' }));
      await before.result;
      expect(before.lines).to.deep.equal([]);
    });

    it('is asked for once an address, without cookies, for all elements of the page', async () => {
      const src = fresh();
      const { asked } = answer(() => jsonAnswer(data));
      const elements = await Promise.all(Array.from({ length: 20 }, () => officeHours({ src, now: openTime })));
      await waitUntil(() => elements.every(rootOf), undefined, { timeout: 30_000 });
      const late = await officeHours({ src: `${src}#west`, now: openTime });
      expect(rootOf(late), 'what is there already is shown at once').not.to.equal(null);
      expect(asked).to.deep.equal([new URL(src, document.baseURI).href]);
    });

    for (const [type, claim] of [
      ['text/plain', 'a .txt'],
      ['application/octet-stream', 'a download'],
      ['text/html', 'a page by name only'],
    ] as const)
      it(`may call itself ${type}: ${claim}`, async () => {
        answer(() => jsonAnswer(data, type));
        const element = await officeHours({ src: fresh(), now: openTime });
        await waitUntil(() => rootOf(element), undefined, { timeout: 30_000 });
      });

    it('may begin with a byte order mark', async () => {
      answer(() => new Response(`\uFEFF${JSON.stringify(data)}`));
      const element = await officeHours({ src: fresh(), now: openTime });
      await waitUntil(() => rootOf(element), undefined, { timeout: 30_000 });
      expect(words(element, 'heading')).to.equal('Stadtteilbüro West');
    });

    it('fires office-load, bubbling and composed, with the document and its problems', async () => {
      const src = fresh();
      answer(() => jsonAnswer(officeDocument({ telephone: 7 })));
      const outer = await fixture<HTMLElement>(html`<div></div>`);
      const load = nextEvent(outer, 'office-load');
      const { result, lines } = watchConsole(async () => {
        outer.innerHTML = `<office-hours src="${src}" now="${openTime}"></office-hours>`;
        return load;
      });
      const { detail, bubbles, composed } = await result;
      expect([bubbles, composed]).to.deep.equal([true, true]);
      expect(detail.document.offices[0]?.id).to.equal('west');
      expect(detail.problems.map(({ pointer }) => pointer)).to.deep.equal(['/offices/0/telephone']);
      expect(lines, 'one entry in the console, with the pointer').to.have.length(1);
      expect(lines[0]).to.contain('/offices/0/telephone');
    });

    it('may stand in the page', async () => {
      const outer = await fixture<HTMLElement>(html`<div></div>`);
      const script = document.createElement('script');
      script.type = 'application/json';
      script.id = 'the-office';
      script.textContent = JSON.stringify(data);
      outer.append(script);
      const element = await officeHours({ src: '#the-office', now: openTime });
      expect(words(element, 'sentence')).to.equal('Jetzt geöffnet bis 18 Uhr');
    });

    it('may stand in the shadow tree of the element', async () => {
      const outer = await fixture<HTMLElement>(html`<div></div>`);
      const root = outer.attachShadow({ mode: 'open' });
      root.innerHTML = `<script type="application/json" id="inside">${JSON.stringify(data)}</script>
        <office-hours src="#inside" now="${openTime}"></office-hours>`;
      const element = root.querySelector('office-hours')!;
      await element.updateComplete;
      expect(rootOf(element)).not.to.equal(null);
    });

    it('may be given as an object, which wins over src', async () => {
      const { asked } = answer(() => jsonAnswer(data));
      const element = await officeHours({ data, src: fresh(), now: openTime });
      expect(rootOf(element)).not.to.equal(null);
      expect(asked).to.deep.equal([]);
    });

    it('may be another one later: src', async () => {
      answer((url) => jsonAnswer(officeDocument({ name: url.endsWith('b') ? 'B' : 'A' })));
      const src = fresh();
      const element = await officeHours({ src: `${src}a`, now: openTime });
      await waitUntil(() => words(element, 'heading') === 'A', undefined, { timeout: 30_000 });
      element.setAttribute('src', `${src}b`);
      await element.updateComplete;
      await waitUntil(() => words(element, 'heading') === 'B', undefined, { timeout: 30_000 });
    });

    it('may be another one later: data', async () => {
      const element = await officeHours({ data, now: openTime });
      element.data = officeDocument({ name: 'Ein anderes Büro' });
      await element.updateComplete;
      expect(words(element, 'heading')).to.equal('Ein anderes Büro');
    });

    it('is that of the last src, whatever comes last', async () => {
      const late: Record<string, () => void> = {};
      answer(
        (url) =>
          new Promise((resolve) => {
            const name = url.slice(-1);
            late[name] = () => resolve(jsonAnswer(officeDocument({ name })));
          }),
      );
      const src = fresh();
      const element = await officeHours({ src: `${src}a`, now: openTime });
      element.setAttribute('src', `${src}b`);
      await element.updateComplete;
      late['b']!();
      await waitUntil(() => words(element, 'heading') === 'b', undefined, { timeout: 30_000 });
      late['a']!();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(words(element, 'heading')).to.equal('b');
    });

    it('is there when the element was in the page before its code', async () => {
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Seite"></iframe>`);
      frame.srcdoc = `<!doctype html><html lang="de"><body>
        <script type="application/json" id="office">${JSON.stringify(data)}</script>
        <office-hours src="#office" now="${openTime}"><p>Di und Do</p></office-hours>
        <script type="module" src="/src/elements/office-hours/define.ts"></script></body></html>`;
      await oneEvent(frame, 'load');
      const element = frame.contentDocument!.querySelector('office-hours')!;
      await waitUntil(() => element.shadowRoot?.querySelector('[part~=status-open]'), 'shown', { timeout: 30_000 });
    });
  });

  describe('that can not be had', () => {
    const failures: readonly (readonly [string, () => Response | Promise<Response>, Partial<Problem>])[] = [
      ['404', () => new Response('', { status: 404 }), { code: 'http-status', found: 404 }],
      ['500', () => new Response('{}', { status: 500 }), { code: 'http-status', found: 500 }],
      ['HTML', () => new Response('<!doctype html><p>Nicht gefunden'), { code: 'html' }],
      ['no JSON', () => new Response('{"offices": ['), { code: 'not-json' }],
      ['nothing', () => new Response(''), { code: 'not-json' }],
      ['a list', () => jsonAnswer([]), { code: 'format' }],
      ['a number', () => jsonAnswer(7), { code: 'format' }],
      ['no network, or CORS refused', () => Promise.reject(new TypeError('Failed to fetch')), { code: 'unreachable' }],
      [
        'Latin-1',
        () => new Response(bytes(JSON.stringify(data), (code) => [code < 256 ? code : 63])),
        { code: 'not-utf-8' },
      ],
      [
        'an answer that is cut off',
        () =>
          new Response(
            new ReadableStream({
              start: (stream) => {
                stream.enqueue(new TextEncoder().encode('{"schemaVersion":'));
                stream.error(new TypeError('network error'));
              },
            }),
          ),
        { code: 'unreachable' },
      ],
    ];
    for (const [what, how, expected] of failures)
      it(`${what}: fallback, event, one line in the console`, async () => {
        answer(how);
        const { problems, lines } = await problemsOf(fresh());
        expect(problems).to.have.length(1);
        expect(problems[0]).to.include({ pointer: '', severity: 'error', ...expected });
        expect(lines).to.have.length(1);
        expect(lines[0]).to.contain('.json');
      });

    it('too large: given up while it comes', async () => {
      let sent = 0;
      let isCancelled = false;
      const piece = new TextEncoder().encode(' '.repeat(2 ** 18));
      answer(
        () =>
          new Response(
            new ReadableStream({
              pull: (stream) => {
                sent += piece.length;
                stream.enqueue(piece);
              },
              cancel: () => {
                isCancelled = true;
              },
            }),
          ),
      );
      const { problems } = await problemsOf(fresh());
      expect(problems[0]).to.include({ code: 'too-large' });
      expect(isCancelled).to.equal(true);
      expect(sent).to.be.lessThan(fetchLimits.size + 4 * piece.length);
    });

    it('too slow: given up', async () => {
      const { time } = fetchLimits;
      fetchLimits.time = 50;
      answer(() => new Promise(() => {}));
      const { problems } = await problemsOf(fresh());
      fetchLimits.time = time;
      expect(problems[0]).to.include({ code: 'timed-out' });
    });

    for (const [what, body] of [
      ['one long text that is no JSON', 'x'.repeat(100_000)],
      ['a long value in the wrong place', JSON.stringify(officeDocument({ email: 'x'.repeat(100_000) }))],
      ['very many mistakes', JSON.stringify(officeDocument({ telephone: Array.from({ length: 5000 }, (_, i) => i) }))],
    ] as const)
      it(`${what}: the console has not the whole of it`, async () => {
        answer(() => new Response(body));
        const outer = await fixture<HTMLElement>(html`<div></div>`);
        const either = Promise.race([nextEvent(outer, 'office-error'), nextEvent(outer, 'office-load')]);
        const { result, lines } = watchConsole(async () => {
          outer.innerHTML = `<office-hours src="${fresh()}"></office-hours>`;
          await either;
        });
        await result;
        expect(lines).to.have.length(1);
        expect(lines[0]!.length).to.be.within(50, 50 * 202 + 250);
        for (const line of lines[0]!.split('\n')) expect(line.length).to.be.at.most(250);
      });

    it('an address that is none', async () => {
      const { problems } = await problemsOf('https://');
      expect(problems[0]).to.include({ code: 'format', found: 'https://' });
    });

    it('an id that the page has not', async () => {
      const { problems } = await problemsOf('#nowhere');
      expect(problems[0]).to.include({ code: 'unknown-reference', found: 'nowhere' });
    });

    it('an office that the document has not', async () => {
      answer(() => jsonAnswer(data));
      const outer = await fixture<HTMLElement>(html`<div></div>`);
      const error = nextEvent(outer, 'office-error');
      const { result } = watchConsole(async () => {
        outer.innerHTML = `<office-hours src="${fresh()}" office="nord"><p>Fallback</p></office-hours>`;
        return error;
      });
      const { detail } = await result;
      expect(detail.problems[0]).to.include({ code: 'unknown-reference', found: 'nord' });
      expect(showsFallback(outer.querySelector('office-hours')!)).to.equal(true);
    });

    it('is asked for again by an element that comes later', async () => {
      const src = fresh();
      let isThere = false;
      answer(() => (isThere ? jsonAnswer(data) : new Response('', { status: 503 })));
      await problemsOf(src);
      isThere = true;
      const element = await officeHours({ src, now: openTime });
      await waitUntil(() => rootOf(element), undefined, { timeout: 30_000 });
    });

    it('is forgotten when src names another one', async () => {
      const src = fresh();
      answer((url) => (url.endsWith('gone') ? new Response('', { status: 404 }) : jsonAnswer(data)));
      const element = await officeHours({ src, now: openTime });
      await waitUntil(() => rootOf(element), undefined, { timeout: 30_000 });
      const error = nextEvent(element, 'office-error');
      const { result } = watchConsole(async () => {
        element.setAttribute('src', `${src}-gone`);
        await error;
      });
      await result;
      expect(showsFallback(element), 'no hours of another office').to.equal(true);
    });

    it('is no reason to say anything where no document was named yet', async () => {
      const { result, lines } = watchConsole(() => officeHours({ now: openTime }));
      const element = await result;
      expect(showsFallback(element)).to.equal(true);
      expect(lines).to.deep.equal([]);
      element.data = data;
      await element.updateComplete;
      expect(rootOf(element)).not.to.equal(null);
    });
  });

  describe('with debug', () => {
    it('shows the problems in place, with their pointers', async () => {
      const { result } = watchConsole(() =>
        officeHours({ data: officeDocument({ telephone: 7 }), now: openTime, debug: '' }),
      );
      const element = await result;
      await waitUntil(() => part(element, 'problems'), undefined, { timeout: 30_000 });
      expect(words(element, 'problems')).to.contain('/offices/0/telephone');
      await expect(element).to.be.accessible();
    });

    it('shows what is hardly meant, where nothing is wrong', async () => {
      const element = await officeHours({ data: officeDocument({}, { region: undefined }), now: openTime, debug: '' });
      await waitUntil(() => part(element, 'problems'), undefined, { timeout: 30_000 });
      expect(words(element, 'problems')).to.contain('Das Bundesland fehlt');
      await expect(element).to.be.accessible();
    });

    it('in its own direction, on a page that is read from the right', async () => {
      const { result } = watchConsole(() =>
        officeHours({ data: officeDocument({ telephone: 7 }), now: openTime, debug: '', lang: 'ar-XB' }),
      );
      const element = await result;
      // In German until the words of the page's language are there.
      await waitUntil(() => part(element, 'problems')?.querySelector('[lang=ar-XB]'), undefined, { timeout: 30_000 });
      const [code, sentence] = part(element, 'problems')!.querySelector('li')!.children;
      expect(code!.getAttribute('dir'), 'a path is read from the left').to.equal('ltr');
      expect(sentence!.getAttribute('dir')).to.equal('rtl');
    });

    it('shows why there is nothing, beside the fallback', async () => {
      answer(() => new Response('', { status: 404 }));
      const { result } = watchConsole(async () => {
        const element = await officeHours({ src: fresh(), now: openTime, debug: '' });
        await waitUntil(() => part(element, 'problems'), undefined, { timeout: 30_000 });
        return element;
      });
      const element = await result;
      expect(showsFallback(element)).to.equal(true);
    });

    it('off: shows nothing of it', async () => {
      const { result } = watchConsole(() => officeHours({ data: officeDocument({ telephone: 7 }), now: openTime }));
      expect(part(await result, 'problems')).to.equal(null);
    });
  });
});
