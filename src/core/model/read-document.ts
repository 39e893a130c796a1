import { isImpossible, isReversed } from './calendar-check.js';
import { giveIds } from './give-ids.js';
import { isTimeZone } from './is-time-zone.js';
import type { OfficeDocument } from './office-document.js';
import type { Parsed, Problem, ProblemCode } from './problem.js';
import { shapeOf } from './shape.js';
import type { Shape, Token } from './shape.js';
import { patterns, ranges } from './shapes.js';

type Draft = Record<string, unknown>;
type Json = Readonly<Draft>;

// No document can hang a page.
const deepest = 32;
const mostEntries = 50_000;
const longestString = 2_000;

const expressions: Record<string, RegExp> = {};

const matches = (kind: string, text: string): boolean =>
  text.length <= longestString && (expressions[kind] ??= RegExp(`^(?:${patterns[kind]!})$`)).test(text);

const isObject = (value: unknown): value is Json => typeof value === 'object' && !!value && !Array.isArray(value);

/** What one pass gives: a document to rely on, complete, what was wrong, and every id, as `places/rathaus`. */
export interface Pass extends Parsed<OfficeDocument> {
  readonly ids: ReadonlySet<string>;
}

/**
 * One pass over a document by the table. Each reader gives what can be relied on, or `undefined` where nothing can,
 * which it has then reported. The first pass is for the ids alone; with these `known` the second checks references.
 */
