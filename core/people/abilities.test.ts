// What somebody reads whose role does not include something.

import { expect, test } from 'vitest'
import { notYours } from './abilities.ts'

test('whoever may not is told who may', () => {
  expect(notYours('insight.see')).toBe('Your role does not include this: see the numbers and the cases behind them. A lead can do it.')
  expect(notYours('settings.keys')).toBe('Your role does not include this: make and revoke API keys. An administrator can do it.')
})
