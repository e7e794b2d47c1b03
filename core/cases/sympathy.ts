// Sympathy is right while it is open whether the mistake is ours, and does the apologise step as long as that is open. Once it is ours, an
// apology is owed, and nobody has made one. Sympathy from before it was marked on its fact stays what it was: nobody can tell it from an apology.

type OnFile = { fact: string; waived?: string; evidence?: Record<string, unknown> }

/** What marks the fact of a letter that would be no apology, were the mistake ours. */
export const asSympathy = { sympathy: true } as const

/** Sympathy that left while the mistake was ours: it does the step only once that is open. */
export const asSympathyTooLittle = { ...asSympathy, ours: true } as const

/** Why the step is open although something went out, be it that the fault was open then or not. */
export const sympathyIsOver = 'Only sympathy has gone out so far. The mistake is ours: own it, and apologise.'

export function isSympathy({ fact, evidence }: OnFile): boolean {
  return fact === 'apologised' && evidence?.['sympathy'] === true
}

/** One that was made: neither left out nor sympathy. Numbers count these alone. */
export function isApology(one: OnFile): boolean {
  return one.fact === 'apologised' && !one.waived && !isSympathy(one)
}

/** As it was said last; where it was never said, as it was when the sympathy left. */
export function isOurs(facts: readonly OnFile[]): boolean {
  const said = facts.findLast(({ fact }) => fact === 'faultSaid')
  return said ? said.evidence?.['open'] === false : facts.findLast(isSympathy)?.evidence?.['ours'] === true
}

/** True when it says more than what counts already: the first of its name, or an apology where only sympathy had gone out. */
export function isNews(counts: OnFile | undefined, one: OnFile): boolean {
  return counts === undefined || (isSympathy(counts) && isApology(one))
}

/** For the timeline, where a name follows. `alone`: only sympathy had gone out, so that it decides about the apologise step. */
export function faultInWords(open: boolean, alone: boolean): string {
  if (open) return `It is not known yet whether the mistake is ours${alone ? '; the sympathy that went out is right until then' : ''}`
  return `The mistake is ours, as far as we know now${alone ? '; only sympathy had gone out, so an apology is owed' : ''}`
}