export const readDocument = (json: unknown, known?: ReadonlySet<string>): Pass => {
  const problems: Problem[] = [];
  const ids = new Set(['periods/public-holidays']);
  const { language } = Object(json) as Json;
  let entries = 0;
  let lostDays = 0;

  const report = (pointer: string, found: unknown, expected: string, code: ProblemCode = 'format') =>
    void problems.push({ pointer, code, found, expected, severity: 'error' });

  const readString = (kind: string, text: string, pointer: string): string | undefined => {
    const isReference = !patterns[kind];
    const [from = '', through] = text.split('/');
    const lists = isReference ? kind : kind === 'days' && /^(?!easter([+-]\d+)?$)[a-z]/.test(text) ? 'periods' : '';
    return !matches(isReference ? 'id' : kind, text) || (kind === 'timeZone' && !isTimeZone(text))
      ? report(pointer, text, kind)
      : /da/i.test(kind) && (isImpossible(from) || isImpossible(through ?? ''))
        ? report(pointer, text, kind, 'impossible-date')
        : /da/i.test(kind) && isReversed(from, through)
          ? report(pointer, text, kind, 'reversed')
          : lists && known && !lists.split('|').some((list) => known.has(`${list}/${text}`))
            ? report(pointer, text, lists, 'unknown-reference')
            : text;
  };

  const readText = (value: Json, pointer: string) => {
    const all = Object.entries(value);
    const good = all.filter(([tag, text]) =>
      matches('languageTag', tag)
        ? (text && typeof text === 'string') || report(`${pointer}/${tag}`, text, 'text')
        : report(pointer, tag, 'languageTag'),
    );
    return good[0] ? Object.fromEntries(good) : all[0] ? undefined : report(pointer, value, 'text');
  };

  const readList = (kind: string, isSet: boolean, value: unknown, pointer: string, depth: number) => {
    if (!Array.isArray(value) || (isSet && !value.length)) return report(pointer, value, `${kind}[]`);
    const idFor = shapeOf(kind)?.fields.has('id') && giveIds(value, typeof language === 'string' ? language : 'de');
    const items: unknown[] = [];
    for (let i = 0; i < value.length; i++) {
      if (entries++ === mostEntries) report(pointer, value.length, `${mostEntries}`, 'too-large');
      if (entries > mostEntries) break;
      const at = `${pointer}/${i}`;
      const item = readValue(kind, value[i], at, depth + 1);
      if (kind === 'rule' && (lostDays || !item)) {
        const { byDay, dates, ...rest } = Object(item) as Json;
        // On the days that were lost it may be on as well, whichever they are.
        if (!item || byDay || dates) items.push({ ...rest, status: 'tentative' });
        lostDays = 0;
      }
      if (item === undefined) {
        if (/day$/.test(kind)) lostDays++;
        continue;
      }
      if (idFor) {
        const entry = item as Draft;
        const id = idFor(entry);
        if ((entry.id ?? id) !== id) report(`${at}/id`, entry.id, id, 'duplicate-id');
        entry.id = id;
        ids.add(`${pointer.slice(1)}/${id}`);
      }
      items.push(item);
    }
    return items.length || !value.length ? (isSet ? [...new Set(items)] : items) : undefined;
  };

  /** Whether a required field is there, or a rule between two fields holds; else the one that gives way is taken out. */
  const holds = ({ key: a, relation, other: b = '', cost }: Token, value: Json, draft: Draft, pointer: string) => {
    if (!relation) return value[a] !== undefined || report(pointer, undefined, a, 'missing');
    const isThere = value[b] !== undefined;
    const isKept = draft[b] !== undefined;
    const isBroken =
      relation === '#'
        ? Object.keys(value).length < 2
        : draft[a] === undefined
          ? relation === '|' && !isKept
          : relation === '&'
            ? isThere
            : relation === '>'
              ? !isKept
              : relation === '<'
                ? isReversed(draft[a] as string, draft[b] as string)
                : relation === '@' && isKept && !/^\d{4}-\d\d-\d\d$/.test(String(draft[b]));
    if (!isBroken) return true;
    // Where a rule or an override says two things that exclude each other, neither is believed.
    if (cost && relation === '&') delete draft[a];
    delete draft[/[>@]/.test(relation) ? a : b];
    // What stands there but is broken has been told.
    return (relation === '>' && isThere) || (relation === '|' && (isThere || value[a] !== undefined))
      ? undefined
      : report(/[<@]/.test(relation) ? `${pointer}/${b}` : pointer, value[b], a + relation + b, 'conflict');
  };

  const readObject = (kind: string, { fields, duties }: Shape, value: Json, pointer: string, depth: number) => {
    const draft: Draft = {};
    let costs = '';
    for (const [key, found] of Object.entries(value)) {
      const field = fields.get(key);
      if (found === undefined) continue;
      if (field) {
        const { kind: type = key, list, cost, instead } = field;
        if (!known && pointer && cost !== '!' && key !== 'id') continue;
        const at = `${pointer}/${key}`;
        const read = list ? readList(type, list === '+', found, at, depth + 1) : readValue(type, found, at, depth + 1);
        if (read !== undefined) draft[key] = read;
        else if (instead !== undefined) draft[key] = instead || {};
        if (read === undefined) costs += cost;
      } else if (!/^(__proto__|constructor|prototype)$/.test(key)) draft[key] = found;
    }
    for (const duty of duties) if (!holds(duty, value, draft, pointer)) costs += duty.cost;
    // A rule or an override that lost what says when: nothing is open or closed for certain.
    if (costs && /^(ru|ov)/.test(kind)) draft.status = 'tentative';
    // Where one of them is missing, nobody knows whose turn it is.
    if (kind === 'service' && draft.rotation && (draft.providers as Json).length !== (value.providers as Json).length)
      draft.rotation = {};
    return pointer && (costs.includes('!') || (costs && kind === 'rotation')) ? undefined : draft;
  };

  const readValue = (kind: string, value: unknown, pointer: string, depth: number): unknown => {
    const shape = shapeOf(kind);
    const [least = 1, most = 0, step = NaN] = ranges[kind] ?? [];
    if (isObject(value)) {
      if (depth > deepest) return report(pointer, value, `${deepest}`, 'too-large');
      if (shape) return readObject(kind, shape, value, pointer, depth);
      if (kind === 'text') return readText(value, pointer);
    }
    if (typeof value === 'string' && (patterns[kind] || /^(offices|places|topics)/.test(kind)))
      return readString(kind, value, pointer);
    return (typeof value === 'number' && value >= least && value <= most && !(value % step)) ||
      (value && kind === { string: 'text', boolean: 'yes' }[typeof value as string]) ||
      (kind === 'yesOrNo' && typeof value === 'boolean')
      ? value
      : report(pointer, value, kind);
  };

  const usual = { schemaVersion: '1.0', language: 'de', timeZone: 'Europe/Berlin' };
  const empty = { localHolidays: [], periods: [], places: [], partners: [], services: [], topics: [], notices: [] };
  const read = readValue('document', json, '', 0) as Partial<OfficeDocument> | undefined;
  return { value: { ...usual, ...empty, offices: [], ...read }, problems, ids };
};
