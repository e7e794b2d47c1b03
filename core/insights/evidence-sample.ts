// Evidence of a case of which nothing is known but that it was opened, for the tests of what is counted.

import type { Fact } from '#core/cases/file.ts'
import type { Evidence } from './marks.ts'

export const at = (text: string) => `2026-03-${text}:00.000Z`
export const fact = (name: Fact['fact'], when: string, rest: Partial<Fact> = {}): Fact => ({ fact: name, at: at(when), by: 'x', ...rest })
export const opened = (when: string): Evidence => ({
  openedAt: at(when),
  file: { facts: [] },
  firstHumanAt: null,
  promises: [],
  ledger: [],
  answers: [],
  passed: [],
  firstClocks: {},
  isRepeat: false,
  isFoundByUs: false,
  mistakeSince: null,
})
