import { isImpossible, isReversed } from './calendar-check.js';
import { giveIds } from './give-ids.js';
import type { OfficeDocument } from './office-document.js';
import type { Parsed, Problem, ProblemCode } from './problem.js';
import { patterns, ranges } from './shapes.js';
import { isTimeZone } from './is-time-zone.js';
import { shapeOf } from './shape.js';
import type { Shape, Token } from './shape.js';

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

/** What one pass gives: the parts that can be relied on, what was wrong, and every id, as `places/rathaus`. */
export interface Pass extends Parsed<Partial<OfficeDocument>> {
  readonly ids: ReadonlySet<string>;
}

/**
 * One pass over a document by the table. Each reader gives what can be relied on, or `undefined` where nothing can,
 * which it has then reported. References are checked where the ids of a pass before are `known`.
 */
export const readDocument = (json: unknown, known?: ReadonlySet<string>): Pass => {
  const problems: Problem[] = [];
  const ids = new Set(['periods/public-holidays']);
  const { language } = Object(json) as Json;
  let entries = 0;

  const report = (pointer: string, found: unknown, expected: string, code: ProblemCode = 'format') =>
    void problems.push({ pointer, code, found, expected, severity: 'error' });

  /** Counts an entry; false beyond the limit, which is told once. */
  const mayGoOn = (pointer: string, length: number): boolean => {
    if (entries++ === mostEntries) report(pointer, length, `${mostEntries}`, 'too-large');
    return entries <= mostEntries;
  };

  const readString = (kind: string, text: string, pointer: string): string | undefined => {
    const isReference = !patterns[kind];
    const [from = '', through = ''] = text.split('/');
    if (!matches(isReference ? 'id' : kind, text) || (kind === 'timeZone' && !isTimeZone(text)))
      return report(pointer, text, kind);
    if (/da/i.test(kind)) {
      if (isImpossible(from) || isImpossible(through)) return report(pointer, text, kind, 'impossible-date');
      if (isReversed(from, through)) return report(pointer, text, kind, 'reversed');
    }
    const lists = isReference ? kind : kind === 'days' && /^(?!easter([+-]\d+)?$)[a-z]/.test(text) ? 'periods' : '';
    return lists && known && !lists.split('|').some((list) => known.has(`${list}/${text}`))
      ? report(pointer, text, lists, 'unknown-reference')
      : text;
  };

  const readText = (value: Json, pointer: string) => {
    const all = Object.entries(value);
    const good = all.filter(([tag, text]) =>
      !matches('languageTag', tag)
        ? report(pointer, tag, 'languageTag')
        : (text && typeof text === 'string') || report(`${pointer}/${tag}`, text, 'text'),
    );
    if (good.length) return Object.fromEntries(good);
    return all.length ? undefined : report(pointer, value, 'text');
  };

  const readList = (kind: string, isSet: boolean, value: unknown, pointer: string, depth: number) => {
    if (!Array.isArray(value) || (isSet && !value.length)) return report(pointer, value, `${kind}[]`);
    const giveId = shapeOf(kind)?.fields.has('id') && giveIds(value, typeof language === 'string' ? language : 'de');
    const items: unknown[] = [];
    for (let i = 0; i < value.length && mayGoOn(pointer, value.length); i++) {
      const at = `${pointer}/${i}`;
      const item = readValue(kind, value[i], at, depth + 1);
      if (item === undefined) continue;
      if (giveId) {
        const { id: given } = item as Draft;
        const id = giveId(item as Draft);
        if (given && given !== id) report(`${at}/id`, given, id, 'duplicate-id');
        ids.add(`${pointer.slice(1)}/${id}`);
      }
      items.push(item);
    }
    return items.length || !value.length ? (isSet ? [...new Set(items)] : items) : undefined;
  };

  /** Whether a rule between two fields holds; if not, it is reported, and the field that gives way is taken out. */
  const holds = ({ key: a, relation, kind: b }: Token, value: Json, draft: Draft, pointer: string) => {
    const isThere = value[b] !== undefined;
    if (!relation || relation === ':') return value[a] !== undefined || report(pointer, undefined, a, 'missing');
    if (relation === '/')
      return value[a] === undefined && !isThere
        ? report(pointer, undefined, `${a}|${b}`, 'missing')
        : (draft[a] ?? draft[b]) !== undefined;
    if (relation === '#')
      return Object.keys(value).length >= Number(b) || report(pointer, a, 'status|hours|movedTo', 'missing');
    if (draft[a] === undefined) return true;
    if (relation === '@')
      return /^\d{4}-\d\d-\d\d$/.test(String(draft[b])) || report(`${pointer}/${b}`, value[b], 'oneDay');
    if (relation === '&' && isThere) {
      delete draft[b];
      return report(pointer, undefined, `${a}&${b}`, 'conflict');
    }
    if (relation === '>' && draft[b] === undefined) {
      delete draft[a];
      return isThere || report(pointer, a, b, 'missing');
    }
    if (relation === '<' && isReversed(draft[a] as string, draft[b] as string)) {
      delete draft[b];
      return report(`${pointer}/${b}`, value[b], a, 'reversed');
    }
    return true;
  };

  const readObject = (kind: string, { fields, relations }: Shape, value: Json, pointer: string, depth: number) => {
    const draft: Draft = {};
    let isLost = false;
    for (const key of Object.keys(value)) {
      const found = value[key];
      const field = fields.get(key);
      if (field && found !== undefined) {
        const { kind: type, list, cost, instead } = field;
        // The first pass is for the ids alone.
        if (!known && pointer && cost !== '!' && key !== 'id') continue;
        const at = `${pointer}/${key}`;
        const read = list ? readList(type, list === '+', found, at, depth + 1) : readValue(type, found, at, depth + 1);
        if (read !== undefined) draft[key] = read;
        else if (instead !== undefined) draft[key] = instead || {};
        // What only says when of a rule must not cost a whole office.
        if (read === undefined && (cost === '!' || (cost && /^(r|ov)/.test(kind)))) isLost = true;
      } else if (!/^(__proto__|constructor|prototype)$/.test(key)) draft[key] = found;
    }
    for (const relation of relations) if (!holds(relation, value, draft, pointer) && relation.cost) isLost = true;
    // Where one of them is missing, nobody knows whose turn it is.
    if (draft.rotation && (draft.providers as Json).length !== (value.providers as Json).length) draft.rotation = {};
    return isLost && pointer ? undefined : draft;
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
    return (kind === 'text' && value && typeof value === 'string') ||
      (typeof value === 'number' && value >= least && value <= most && !(value % step)) ||
      (typeof value === 'boolean' && (kind === 'yesOrNo' || (kind === 'yes' && value)))
      ? value
      : report(pointer, value, kind);
  };

  return { value: readValue('document', json, '', 0) ?? {}, problems, ids };
};
