// A proposed mistake, in words.

import type { Got } from '#web/platform/call.ts'

export type Proposal = Got<'recurrence.proposals'>['proposals'][number]

/** “3 cases about “hose”, “brass valve””. */
export function headOf({ words, cases }: Pick<Proposal, 'words' | 'cases'>): string {
  const said = words.map((word) => `“${word}”`).join(', ')
  return `${cases.length} cases${said === '' ? ' that are alike' : ` about ${said}`}`
}

export function usualInWords({ expected }: Pick<Proposal, 'expected'>): string {
  return expected < 0.05 ? 'none' : expected < 10 ? expected.toFixed(1) : String(Math.round(expected))
}

/** “Chance alone does that once in 300 times.” */
export function chanceInWords({ chance }: Pick<Proposal, 'chance'>): string {
  return chance < 1e-6
    ? 'Chance alone hardly ever does that.'
    : `Chance alone does that once in ${Math.round(1 / chance).toLocaleString('en')} times.`
}
