// What a test run says of itself in its JSON report: here, which tests failed and why, in two lines each.

import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

type Tested = { fullName: string; status: string; failureMessages?: string[] | null }
type File = { name: string; status: string; message?: string; assertionResults: Tested[] }
export type Report = { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number; testResults: File[] }

/** For each test that failed: its file, its name, and the beginning of what was thrown. A file that broke before its tests is named itself. */
export function failuresIn(report: Report, root: string): string[] {
  return report.testResults.flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed')
    const at = relative(root, file.name)
    if (failed.length === 0) return file.status === 'failed' ? [told(at, file.message)] : []
    return failed.map(({ fullName, failureMessages }) => told(`${at}: ${fullName}`, failureMessages?.[0]))
  })
}

/** Why, in its first lines: enough of a stack to see where. */
function told(what: string, message = ''): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '')
  return [`  ✗ ${what}`, ...lines.slice(0, 8).map((line) => `      ${line}`)].join('\n')
}
