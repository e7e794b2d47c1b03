// Two letters, no accent torn off.

import { expect, test } from 'vitest'
import { lettersOf } from './Avatar.tsx'

test.each([
  ['Ilse Maes', 'Il'],
  ['Åsa', 'Ås'],
  ['Åsa', 'Ås'],
  ['J', 'J'],
  ['Jo\u0308rn', 'Jo\u0308'],
  ['M. Kay', 'M.'],
  [' ', '?'],
])('%s is %s', (name, letters) => {
  expect(lettersOf(name)).toBe(letters)
})
