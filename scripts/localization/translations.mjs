import { createHash } from 'node:crypto';

/** @typedef {Record<string, { source: string, target: string }>} Origins fingerprints of what each translation was made from */

const fingerprint = (xml) => createHash('sha256').update(xml.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 8);

/** lit-localize makes such an id where the call gives none; it would change with every comma. */
const GENERATED_ID = /^[hs][0-9a-f]{16}$/;

/**
 * What is wrong with the translations of a language, and the record as it should be now. A translation whose
 * source changed since it was made, and which didn't change with it, is stale until somebody confirms it.
 * @param {string} language
 * @param {import('./xliff.mjs').Unit[]} units
 * @param {Origins} record
 * @param {Set<string>} [confirmed]
 * @returns {{ problems: string[], record: Origins }}
 */
export function reviewTranslations(language, units, record, confirmed = new Set()) {
  const problems = [];
  const next = {};
  for (const { id, source, target } of units) {
    if (GENERATED_ID.test(id)) problems.push(`the message "${source}" has no id`);
    if (!target?.trim()) {
      problems.push(`${language}: "${id}" is not translated: ${source}`);
      continue;
    }
    const known = record[id];
    const now = { source: fingerprint(source), target: fingerprint(target) };
    const isStale = known && known.source !== now.source && known.target === now.target && !confirmed.has(id);
    if (isStale) problems.push(`${language}: "${id}" was translated from another German text; now it is: ${source}`);
    next[id] = isStale ? known : now;
  }
  return { problems, record: Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1))) };
}
