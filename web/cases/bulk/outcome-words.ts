// What an act on several cases came to, in words. Pure.

import type { Got, Sent } from '#web/platform/call.ts'

export type Outcome = Got<'cases.bulk'>['outcomes'][number]
export type Act = Sent<'cases.bulk'>['act']
/** For whom each case is, by its id. */
export type Names = ReadonlyMap<string, string>

export function casesInWords(count: number): string {
  return count === 1 ? '1 case' : `${count} cases`
}

/** "5 cases are yours now." */
export function doneWords(act: Act['name'], count: number): string {
  const cases = casesInWords(count)
  const one = count === 1
  const sentences: Record<Act['name'], string> = {
    take: `${cases} ${one ? 'is' : 'are'} yours now.`,
    handOver: `${cases} handed over.`,
    sort: `Severity and kind set for ${cases}.`,
    pause: `The clocks of ${cases} pause.`,
    resume: `The clocks of ${cases} run again.`,
    learn: `${cases} linked to the mistake.`,
  }
  return sentences[act]
}

export function backWords(count: number): string {
  return `${casesInWords(count)} ${count === 1 ? 'is' : 'are'} as before.`
}

/** "5 cases are yours now. 2 were so already." */
export function outcomeWords(act: Act['name'], outcomes: readonly Outcome[]): string {
  const done = countOf(outcomes, 'done')
  const already = countOf(outcomes, 'already')
  const were = already === 0 ? '' : `${done === 0 ? casesInWords(already) : already} ${already === 1 ? 'was' : 'were'} so already.`
  return [done === 0 ? '' : doneWords(act, done), were].filter(Boolean).join(' ')
}

/** What was refused, with the same sentence said once: "Tomas owns this case already. …" for Marta and Jonas. */
export function restOf(outcomes: readonly Outcome[], names: Names): { sentence: string; names: string[] }[] {
  const rest = outcomes.filter(({ outcome }) => outcome === 'refused')
  return [...Map.groupBy(rest, ({ sentence }) => sentence ?? '')].map(([sentence, some]) => ({
    sentence,
    names: some.map(({ caseId }) => names.get(caseId) ?? 'a case that is not shown any more'),
  }))
}

export function countOf(outcomes: readonly Outcome[], kind: Outcome['outcome']): number {
  return outcomes.filter(({ outcome }) => outcome === kind).length
}
