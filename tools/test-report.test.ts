import { expect, test } from 'vitest'
import { failuresIn } from './test-report.ts'

const counts = { numPassedTests: 1, numFailedTests: 1, numFailedTestSuites: 1 }

test('a test that failed is named with its file and the beginning of why', () => {
  const message = `AssertionError: \u001B[31mexpected 3 to be 4\u001B[39m\n\n${Array.from({ length: 20 }, (_, n) => `    at line ${n}`).join('\n')}`
  const assertionResults = [
    { fullName: 'a letter leaves once', status: 'failed', failureMessages: [message] },
    { fullName: 'a letter is kept', status: 'passed', failureMessages: [] },
  ]
  const [told, ...more] = failuresIn(
    { ...counts, testResults: [{ name: '/house/mail.test.ts', status: 'failed', assertionResults }] },
    '/house',
  )
  expect(more).toEqual([])
  expect(told?.split('\n').slice(0, 3)).toEqual([
    '  ✗ mail.test.ts: a letter leaves once',
    '      AssertionError: expected 3 to be 4',
    '          at line 0',
  ])
  expect(told?.split('\n')).toHaveLength(9)
})

test('a file that broke before its tests is named itself, and one that passed is not', () => {
  const testResults = [
    { name: '/house/broken.test.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] },
    { name: '/house/fine.test.ts', status: 'passed', message: '', assertionResults: [] },
  ]
  expect(failuresIn({ ...counts, testResults }, '/house')).toEqual(['  ✗ broken.test.ts\n      Cannot find module'])
})
