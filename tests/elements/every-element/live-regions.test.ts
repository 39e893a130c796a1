import { expect, waitUntil } from '@open-wc/testing';
import { useClock } from '../../../src/elements/shared/clock-controller.js';
import { pageClock } from '../../../src/elements/shared/page-clock.js';
import type { Attributes } from '../../../stories/guide/element-guide.js';
import { anyElement, everyTag } from '../support/every-element.js';
import { fakeTime } from '../support/fake-time.js';
import { officeDocument } from '../support/office.js';

const regions = (element: Element) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=status], [role=alert], [aria-live]'),
];

/** What is said, in its order: each text that a live region gets while it is there, however short it stays. */
const listenTo = (elements: readonly Element[]) => {
  const said: string[] = [];
  const texts = new Map<Element, string>();
  const hear = () => {
    for (const region of elements.flatMap(regions)) {
      const text = region.textContent.trim();
      if (texts.has(region) && texts.get(region) !== text && text) said.push(text);
      texts.set(region, text);
    }
  };
  const observer = new MutationObserver(hear);
  for (const { shadowRoot } of elements)
    observer.observe(shadowRoot!, { subtree: true, childList: true, characterData: true });
  hear();
  return { said };
};

/** With everything that has a live region of its own: fields that filter, months and weeks to turn. */
const withFields: Readonly<Record<string, Attributes>> = {
  'office-hours': { 'week-pager': '' },
  'partner-contacts': { search: '' },
  'consultation-calendar': { view: 'month agenda' },
  'office-list': { filter: 'search topic language open order' },
};

const data = officeDocument(
  {},
  {
    partners: [{ id: 'awo', name: 'AWO', telephone: ['0631 892 31 19'] }],
    topics: [{ id: 'pflege', name: 'Pflege' }],
    services: [
      {
        id: 'beratung',
        name: 'Pflegeberatung',
        providers: ['awo'],
        topics: ['pflege'],
        hours: [{ byDay: ['TH'], startTime: '17:00', endTime: '17:30' }],
      },
    ],
  },
);

describe('what a page with all elements says of itself', () => {
  const open = async (tags: readonly string[]) => {
    // The test before may have said the same just now.
    await new Promise((resolve) => setTimeout(resolve, 150));
    const page = fakeTime('2026-11-26T15:59:00+01:00');
    useClock(pageClock(page.time));
    const elements = [];
    for (const tag of tags) elements.push(await anyElement(tag, data, withFields[tag]));
    return { page, elements };
  };
  const settle = async (elements: readonly (HTMLElement & { updateComplete: Promise<unknown> })[]) => {
    for (const { updateComplete } of elements) await updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  afterEach(() => useClock(undefined));

  it('is nothing at first; only the name of the week that one turns to stands there already', async () => {
    const { elements } = await open(await everyTag());
    // Fields come a moment later.
    await waitUntil(() => elements.flatMap(regions).length >= 7, 'all regions are there', { timeout: 30_000 });
    const first = elements.flatMap(regions).map((region) => [region.getAttribute('part'), region.textContent.trim()]);
    expect(first.filter(([part, text]) => text && part !== 'week-label')).to.deep.equal([]);
  });

  it('is each change once: the consultation begins, ends, the office closes', async () => {
    const { page, elements } = await open(await everyTag());
    const { said } = listenTo(elements);
    const heard: string[][] = [];
    for (const time of ['16:30', '17:00', '17:29', '17:30', '17:59', '18:00', '19:00']) {
      page.runTo(`2026-11-26T${time}:00+01:00`);
      await settle(elements);
      heard.push(said.splice(0));
    }
    expect(heard.map((texts) => texts.length)).to.deep.equal([0, 1, 0, 1, 0, 1, 0]);
    expect(heard[5]![0]).to.contain('geschlossen');
  });

  it('is said once, also where two elements show the same office', async () => {
    const { page, elements } = await open(['office-hours', 'office-hours', 'office-hours']);
    const { said } = listenTo(elements);
    page.runTo('2026-11-26T18:00:00+01:00');
    await settle(elements);
    expect(said).to.have.length(1);
  });
});
