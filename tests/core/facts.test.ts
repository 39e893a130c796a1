import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { valueAt, withValueAt } from './facts/json-pointer.js';
import { isAbout, locateFact } from './facts/locate-fact.js';
import { type Fact, readFacts, readWhereabouts } from './facts/read-facts.js';

const facts = readFacts();
const whereabouts = readWhereabouts();

const documents = [
  ['000', 'innenstadt-west'],
  ['001', 'gruebentaelchen'],
  ['002', 'kaster-2017'],
  ['003', 'chemnitz'],
  ['004', 'kaster'],
].map(([seed, name]) => ({
  seed,
  name,
  document: JSON.parse(readFileSync(new URL(`../../demo/data/${name}.json`, import.meta.url), 'utf8')) as unknown,
  told: facts.filter((fact) => fact.seed === seed),
}));

/** How a failing fact is shown: page, line, kind, value. */
const cite = ({ seed, line, kind, value }: Fact): string => `${seed} L${line} ${kind}: ${value}`;

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const month = (name = ''): string => String(MONTHS.indexOf(name) + 1).padStart(2, '0');

/** A date as the pages print it, as the document writes it; undefined where no field can hold it. */
function writtenDate(printed: string): string | undefined {
  const day = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(printed);
  if (day) return `${day[3]}-${day[2]}-${day[1]}`;
  const span = /^(\d\d)\. bis zum (\d\d)\. (\S+) (\d{4})$/.exec(printed);
  if (span) return `${span[4]}-${month(span[3])}-${span[1]}/${span[4]}-${month(span[3])}-${span[2]}`;
  const words = /^(?:(\d\d)\. )?(\S+) (\d{4})$/.exec(printed);
  if (words && MONTHS.includes(words[2] ?? ''))
    return [words[3], month(words[2]), ...(words[1] ? [words[1]] : [])].join('-');
  return /^\d{4}$/.test(printed) ? printed : undefined;
}

describe.each(documents)('$name tells what its page tells', ({ seed, document, told }) => {
  it('every fact, by the field where it belongs', () => {
    expect(told.length).toBeGreaterThan(30);
    expect(told.filter((fact) => locateFact(fact, document).length === 0).map(cite)).toEqual([]);
  });

  it('and has lost a fact as soon as one of its values is gone', () => {
    const survivors = told.flatMap((fact) =>
      locateFact(fact, document)
        .filter((pointer) => locateFact(fact, withValueAt(document, pointer, undefined)).length > 0)
        .map((pointer) => `${cite(fact)} without ${pointer}`),
    );
    expect(survivors).toEqual([]);
  });

  it('what the page says twice stands in one place', () => {
    const repeats = told.filter(({ note }) => note.startsWith('[repeat L'));
    const apart = repeats.filter((fact) => {
      const first = Number(/L(\d+)/.exec(fact.note)?.[1]);
      const places = new Set(
        told.filter(({ line }) => line === first).flatMap((original) => locateFact(original, document)),
      );
      return !locateFact(fact, document).every((pointer) => places.has(pointer));
    });
    expect(apart.map(cite)).toEqual([]);
  });

  it('the table names nothing that is no fact of this page', () => {
    const strangers = whereabouts.filter((line) => line.seed === seed && !told.some((fact) => isAbout(fact, line)));
    expect(strangers).toEqual([]);
  });
});

describe('a slip is noticed', () => {
  const otherDigit = (digit: string): string => String((Number(digit) + 1) % 10);

  const changes = (kinds: string[], place: RegExp, change: (found: string) => string): string[] =>
    documents.flatMap(({ document, told }) =>
      told
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap((fact) =>
          locateFact(fact, document).flatMap((pointer) => {
            const before = valueAt(document, pointer);
            if (typeof before !== 'string' || !place.test(before)) return [];
            const changed = withValueAt(document, pointer, before.replace(place, change));
            return [locateFact(fact, changed).length === 0 ? 'noticed' : `${cite(fact)} at ${pointer}`];
          }),
        ),
    );

  it.each([
    ['in the first digit of a telephone or fax number', ['telephone', 'fax'], /\d/, otherDigit, 12],
    ['in the last digit of a telephone or fax number', ['telephone', 'fax'], /\d$/, otherDigit, 12],
    ['in the minutes of a time', ['hours', 'consultation'], /\d$/, otherDigit, 40],
    ['in a dot of an e-mail address', ['email'], /\./, () => '', 7],
    ['in a letter of a web address', ['url'], /e(?=\W*$)/, () => 'a', 3],
    ['in a letter of a name', ['person'], /.$/, () => 'x', 11],
  ])('%s', (_, kinds, place, change, count) => {
    expect(changes(kinds, place, change)).toEqual(Array.from({ length: count }, () => 'noticed'));
  });

  it('where a number moves to another person', () => {
    const west = documents[0]?.document;
    const fact = facts.find(({ value }) => value === '0631-41 47 07 89');
    const moved = withValueAt(
      withValueAt(west, '/partners/2/people/0/telephone', undefined),
      '/partners/3/people/0/telephone',
      ['0631-41 47 07 89'],
    );
    expect(fact && locateFact(fact, west)).toEqual(['/partners/2/people/0/telephone/0']);
    expect(fact && locateFact(fact, moved)).toEqual([]);
  });
});

describe('dates', () => {
  it.each(facts.filter(({ kind }) => kind === 'date'))('$seed L$line: $value', (fact) => {
    const lines = whereabouts.filter((line) => isAbout(fact, line));
    expect(lines).not.toEqual([]);
    for (const { words } of lines) expect([writtenDate(fact.value), fact.value]).toContain(words);
  });
});

describe('where page 000 contradicts itself', () => {
  it('both halves are kept: what both say is sure, what one says is tentative', () => {
    const hours = valueAt(documents[0]?.document, '/services/1/hours');
    expect(hours).toMatchObject([{ byDay: ['1WE'] }, { byDay: ['WE'], status: 'tentative' }]);
    expect(valueAt(hours, '/0/status')).toBeUndefined();
  });
});
