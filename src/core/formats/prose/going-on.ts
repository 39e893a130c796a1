import type { Draft, Traits } from './draft.js';
import { labelOf } from './label.js';
import type { ProseRule } from './reading.js';
import { emit, stretchOf, timesOf, understand, type TextState } from './text-state.js';

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

/** “außer Mi nur bis 14:30”: days that leave the hours before, with other times or none. */
export const except = (state: TextState, draft: Draft): void => {
  const { rules } = state;
  const { days, spans } = draft;
  const before = rules.at(-1);
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
