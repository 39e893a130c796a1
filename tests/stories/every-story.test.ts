import { describe, expect, it } from 'vitest';
import { stateReasons } from '../../src/core/schedule/opening-state.js';
import { isStale } from '../../src/core/schedule/stale.js';
import { upcoming } from '../../src/core/schedule/upcoming.js';
import { officeNoticesView } from '../../src/core/views/office-notices-view.js';
import { officeState } from '../../src/core/views/office-state.js';
import { german } from '../../src/core/wording/words.js';
import { dateReasons } from '../../stories/support/date-claims.js';
import { elementDeclarations } from '../architecture/public-api/manifest.js';
import { scenesOf, stories, type Told } from './all-stories.js';

const tags = elementDeclarations().map(({ tagName }) => tagName);

describe('a story is a claim that anybody can read, in German and English', () => {
  it.each(stories.map((story) => [`${story.tag}: ${story.name ?? story.id}`, story] as const))('%s', (_name, told) => {
    expect(told.name).toMatch(/^\S.* · \S/);
    expect(told.parameters?.docs?.description?.story).toMatch(/^\S.*[.?] <em lang="en">\S.*[.?]<\/em>$/s);
    expect(told.play).toBeTypeOf('function');
  });
});

/** The story in which an element has a document, and nothing to show of it. */
const empty: Readonly<Record<string, string>> = {
  'consultation-calendar': 'NothingKnown',
  'next-consultation': 'NothingKnown',
  'office-contact': 'AddressOnly',
  'office-hours': 'OnlyAnAddress',
  'office-list': 'NothingOpen',
  'office-notices': 'Nothing',
  'office-profile': 'LittleIsKnown',
  'partner-contacts': 'NoPartners',
  'topic-finder': 'NoTopics',
};

const always: Readonly<Record<string, (story: Told) => boolean>> = {
  'to try out': ({ id }) => id === 'TryIt',
  'on its way': ({ id, args }) => /^On(Its|Their)Way$/.test(id) && !!args.src,
  'not there': ({ id, args }) => id === 'NotThere' && !!args.src,
  'nothing to show': ({ id, tag }) => empty[tag] === id,
  'too old': (story) => scenesOf(story).some(({ schedule, at }) => at === at && isStale(schedule, at)),
  'a preview': ({ args }) => args.now !== undefined,
  'in English': ({ globals }) => globals?.language === 'en',
  'from right to left': ({ globals }) => globals?.language === 'ar-XB',
};

describe('every element is shown', () => {
  it.each(tags.flatMap((tag) => Object.keys(always).map((what) => [tag, what] as const)))('<%s>: %s', (tag, what) => {
    expect(stories.filter((story) => story.tag === tag && always[what]?.(story)).map(({ id }) => id)).not.toEqual([]);
  });
});

const words = (text: string | undefined) => text?.split(/\s+/);
const pair = (state: string, reason: string | undefined) => (reason ? `${state}: ${reason}` : state);

/** Which dates a story shows; a topic finder those of what is chosen. */
const datesOf = (story: Told): readonly string[] =>
  scenesOf(story).flatMap(({ schedule, at }) => {
    const { consultation, partner, topic, chosen, kind, limit, view, tag } = { ...story.args, tag: story.tag };
    if (tag === 'topic-finder' && !chosen) return [];
    const [, service] = /^service\.(.*)/.exec(chosen ?? '') ?? [];
    const isMonth = view?.startsWith('month');
    const dates = upcoming(schedule, at, {
      services: words(consultation ?? service),
      partners: words(partner),
      topics: words(topic ?? (service ? undefined : chosen)),
      serviceKinds: words(kind),
      kind: 'service',
      limit: isMonth ? 20 : Number(limit ?? (tag === 'topic-finder' ? 3 : 10)),
    });
    return dates.map(({ state, reason }) =>
      isStale(schedule, at) && state === 'confirmed' ? pair('tentative', 'stale') : pair(state, reason?.kind),
    );
  });

const datePairs = Object.entries(dateReasons).flatMap(([state, reasons]) =>
  reasons.map((reason) => pair(state, reason)),
);

const noticesOf = (story: Told): readonly string[] => {
  const { office, about, within, limit, view } = story.args;
  const options = { about: words(about), kinds: words(view), within, limit: limit ? Number(limit) : undefined };
  return scenesOf(story).flatMap(({ schedule, at }) =>
    officeNoticesView(schedule, office, at, german, options).now.notices.map(({ kind, isNow }) =>
      isNow ? `${kind}, today` : kind,
    ),
  );
};

const officesOf = (story: Told): readonly string[] =>
  scenesOf(story).flatMap(({ schedule, at }) =>
    schedule.document.offices.map(({ id }) => officeState(schedule, id, at).state),
  );

/** Of office-hours and next-consultation each story stands for one state: their own tests. */
const states: readonly (readonly [tag: string, shown: (story: Told) => readonly string[], all: readonly string[]])[] = [
  ['consultation-calendar', datesOf, datePairs],
  ['topic-finder', (story) => datesOf(story).map((date) => date.replace(/:.*/, '')), Object.keys(dateReasons)],
  ['office-list', officesOf, Object.keys(stateReasons)],
  [
    'office-notices',
    noticesOf,
    [
      'closed',
      'public-holiday',
      'other-hours',
      'tentative',
      'moved',
      'place',
      'move',
      'vacancy',
      'news',
      'closed, today',
    ],
  ],
];

describe.each(states)('<%s> is shown in every state', (tag, shown, all) => {
  const found = new Set(stories.filter((story) => story.tag === tag).flatMap(shown));
  it.each(all)('%s', (state) => {
    expect([...found]).toContain(state);
  });
});
