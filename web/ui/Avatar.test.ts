// Two letters, no accent torn off.

import { expect, test } from 'vitest'
import { lettersOf } from './Avatar.tsx'

test.each([
  ['Ilse Maes', 'Il'],
  ['Åsa', 'Ås'],
  ['Åsa', 'Ås'],
  ['J', 'J'],
  [' ', '?'],
])('%s is %s', (name, letters) => {
  expect(lettersOf(name)).toBe(letters)
})
