// What the coach would have changed in a letter, and the word why it stayed, in sentences: one for each word. Pure.

import { listed } from '#core/languages/fill.ts'
import type { MessageShown } from './message-shown.ts'

export function keptInWords(kept: MessageShown['kept']): string[] {
  return [...new Set(kept.map(({ word }) => word))].map((word) => {
    const titles = kept.filter((one) => one.word === word).map(({ title }) => `“${title}”`)
    return `The coach said ${listed(titles, 'and')}. Kept: ${word}${/[.!?…]$/.test(word) ? '' : '.'}`
  })
}
