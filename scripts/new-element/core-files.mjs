/** The view of a new element: the one place where something is chosen, sorted or worded. */
const view = ({ tag, camel, pascal }) => `import { officeOf, type Schedule } from '../schedule/prepare-schedule.js';
import { readTextFor } from '../wording/names.js';
import type { Phrase } from '../wording/phrase.js';
import type { Words } from '../wording/words.js';

/** Everything \`<${tag}>\` prints, in print order. */
export interface ${pascal}View {
  /** The office's id. */
  readonly office: string;
  /** The office's name, as a heading. */
  readonly heading: Phrase;
}

/**
 * Everything \`<${tag}>\` prints about an office.
 *
 * @param officeId absent: the document's first office
 * @throws RangeError where the document has no such office
 */
export const ${camel}View = (schedule: Schedule, officeId: string | undefined, words: Words): ${pascal}View => {
  const office = officeOf(schedule, officeId);
  if (!office) throw new RangeError(\`There is no office "\${officeId}" in this document.\`);
  const read = readTextFor(words, schedule.document.language);
  return { office: office.id, heading: read(office.name) };
};
`;

const viewTest = ({ tag, camel }) => `import { describe, expect, it } from 'vitest';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import { ${camel}View } from '../../../src/core/views/${tag}-view.js';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { german } from '../../../src/core/wording/words.js';
import { officeDocument } from '../documents.js';

const schedule = prepareSchedule(officeDocument('innenstadt-west'));

describe('what <${tag}> prints', () => {
  it("has the office's name as its heading", () => {
    const { office, heading } = ${camel}View(schedule, undefined, german);
    expect(phraseText(heading)).toBe(schedule.document.offices.find(({ id }) => id === office)?.name);
  });

  it('refuses an office that the document does not have', () => {
    expect(() => ${camel}View(schedule, 'nowhere', german)).toThrow(RangeError);
  });
});
`;

export const coreFiles = (names) => ({
  [`src/core/views/${names.tag}-view.ts`]: view(names),
  [`tests/core/views/${names.tag}-view.test.ts`]: viewTest(names),
});
