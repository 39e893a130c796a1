import type { Rule } from '../model/office-document.js';
import type { Loss } from '../model/loss.js';
import type { PreparedEntry } from '../schedule/prepared-entry.js';
import type { Schedule } from '../schedule/prepare-schedule.js';

/** Where in the document an office or service stands. */
export const pointerTo = ({ document }: Schedule, { kind, entry }: PreparedEntry): string =>
  kind === 'hours' ? `/offices/${document.offices.indexOf(entry)}` : `/services/${document.services.indexOf(entry)}`;

const ruleLosses = (pointer: string, { startTime, endTime }: Rule, isUndated: boolean): readonly Loss[] => {
  if (isUndated) return [{ pointer, code: 'rhythm' }];
  if (startTime === undefined) return [{ pointer, code: 'no-time' }];
  return endTime === undefined ? [{ pointer, code: 'no-end' }] : [];
};

/** What a calendar has no words for, of an office's hours or a service. */
export const entryLosses = (schedule: Schedule, entry: PreparedEntry): readonly Loss[] => {
  const pointer = pointerTo(schedule, entry);
  const { hours = [] } = entry.entry;
  if (hours.length === 0 && !('duringOfficeHours' in entry.entry)) return [{ pointer, code: 'entry' }];
  return hours.flatMap((rule, i) => ruleLosses(`${pointer}/hours/${i}`, rule, !!entry.rules[i]?.isUndated));
};

const languageTag = /^[a-z]{2,3}(-[A-Za-z\d]+)*$/;

/** The languages of all texts below a value. */
const tagsIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  const isText =
    keys.length > 0 &&
    keys.every((key) => languageTag.test(key)) &&
    Object.values(value).every((text) => typeof text === 'string');
  return isText ? keys : Object.entries(value).flatMap(([key, part]) => (key === 'editorNote' ? [] : tagsIn(part)));
};

/** Texts in other languages than the one that is written. */
export const languageLosses = (entries: readonly PreparedEntry[], tag: string): readonly Loss[] => {
  const [main] = tag.split('-');
  const all = new Set(entries.flatMap(({ entry }) => tagsIn(entry)));
  const others = [...all].filter((each) => each !== tag && each !== main).sort();
  return others.length > 0 ? [{ pointer: '', code: 'language', found: others.join(', ') }] : [];
};
