import { type Arbitrary, assert, constantFrom, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/core/model/office-document.js';
import { describeRule, type RuleContext } from '../../../src/core/wording/describe-rule.js';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { german } from '../../../src/core/wording/words.js';
import { documentOf } from '../documents.js';
import { flaws } from '../flaws.js';
import { english, languages } from '../languages.js';
import { schema } from '../model/schema.js';
import {
  atTimes,
  byNthWeekday,
  byWeekday,
  type DescribedRule,
  morning,
  onSingleDays,
  withRhythm,
} from './described-rules.js';

/** What stands around a rule: a hall, two associations. */
const document = documentOf({
  places: [{ id: 'hall', name: { de: 'Pfarrsaal', en: 'Parish hall' } }],
  partners: [
    { id: 'awo', name: 'AWO' },
    { id: 'drk', name: 'DRK' },
  ],
});

const claim = (rule: Rule, de: string, en: string, context: RuleContext = { document }) => {
  expect(phraseText(describeRule(rule, german, context))).toBe(de);
  expect(phraseText(describeRule(rule, english, context))).toBe(en);
};

describe('a rule by weekday', () => {
  it.each<DescribedRule>(byWeekday)('%j', (rule, de, en) => claim(rule, de, en));
});

describe('a rule by the n-th weekday of the month', () => {
  it.each<DescribedRule>(byNthWeekday)('%j', (rule, de, en) => claim(rule, de, en));
});

describe('a rule with a rhythm of its own', () => {
  it.each<DescribedRule>(withRhythm)('%j', (rule, de, en) => claim(rule, de, en));
});

describe('a rule with single days', () => {
  it.each<DescribedRule>(onSingleDays)('%j', (rule, de, en) => claim(rule, de, en));
});

describe('how long a rule holds', () => {
  const rule = (validFrom?: string, validThrough?: string): Rule => ({
    byDay: ['TU'],
    startTime: '10:00',
    validFrom,
    validThrough,
  });
  it.each<readonly [from: string | undefined, through: string | undefined, de: string, en: string]>([
    ['2026-01-05', undefined, 'ab 5. Januar 2026', 'from 5 January 2026'],
    ['2026-01', undefined, 'ab Januar 2026', 'from January 2026'],
    ['2026', undefined, 'ab 2026', 'from 2026'],
    [undefined, '2026-12-18', 'bis 18. Dezember 2026', 'until 18 December 2026'],
    [undefined, '2026-12', 'bis Dezember 2026', 'until December 2026'],
    [undefined, '2026', 'bis 2026', 'until 2026'],
    ['2026-01-05', '2026-06-30', 'vom 5. Januar bis 30. Juni 2026', 'from 5 January to 30 June 2026'],
    ['2026-09-07', '2027-06', 'vom 7. September 2026 bis Juni 2027', 'from 7 September 2026 to June 2027'],
    ['2026-01', '2026-06', 'von Januar bis Juni 2026', 'from January to June 2026'],
    ['2026-10', '2027-03-31', 'von Oktober 2026 bis 31. März 2027', 'from October 2026 to 31 March 2027'],
    ['2026', '2027', 'von 2026 bis 2027', 'from 2026 to 2027'],
    ['2026-12', '2026-12', 'im Dezember 2026', 'in December 2026'],
    ['--03', '--09', 'von März bis September', 'from March to September'],
    ['--05-15', '--09-15', 'vom 15. Mai bis 15. September', 'from 15 May to 15 September'],
    ['--11', '--02', 'von November bis Februar', 'from November to February'],
    ['--12', '--12', 'im Dezember', 'in December'],
    ['--03', undefined, 'jedes Jahr ab März', 'every year from March'],
    [undefined, '--09-15', 'jedes Jahr bis 15. September', 'every year until 15 September'],
    ['2026-03', '--09', 'ab März 2026, jedes Jahr bis September', 'from March 2026, every year until September'],
  ])('%s through %s', (from, through, de, en) =>
    claim(rule(from, through), `jeden Dienstag, Beginn 10 Uhr, ${de}`, `every Tuesday, starts 10am, ${en}`),
  );

  it.each<readonly [today: string, from: string | undefined, through: string | undefined, de: string]>([
    ['2026-01-04', '2026-01-05', undefined, ', ab 5. Januar'],
    ['2026-01-05', '2026-01-05', undefined, ''],
    ['2025-11-26', '2026-01-05', undefined, ', ab 5. Januar 2026'],
    ['2025-12-31', '2026-01', undefined, ', ab Januar 2026'],
    ['2026-01-01', '2026-01', undefined, ''],
    ['2026-06-01', '2026', '2027', ', bis 2027'],
    ['2026-03-01', '2026-01-05', '2026-06-30', ', bis 30. Juni'],
    ['2025-12-01', '2026-01-05', '2026-06-30', ', vom 5. Januar bis 30. Juni 2026'],
    ['2026-01-01', '2026-02', '2026-06', ', von Februar bis Juni'],
    ['2026-07-01', '--03', '--09', ', von März bis September'],
  ])('on %s nothing that goes without saying (%s, %s)', (today, from, through, de) =>
    expect(phraseText(describeRule(rule(from, through), german, { today }))).toBe(`jeden Dienstag, Beginn 10 Uhr${de}`),
  );

  it('keeps the day that weeks are counted from', () => {
    const counted: Rule = { byDay: ['TU'], interval: 2, ...morning, validFrom: '2026-01-06' };
    claim(
      counted,
      'alle 2 Wochen am Dienstag, 10 bis 12 Uhr, ab 6. Januar',
      'every 2 weeks on Tuesday, 10am to midday, from 6 January',
      {
        today: '2026-11-26',
      },
    );
  });

  it('leaves out single days that are past', () => {
    const rule: Rule = { dates: ['2026-03-01', '2026-11-26', '2026-12-06'], ...morning };
    claim(rule, 'am 26. November und 6. Dezember, 10 bis 12 Uhr', 'on 26 November and 6 December, 10am to midday', {
      today: '2026-11-26',
    });
  });
});

describe('the time of a rule', () => {
  it.each<DescribedRule>(atTimes)('%j', (rule, de, en) => claim(rule, de, en));
});

describe('what stands beside days and times', () => {
  it.each<readonly [more: Rule, de: string, en: string]>([
    [{ status: 'tentative' }, ' (nicht immer)', ' (not always)'],
    [{ status: 'cancelled' }, ' (entfällt)', ' (cancelled)'],
    [{ status: 'confirmed' }, '', ''],
    [{ booking: 'recommended' }, ' (bitte vorher anrufen)', ' (please call first)'],
    [{ booking: 'required' }, ' (nach Vereinbarung)', ' (by appointment)'],
    [{ booking: 'not-needed' }, ' (ohne Anmeldung)', ' (no booking needed)'],
    [{ channels: ['visit'] }, '', ''],
    [{ channels: ['phone'] }, ' (am Telefon)', ' (by telephone)'],
    [{ channels: ['visit', 'phone'] }, ' (auch am Telefon)', ' (also by telephone)'],
    [{ channels: ['online', 'home'] }, ' (online, Hausbesuch)', ' (online, home visit)'],
    [{ channels: ['self-service'] }, ' (ohne Personal)', ' (unstaffed)'],
    [{ languages: ['ru', 'tr'] }, ' (Sprachen: Russisch, Türkisch)', ' (Languages: Russian, Turkish)'],
    [{ place: 'hall' }, ' (Pfarrsaal)', ' (Parish hall)'],
    [{ place: 'cellar' }, ' (cellar)', ' (cellar)'],
    [{ providers: ['awo', 'drk'] }, ' (mit AWO und DRK)', ' (with AWO and DRK)'],
    [{ note: 'Im Hof.' }, ' – Im Hof.', ' – Im Hof.'],
    [{ status: 'tentative', note: { de: 'nicht immer', en: 'not always' } }, ' (nicht immer)', ' (not always)'],
    [
      { status: 'tentative', channels: ['phone'], validThrough: '2026-12', note: 'Nur für Gruppen' },
      ', bis Dezember 2026 (nicht immer, am Telefon) – Nur für Gruppen',
      ', until December 2026 (not always, by telephone) – Nur für Gruppen',
    ],
  ])('%j', (more, de, en) =>
    claim(
      { byDay: ['MO'], ...morning, ...more },
      `jeden Montag, 10 bis 12 Uhr${de}`,
      `every Monday, 10am to midday${en}`,
    ),
  );

  it('a name of its own stands first', () => {
    claim(
      { byDay: ['MO'], ...morning, name: { de: 'Kleine Runde', en: 'Small circle' } },
      'Kleine Runde: jeden Montag, 10 bis 12 Uhr',
      'Small circle: every Monday, 10am to midday',
    );
  });

  it('words in another language are marked', () => {
    const phrase = describeRule({ byDay: ['MO'], ...morning, note: { de: 'Im Hof.' } }, english, { document });
    expect(phrase.at(-1)).toEqual({ kind: 'name', text: 'Im Hof.', lang: 'de' });
  });
});

describe('a rule without days', () => {
  it.each<DescribedRule>([
    [{ booking: 'required' }, 'nach Vereinbarung', 'by appointment'],
    [{ booking: 'required', channels: ['phone'] }, 'nach Vereinbarung, am Telefon', 'by appointment, by telephone'],
    [
      { booking: 'required', validFrom: '2026-03' },
      'nach Vereinbarung, ab März 2026',
      'by appointment, from March 2026',
    ],
    [
      { startTime: '18:00', endTime: '20:00', booking: 'required' },
      '18 bis 20 Uhr (nach Vereinbarung)',
      '6pm to 8pm (by appointment)',
    ],
    [{ note: 'In den Ferien' }, 'In den Ferien', 'In den Ferien'],
    [{ name: 'Sommerfest', note: 'Termin folgt' }, 'Sommerfest – Termin folgt', 'Sommerfest – Termin folgt'],
    [{}, '', ''],
  ])('%j', (rule, de, en) => claim(rule, de, en));
});

describe('a recurrence rule', () => {
  it.each<DescribedRule>([
    [{ rrule: 'FREQ=WEEKLY;BYDAY=TU', ...morning }, 'jeden Dienstag, 10 bis 12 Uhr', 'every Tuesday, 10am to midday'],
    [
      { rrule: 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1', ...morning },
      'jeden letzten Dienstag im Monat, 10 bis 12 Uhr',
      'every last Tuesday of the month, 10am to midday',
    ],
    [
      { rrule: 'FREQ=MONTHLY;BYDAY=+2TU;UNTIL=20261231', ...morning },
      'jeden 2. Dienstag im Monat, 10 bis 12 Uhr, bis 31. Dezember 2026',
      'every 2nd Tuesday of the month, 10am to midday, until 31 December 2026',
    ],
    [{ rrule: 'FREQ=DAILY', ...morning }, 'täglich, 10 bis 12 Uhr', 'every day, 10am to midday'],
    [{ rrule: 'FREQ=MONTHLY', ...morning }, 'einmal im Monat, 10 bis 12 Uhr', 'once a month, 10am to midday'],
    [{ rrule: 'FREQ=WEEKLY' }, 'einmal pro Woche, Uhrzeit nicht bekannt', 'once a week, time not known'],
    [{ rrule: 'FREQ=YEARLY', ...morning }, 'einmal im Jahr, 10 bis 12 Uhr', 'once a year, 10am to midday'],
    [
      { rrule: 'FREQ=MONTHLY;INTERVAL=2', ...morning },
      'alle 2 Monate, 10 bis 12 Uhr',
      'every 2 months, 10am to midday',
    ],
    [
      { rrule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', ...morning },
      'an bestimmten Tagen, bitte nachfragen, 10 bis 12 Uhr',
      'on certain days, please ask, 10am to midday',
    ],
  ])('%j', (rule, de, en) => claim(rule, de, en));
});

describe('whatever a plain rule says', () => {
  /** For each field two values that mean different things. */
  const values = {
    byDay: [['MO'], ['1TU', '-1FR'], ['MO', 'PH'], ['SA', 'SU']],
    interval: [undefined, 2, 3],
    weekParity: [undefined, 'even', 'odd'],
    validFrom: [undefined, '2026-01-05', '2026-02', '--03'],
    validThrough: [undefined, '2027-12-31', '2028', '--09'],
    startTime: ['09:00', '09:30', '10:00'],
    endTime: [undefined, '11:00', '24:00', '02:00'],
    status: [undefined, 'tentative', 'cancelled'],
    booking: [undefined, 'not-needed', 'recommended', 'required'],
    channels: [undefined, ['phone'], ['online'], ['visit', 'home'], ['self-service']],
    languages: [undefined, ['ru'], ['tr', 'ar']],
    place: [undefined, 'hall', 'yard'],
    name: [undefined, 'Runde', 'Kreis'],
    providers: [undefined, ['awo'], ['awo', 'drk']],
    note: [undefined, 'Im Hof.', 'Im Saal.'],
  } satisfies { readonly [Field in keyof Rule]: readonly Rule[Field][] };
  const fields = Object.keys(values) as (keyof typeof values)[];
  const rules = record(
    Object.fromEntries(fields.map((field) => [field, constantFrom<unknown>(...values[field])])),
  ) as Arbitrary<Rule>;

  it.each(languages)('each of its fields makes a difference (%s)', (_, words) => {
    const text = (rule: Rule) => phraseText(describeRule(rule, words, { document }));
    assert(
      property(rules, constantFrom(...fields), (rule, field) => {
        const texts = values[field].map((value) => text({ ...rule, [field]: value }));
        expect(new Set(texts).size).toBe(texts.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each(languages)('is a sentence without a flaw (%s)', (_, words) => {
    assert(
      property(rules, (rule) => {
        expect(phraseText(describeRule(rule, words, { document }))).not.toMatch(flaws);
      }),
      { numRuns: 300 },
    );
  });

  it('no field is left out here', () => {
    const { rule, occasion, how } = schema.$defs;
    const said = [rule, occasion, how].flatMap((each) => Object.keys(each?.properties ?? {}));
    const elsewhere = ['dates', 'rrule', 'editorNote'];
    expect([...fields].sort()).toEqual(said.filter((field) => !elsewhere.includes(field)).sort());
  });
});
