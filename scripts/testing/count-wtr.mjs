import { noTests, reportCounts, sentence } from './counts.mjs';

function countSuite({ tests, suites }, counts) {
  for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const suite of suites) countSuite(suite, counts);
}

/** Counts every browser's run of every file; a file that doesn't load, or holds no test, is a failure. */
export function countingReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = noTests();
      for (const session of sessions) {
        const own = noTests();
        if (session.testResults) countSuite(session.testResults, own);
        const empty = own.passed + own.failed + own.skipped === 0;
        if (empty || (!session.passed && own.failed === 0)) own.failed++;
        for (const key of Object.keys(counts)) counts[key] += own[key];
      }
      reportCounts(counts);
      console.log(`\n${sentence(counts)}`);
    },
  };
}
