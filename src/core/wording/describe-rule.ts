import type { OfficeDocument, Rule } from '../model/office-document.js';
import { reduceRecurrence } from '../schedule/reduce-recurrence.js';
import { clockSpans } from './clock-spans.js';
import { clockSpan } from './clock-time.js';
import { labelled } from './labels.js';
import { languageNames } from './language-names.js';
import { readTextFor, type ReadText } from './names.js';
import { joinedBy, phraseText, present, type Phrase } from './phrase.js';
import { byAppointment, callFirst, cancelled, channelRemarks, notAlways } from './remarks.js';
import { type DescribeRecurrence, ruleDays } from './rule-days.js';
import { ruleValidity } from './rule-validity.js';
import { aside, colon, dash, listed } from './sentence-frames.js';
import { inLanguages, withoutBooking } from './service-remarks.js';
import { str } from './str.js';
import type { Words } from './words.js';

/** What makes a sentence about a rule better; without it names are ids, and dates have their year. */
export interface RuleContext {
  /** The document the rule is from. */
  readonly document?: Pick<OfficeDocument, 'language' | 'places' | 'partners' | 'offices'>;
  /** The office's local date: what is over then is not said, nor when something began. */
  readonly today?: string;
  /** `describeRecurrence`, where its weight doesn't matter; few documents have recurrence rules. */
  readonly describeRecurrence?: DescribeRecurrence;
}

interface Named {
  readonly id: string;
  readonly name: NonNullable<Rule['name']>;
}

/** What stands beside days and times, as far as it isn't what one expects. */
const remarks = (rule: Rule, read: ReadText, { document }: RuleContext, words: Words): readonly Phrase[] => {
  const { status, booking, channels = [], languages = [], place, providers = [], interval = 1, validFrom } = rule;
  const { say } = words;
  const nameIn = (lists: readonly (readonly Named[] | undefined)[], id: string): Phrase =>
    read(lists.flatMap((list) => list ?? []).find((each) => each.id === id)?.name ?? id);
  const who = listed(
    providers.map((id) => nameIn([document?.partners, document?.offices], id)),
    words,
  );
  return present([
    status === 'tentative' && notAlways(words),
    status === 'cancelled' && cancelled(words),
    // Counted from no day in particular.
    interval > 1 &&
      validFrom?.length !== 10 &&
      say('genaue Tage bitte erfragen', { id: 'rule.unanchored', desc: 'Every second week, but nobody knows which' }),
    booking === 'recommended' && callFirst(words),
    booking === 'required' && byAppointment(words),
    booking === 'not-needed' && withoutBooking(words),
    ...channelRemarks(channels, words),
    labelled(inLanguages, languageNames(languages, words), words),
    place && nameIn([document?.places], place),
    who.length > 0 && say(str`mit ${who}`, { id: 'rule.with', desc: '0 = who is there' }),
  ]);
};

/** It names no days: it is only said in words. */
export const isUndated = ({ byDay, dates, rrule }: Rule): boolean => !byDay && !dates && !rrule;

/** Reduced rules that differ in their times only, as one sentence. */
export const describeAlike = (rules: readonly Rule[], words: Words, context: RuleContext): Phrase => {
  const [rule = {}] = rules;
  const { document, today, describeRecurrence } = context;
  const read = readTextFor(words, document?.language ?? words.tag);
  const time = rule.startTime
    ? clockSpans(rules, words)
    : !isUndated(rule) && clockSpan(undefined, undefined, words).sentence;
  const when = joinedBy(', ', [ruleDays(rule, today, words, describeRecurrence), time && [time]]);
  const beside = remarks(rule, read, context, words);
  const holds = ruleValidity(rule, today, words);
  const sentence = when.length
    ? aside(joinedBy(', ', [when, holds]), beside, words)
    : joinedBy(', ', [...beside, holds]);
  const named = rule.name ? colon(read(rule.name), sentence, words) : sentence;
  const note = read(rule.note);
  // A note often says what the status says already: "nicht immer".
  const isNews = !beside.some((remark) => phraseText(remark) === phraseText(note));
  return named.length && note.length && isNews ? dash(named, note, words) : named.length ? named : note;
};

/**
 * A rule as a sentence that begins small: "jeden 1. Dienstag im Monat, 12 bis 14 Uhr". Says every field but
 * `editorNote`; a rule without days only how it takes place ("nach Vereinbarung"). A recurrence rule of RFC 5545 that
 * the other fields can't say is "an bestimmten Tagen, bitte nachfragen", unless the context brings `describeRecurrence`
 * and that has words for it.
 */
export const describeRule = (rule: Rule, words: Words, context: RuleContext = {}): Phrase =>
  describeAlike([reduceRecurrence(rule)], words, context);
