/** What a run of jest comes to, from its JSON: counts, and every test that did not run. A suite that broke counts as failed. */
export const summarise = ({ testResults, numPassedTests, numFailedTests }) => {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const skipped = tests.filter(({ status }) => status === 'pending' || status === 'todo' || status === 'disabled')
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: skipped.map(({ fullName }) => fullName),
  }
}

export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped.length} skipped`
