import { noTests, reportCounts } from './counts.mjs';

/** Counts a vitest run; a file that doesn't load, or holds no test, and an error outside of tests are failures. */
export default class CountingReporter {
  onTestRunEnd(modules, errors) {
    const counts = noTests();
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      for (const state of states) counts[state === 'passed' || state === 'failed' ? state : 'skipped']++;
      if (states.length === 0 || (module.state() === 'failed' && !states.includes('failed'))) counts.failed++;
    }
    counts.failed += errors.length;
    reportCounts(counts);
  }
}
