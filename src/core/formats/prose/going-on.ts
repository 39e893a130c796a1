import type { Draft, Traits } from './draft.js';
import { labelOf } from './label.js';
import type { ProseRule } from './reading.js';
import { addClosed, emit, stretchOf, timesOf, understand, type TextState } from './text-state.js';

/** “(in den Ferien ab 10 Uhr)” changes the hours before it, where their times are others. */
export const inPeriod = (state: TextState, draft: Draft): boolean => {
  const { rules, recent } = state;
  const [span] = draft.spans;
  const { on } = draft.traits;
  if (!on || !span || (draft.days && !draft.isInherited) || recent.length === 0) return false;
  understand(state, draft);
  for (const index of [...recent]) {
    const rule = rules[index]!;
    const changed = { ...rule, ...timesOf(span) };
    const isSame = changed.startTime === rule.startTime && changed.endTime === rule.endTime;
    if (isSame || rule.on || !rule.byDay || !rule.startTime) continue;
    rules.push({ ...changed, on, confidence: 'low', source: stretchOf(state, draft) });
  }
  return true;
};

/** “Mo–Fr 8–16 Uhr, am Mittwoch nur bis 13 Uhr”: the day leaves the hours before, and begins as they do. */
export const endsEarlier = (state: TextState, draft: Draft): boolean => {
  const { rules, recent } = state;
  const [span] = draft.spans;
  const { byDay = [] } = draft.days ?? {};
  const isEnd = draft.spans.length === 1 && span?.endTime !== undefined && span.startTime === undefined;
  if (!isEnd || byDay.length === 0 || byDay.some((day) => day.length > 2) || draft.isInherited) return false;
  const whole = recent.filter((index) => {
    const { byDay: all = [], startTime } = rules[index]!;
    return startTime !== undefined && all.length > byDay.length && byDay.every((day) => all.includes(day));
  });
  const begun = whole.filter((index) => rules[index]!.startTime! < span.endTime!).at(-1);
  if (begun === undefined) return false;
  const { startTime } = rules[begun]!;
  understand(state, draft);
  const source = stretchOf(state, draft);
  const own = { ...rules[begun]!, byDay, endTime: span.endTime, source };
  for (const index of whole) {
    const rule = rules[index]!;
    if (rule.startTime! >= startTime!)
      rules[index] = { ...rule, byDay: rule.byDay!.filter((day) => !byDay.includes(day)) };
  }
  recent.push(rules.length);
  rules.push(own);
  return true;
};

/** “außer Mi nur bis 14:30”: days that leave the hours before, with other times or none. */
export const except = (state: TextState, draft: Draft): void => {
  const { rules } = state;
  const { days, spans } = draft;
  const before = rules.at(-1);
  // “Mi 9–12 Uhr (außer 1. Mittwoch im Monat)”
  const isNth = days?.byDay.every((day) => day.length > 2 && before?.byDay?.includes(day.slice(-2)));
  if (days && isNth && spans.length === 0)
    return addClosed(state, { byDay: days.byDay, from: draft.from, to: draft.to });
  const rest = before?.byDay?.filter((day) => !days?.byDay.includes(day));
  if (!before?.byDay || !days || !rest || rest.length === before.byDay.length || rest.length === 0) return;
  understand(state, draft);
  rules[rules.length - 1] = { ...before, byDay: rest };
  for (const span of spans)
    rules.push({ ...before, byDay: days.byDay, ...timesOf(span), source: stretchOf(state, draft) });
};

/** What a line that goes on with another one has in common with it. */
const traitsAgain = ({ interval, weekParity, validFrom, validThrough }: ProseRule): Traits => ({
  ...(interval && { interval }),
  ...(weekParity && { weekParity }),
  ...(validFrom && { validFrom }),
  ...(validThrough && { validThrough }),
});

/** “und 14:00 bis 16:00”, “jeweils 10 bis 14 Uhr”: times for days that stand before them. */
export const goesOn = (state: TextState, draft: Draft): boolean => {
  const { rules, recent } = state;
  const before = rules[recent.at(-1) ?? -1];
  const hasDays = draft.days !== undefined || draft.dates.length > 0;
  if (hasDays || draft.spans.length === 0 || !before || labelOf(draft.lead?.text)) return false;
  const untimed = recent.filter((index) => !rules[index]!.startTime && !rules[index]!.endTime);
  if (untimed.length > 0) {
    understand(state, draft);
    for (const index of untimed) rules[index] = { ...rules[index]!, ...timesOf(draft.spans[0]!) };
    return true;
  }
  const { byDay, dates = [] } = before;
  const days = byDay && { byDay, isEvery: true, isAmbiguous: before.confidence === 'low', isShort: false };
  const traits = { ...traitsAgain(before), ...draft.traits };
  return emit(state, { ...draft, ...(days && { days }), dates: [...dates], traits });
};
