import { describe, expect, it } from 'vitest';
import { loadedWith, sourceFiles } from './source-files.js';

/** Of the room for questions about time, what a sentence needs: what date it is, what a date and a rule mean, whether it is wanted. */
const withoutEngine = [
  'civil-date',
  'local-time',
  'meets',
  'partial-date',
  'places',
  'read-instant',
  'reduce-recurrence',
  'remembered',
  'stale',
  'wall-clock',
];

const engine = sourceFiles.filter(
  (file) =>
    file.startsWith('src/core/schedule/') && !withoutEngine.some((name) => file === `src/core/schedule/${name}.ts`),
);

describe('an element that works out no dates brings no time engine', () => {
  it('the engine is there to be brought', () => {
    for (const name of [
      'plan-day',
      'occurrences',
      'opening-status',
      'timeline',
      'prepare-schedule',
      'plain-rules',
      'holidays',
    ])
      expect(engine).toContain(`src/core/schedule/${name}.ts`);
    expect(loadedWith('src/elements/office-hours/on-demand.ts').filter((file) => engine.includes(file))).not.toEqual(
      [],
    );
  });

  it.each([
    'src/elements/partner-contacts/on-demand.ts',
    'src/elements/partner-contacts/define.ts',
    'src/elements/office-profile/on-demand.ts',
    'src/elements/office-profile/define.ts',
  ])('%s', (entry) => {
    const files = loadedWith(entry);
    expect(files).toContain('src/core/wording/describe-rule.ts');
    expect(files.filter((file) => engine.includes(file))).toEqual([]);
    expect(files).not.toContain('src/elements/shared/schedule-controller.ts');
  });

  it.each(['src/elements/office-contact/on-demand.ts', 'src/elements/office-contact/define.ts'])(
    '%s, until somebody in charge has hours',
    (entry) => {
      const files = loadedWith(entry);
      expect(files.filter((file) => engine.includes(file))).toEqual([]);
      expect(files).not.toContain('src/elements/shared/schedule-controller.ts');
      expect(loadedWith('src/elements/office-contact/authority-status.ts')).toContain(
        'src/core/schedule/opening-status.ts',
      );
    },
  );

  it('describing a rule brings none either', () => {
    expect(loadedWith('src/core/wording/describe-hours.ts').filter((file) => engine.includes(file))).toEqual([]);
  });
});
