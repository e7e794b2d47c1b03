// The acts of a learning review, as tables: label, key, and what shows that it was done.

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Act, dialog, keys } from './walker.ts'

const says = (words: RegExp) => (one: Page) =>
  expect.poll(() => one.getByRole('slider', { name: 'Moment' }).getAttribute('aria-valuetext')).toMatch(words)

export const reviewing: Act[] = [
  ['The first moment', 'Home', says(/the case is opened/)],
  ['The next moment', 'ArrowRight', (one) => expect.poll(() => one.getByRole('slider', { name: 'Moment' }).inputValue()).toBe('1')],
  ['The moment before', 'ArrowLeft', says(/the case is opened/)],
  ['The last moment', 'End', (one) => expect.poll(() => one.getByRole('slider', { name: 'Moment' }).inputValue()).not.toBe('0')],
  ['Add a moment to the timeline', null, dialog('Add a moment'), keys('Escape')],
]
export const reviewsListed: Act[] = [
  ['Next review', 'j', (one) => one.locator('[data-review]:focus').waitFor()],
  ['Review before', 'k', (one) => one.locator('[data-review]:focus').waitFor()],
]
