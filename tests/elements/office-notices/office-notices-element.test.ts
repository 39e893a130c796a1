import { expect } from '@open-wc/testing';
import { useClock } from '../../../src/elements/shared/clock-controller.js';
import { pageClock } from '../../../src/elements/shared/page-clock.js';
import { contactDocument, officeNotices } from '../support/contacts.js';
import { watchConsole } from '../support/console.js';
import { fakeTime } from '../support/fake-time.js';
import { nextEvent, part, parts, rootOf, showsFallback, words, wordsOf } from '../support/printed.js';

const now = '2026-11-26T10:00';
const hours = [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' }];
const full = contactDocument(
  { hours, overrides: [{ on: ['2026-11-26/2026-11-27'], status: 'cancelled', note: 'Umzug' }] },
  {
    notices: [
      { name: 'Sommerfest', text: 'Wer hilft mit?', about: ['west'], validThrough: '2026-11-30' },
      { name: 'Neue Homepage', links: [{ name: 'ansehen', url: 'https://example.org/' }] },
    ],
  },
);
const quiet = contactDocument({ people: [] });
const titles = (element: Element) => parts(element, 'title').map(wordsOf);

describe('<office-notices> shows', () => {
  it('the most urgent first: what is closed today, deadlines, vacant posts, news', async () => {
    const element = await officeNotices({ data: full, now });
    expect(words(element, 'heading')).to.equal('Aktuelles');
    expect(titles(element)).to.deep.equal([
      '26. bis 27. November: geschlossen (Umzug)',
      'Sommerfest',
      'Die Stelle „Hausmeister“ ist zurzeit nicht besetzt',
      'Neue Homepage',
    ]);
    expect(parts(element, 'when').map(wordsOf)).to.deep.equal(['Heute', 'Noch bis Montag, 30. November']);
    expect(parts(element, 'notice-now')).to.have.length(1);
    expect(part(element, 'links')!.querySelector('a')!.href).to.equal('https://example.org/');
    expect(part(element, 'notices')!.localName).to.equal('ul');
  });

  for (const [level, headings] of [
    [undefined, ['h3Aktuelles', 'h4Sommerfest', 'h4Neue Homepage']],
    ['6', ['h6Aktuelles', 'h6Sommerfest', 'h6Neue Homepage']],
    ['0', []],
  ] as const)
    it(`heading-level=${level}: ${headings.join(', ')}`, async () => {
      const element = await officeNotices({ data: full, now, ...(level && { 'heading-level': level }) });
      const outline = [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')];
      expect(outline.map((each) => each.localName + wordsOf(each))).to.deep.equal(headings);
      expect(titles(element)).to.have.length(4);
    });

  for (const [attributes, expected] of [
    [{ view: 'news' }, ['Sommerfest', 'Neue Homepage']],
    [
      { view: 'vacancies changes' },
      ['26. bis 27. November: geschlossen (Umzug)', 'Die Stelle „Hausmeister“ ist zurzeit nicht besetzt'],
    ],
    [{ limit: '1' }, ['26. bis 27. November: geschlossen (Umzug)']],
    [{ office: 'amt' }, ['Neue Homepage']],
    [{ about: 'west', view: 'news' }, ['Sommerfest']],
  ] as const)
    it(`what is asked for: ${JSON.stringify(attributes)}`, async () => {
      expect(titles(await officeNotices({ data: full, now, ...attributes }))).to.deep.equal(expected);
    });
});

describe('<office-notices> takes no space where there is nothing to say', () => {
  it('no margin, no gap of a grid, no fallback, also where the page shows it as a block', async () => {
    const style = document.createElement('style');
    style.textContent = 'office-notices { display: block; margin: 40px; padding: 10px }';
    document.head.append(style);
    const element = await officeNotices({ data: quiet, now });
    const outer = element.parentElement!;
    outer.style.cssText = 'display: grid; gap: 30px';
    outer.append(document.createElement('hr'));
    expect(rootOf(element)).to.equal(null);
    expect(element.hasAttribute('empty')).to.equal(true);
    expect(element.getBoundingClientRect().height).to.equal(0);
    expect(outer.querySelector('hr')!.offsetTop - outer.offsetTop).to.be.lessThan(12);
    style.remove();
  });

  it('and is there again with the next document, and while there is none', async () => {
    const element = await officeNotices({ data: quiet, now });
    element.data = full;
    await element.updateComplete;
    expect(element.hasAttribute('empty')).to.equal(false);
    expect(element.offsetHeight).to.be.greaterThan(100);
    const { result } = watchConsole(() => officeNotices({ now }));
    expect(showsFallback(await result)).to.equal(true);
    expect((await result).hasAttribute('empty')).to.equal(false);
  });

  it('loads without an error', async () => {
    const element = document.createElement('office-notices');
    element.data = quiet;
    element.setAttribute('now', now);
    const events: string[] = [];
    for (const name of ['office-load', 'office-error']) element.addEventListener(name, () => events.push(name));
    document.body.append(element);
    await element.updateComplete;
    expect(events).to.deep.equal(['office-load']);
    element.remove();
  });
});

describe('<office-notices> and the time', () => {
  let page: ReturnType<typeof fakeTime>;
  const start = (iso: string) => {
    page = fakeTime(iso);
    useClock(pageClock(page.time));
  };
  afterEach(() => useClock(undefined));

  it('a note appears on its first day and is gone after its last, by itself', async () => {
    start('2026-11-29T23:00:00+01:00');
    const data = contactDocument(
      { people: [] },
      { notices: [{ name: 'Adventskaffee', validFrom: '2026-11-30', validThrough: '2026-12-01' }] },
    );
    const element = await officeNotices({ data, view: 'news' });
    expect(element.hasAttribute('empty')).to.equal(true);
    page.runTo('2026-11-30T00:00:00+01:00');
    await element.updateComplete;
    expect(element.hasAttribute('empty')).to.equal(false);
    expect(titles(element)).to.deep.equal(['Adventskaffee']);
    expect(words(element, 'when')).to.equal('Noch bis morgen');
    page.runTo('2026-12-01T00:00:00+01:00');
    await element.updateComplete;
    expect(words(element, 'when')).to.equal('Nur noch heute');
    page.runTo('2026-12-02T00:00:00+01:00');
    await element.updateComplete;
    expect(element.hasAttribute('empty')).to.equal(true);
    expect(page.timers.size, 'it goes on looking at the day').to.equal(1);
    element.remove();
    expect(page.timers.size).to.equal(0);
  });

  it('a closure is ahead, tomorrow, today', async () => {
    start('2026-11-24T12:00:00+01:00');
    const element = await officeNotices({ data: full, view: 'changes', within: 'P7D' });
    const seen = [];
    for (const day of ['25', '26', '27', '28']) {
      seen.push(words(element, 'when'));
      page.runTo(`2026-11-${day}T00:00:00+01:00`);
      await element.updateComplete;
    }
    expect(seen).to.deep.equal([undefined, 'Ab morgen', 'Heute', 'Heute']);
    expect(element.hasAttribute('empty')).to.equal(true);
  });
});

describe('<office-notices> and what can not be had', () => {
  const refused = async (attributes: Record<string, string>) => {
    const element = document.createElement('office-notices');
    element.innerHTML = '<p>Telefon 0631 31 09 07 38</p>';
    element.data = full;
    for (const [name, value] of Object.entries({ now, ...attributes })) element.setAttribute(name, value);
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
    ['office', 'offices'],
    ['about', 'offices|partners|services|places'],
  ] as const)
    it(`an unknown ${attribute} is a problem reported, and the fallback`, async () => {
      const { element, problems } = await refused({ [attribute]: 'wset' });
      expect(problems).to.deep.equal([['unknown-reference', 'wset', list]]);
      expect(showsFallback(element)).to.equal(true);
      expect(element.hasAttribute('empty')).to.equal(false);
      element.remove();
    });

  for (const [attribute, value, expected] of [
    ['view', 'newz', 'noticeKind'],
    ['limit', 'viele', 'limit'],
    ['within', '28 Tage', 'duration'],
    ['now', 'morgen', 'now'],
  ] as const)
    it(`${attribute}="${value}" is a problem reported, and as if it weren't there`, async () => {
      const { element, problems } = await refused({ [attribute]: value });
      expect(problems).to.deep.equal([['format', value, expected]]);
      if (attribute !== 'now') expect(titles(element)).to.have.length(4);
      element.remove();
    });

  it('prints markup in texts as text, and links no address that runs code', async () => {
    const attack = '<img src=x onerror="window.attacked=true">';
    const data = contactDocument(
      { people: [{ role: attack, absent: true, note: attack }] },
      { notices: [{ name: attack, text: attack, links: [{ name: attack, url: 'javascript:alert(1)' }] }] },
    );
    const { result } = watchConsole(() => officeNotices({ data, now }));
    const root = rootOf(await result)!;
    expect(root.textContent.split(attack).length).to.be.greaterThan(3);
    expect(root.querySelectorAll('img, script, a[href^=javascript]')).to.have.length(0);
    expect('attacked' in window).to.equal(false);
  });
});
