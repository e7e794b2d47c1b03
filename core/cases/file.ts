// The case file: facts on file, and where the case stands because of them. Pure; the as-of view is the same function over fewer facts.

import type { Instant } from '#core/time/instant.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import {
  type End,
  ends,
  type FactName,
  factNames,
  factsOf,
  factTable,
  type Reopening,
  reopenings,
  type Step,
  steps,
  stepTable,
} from '#core/cases/protocol.ts'
import { isNews, isOurs, isSympathy } from '#core/cases/sympathy.ts'

export type Fact = {
  fact: FactName | 'reopened' | 'faultSaid' | End
  at: Instant
  /** Member id, 'customer' or 'system'. */
  by: string
  /** The reason why the fact was left out instead of earned. */
  waived?: string
  /** Why it was done out of order, or why the case reopened or ended. */
  because?: string
  evidence?: Record<string, unknown>
}

export type CaseFile = { readonly facts: readonly Fact[] }
export const emptyFile: CaseFile = { facts: [] }

type Outcome = { file: CaseFile; refusal?: undefined } | { file?: undefined; refusal: Refusal }

/** The facts that count now: neither what a reopening cleared, nor sympathy once the mistake is ours. Order is the order of recording. */
export function current(file: CaseFile): Map<FactName, Fact> {
  const counts = uncleared(file)
  if (sympathyAlone(file) && isOurs(file.facts)) counts.delete('apologised')
  return counts
}

/** True when only sympathy has gone out, whether it does the apologise step now or not. */
export function sympathyAlone(file: CaseFile): boolean {
  const sorry = uncleared(file).get('apologised')
  return sorry !== undefined && isSympathy(sorry)
}

/** Since when the customer's word was waited for, when the mistake was last said to be ours: that wait goes on once we have apologised. */
export function waitedSince({ facts }: CaseFile): Instant | null {
  const ours = facts.findLast(({ fact, evidence }) => fact === 'faultSaid' && evidence?.['open'] === false)
  return (ours?.evidence?.['waitingSince'] ?? null) as Instant | null
}

function uncleared(file: CaseFile): Map<FactName, Fact> {
  const counts = new Map<FactName, Fact>()
  for (const fact of file.facts) {
    if (fact.fact === 'reopened') for (const name of clearedBy(fact)) counts.delete(name)
    else if (isFactName(fact.fact)) counts.set(fact.fact, fact)
  }
  return counts
}

/** How the case ended, if it has and was not reopened since. */
export function endOf(file: CaseFile): End | null {
  let end: End | null = null
  for (const { fact } of file.facts) {
    if (fact === 'reopened') end = null
    else if (isEnd(fact)) end = fact
  }
  return end
}

/** Where the case stands: its end, or the first step whose fact is missing. With every fact there and no end on file it stands at learn. */
export function stands(file: CaseFile): Step | End {
  const end = endOf(file)
  if (end) return end
  const counts = current(file)
  return steps.find((step) => !isDone(counts, step)) ?? 'learn'
}

/** True when nothing is missing any more: the case is recovered, and the caller records it. */
export function isComplete(file: CaseFile): boolean {
  const counts = current(file)
  return endOf(file) === null && steps.every((step) => isDone(counts, step))
}

/**
 * Puts a fact on file. The same fact twice changes nothing (the same file comes back), but an apology is more than the sympathy before it.
 * Refuses with 'too-early' when what it needs is missing: always when the need is firm, otherwise unless `because` says why.
 */
export function record(file: CaseFile, fact: Fact & { fact: FactName }): Outcome {
  if (!isNews(uncleared(file).get(fact.fact), fact)) return { file }
  const counts = current(file)
  if (endOf(file)) return { refusal: refuse('too-early', 'This case has ended. Open it again before anything is added to it.') }
  const { needs, firm } = factTable[fact.fact]
  if (needs && !counts.has(needs) && (firm || !fact.because)) return { refusal: tooEarly(fact.fact, needs, firm) }
  return { file: { facts: [...file.facts, fact] } }
}

/** Leaves a step out, with the reason: every fact of it that is still missing counts as waived. Refuses where no waiver is possible. */
export function waive(file: CaseFile, step: Step, reason: string, at: Instant, by: string): Outcome {
  if (!stepTable[step].waivable)
    return { refusal: refuse('not-allowed', `“${stepTable[step].title}” cannot be left out. It is what a recovery is made of.`, 'step') }
  if (endOf(file)) return { refusal: refuse('too-early', 'This case has ended. Open it again before anything is added to it.') }
  const counts = current(file)
  const missing = factsOf(step).filter((name) => !counts.has(name))
  const needs = missing[0] ? factTable[missing[0]].needs : null
  if (missing[0] && needs && factTable[missing[0]].firm && !counts.has(needs)) return { refusal: tooEarly(missing[0], needs, true) }
  return { file: { facts: [...file.facts, ...missing.map((fact) => ({ fact, at, by, waived: reason }))] } }
}

/** Opens again for a cause from the table; on a case where this clears nothing and nothing had ended, the same file comes back. */
export function reopen(file: CaseFile, cause: Reopening, at: Instant, by: string, words?: string): CaseFile {
  const counts = current(file)
  const clears = reopenings[cause].clears.some((name) => counts.has(name))
  if (!clears && endOf(file) === null) return file
  return { facts: [...file.facts, { fact: 'reopened', at, by, because: words ?? reopenings[cause].sentence, evidence: { cause } }] }
}

/**
 * Puts on file whether it is open if the mistake is ours. A case that was recovered on sympathy alone opens again when it is ours: nobody has
 * apologised. Where a person ended it otherwise, their reason stands. `waitingSince`: since when the customer's word was waited for.
 */
export function sayFault(file: CaseFile, open: boolean, at: Instant, by: string, waitingSince: Instant | null = null): CaseFile {
  const said: CaseFile = { facts: [...file.facts, { fact: 'faultSaid', at, by, evidence: { open, waitingSince } }] }
  const isOwed = current(file).has('apologised') && !current(said).has('apologised')
  return isOwed && endOf(file) === 'recovered' ? reopen(said, 'ours', at, by) : said
}

/** Ends the case. `recovered` only when nothing is missing; the two honest other ends need a reason. */
export function end(file: CaseFile, how: End, at: Instant, by: string, because?: string): Outcome {
  if (endOf(file) === how) return { file }
  if (endOf(file)) return { refusal: refuse('already-done', 'This case has ended already. Open it again first.') }
  if (how === 'recovered' && !isComplete(file))
    return { refusal: refuse('too-early', `Before a case is recovered comes “${stepTable[stands(file) as Step].title}”.`) }
  if (how !== 'recovered' && !because)
    return { refusal: refuse('invalid', 'Please say in a sentence why the case ends like this.', 'reason') }
  return { file: { facts: [...file.facts, { fact: how, at, by, ...(because ? { because } : {}) }] } }
}

/** The steps of a case for the stepper: done (and by which facts), waived, open (where it stands) or ahead. */
export function stepsOf(file: CaseFile): { step: Step; state: 'done' | 'waived' | 'open' | 'ahead'; facts: Fact[] }[] {
  const counts = current(file)
  const here = stands(file)
  return steps.map((step) => {
    const facts = factsOf(step).flatMap((name) => counts.get(name) ?? [])
    const finished = isDone(counts, step)
    const state = finished ? (facts.some((fact) => fact.waived) ? 'waived' : 'done') : step === here ? 'open' : 'ahead'
    return { step, state, facts }
  })
}

function isDone(counts: Map<FactName, Fact>, step: Step): boolean {
  return factsOf(step).every((name) => counts.has(name))
}

function tooEarly(name: FactName, needs: FactName, firm: boolean): Refusal {
  const step = factTable[name].step
  const before = factTable[needs].step
  const way = firm ? waysOn(before) : ' Or say why it comes first here.'
  if (step && before && step !== before)
    return refuse(
      'too-early',
      `Before “${stepTable[step].title.toLowerCase()}” comes “${stepTable[before].title.toLowerCase()}”.${way}`,
      firm ? undefined : 'because',
    )
  return refuse('too-early', `${inWords[needs]} first.`)
}

function waysOn(step: Step | null): string {
  return step && stepTable[step].waivable ? ' Do it, or leave it out and say why.' : ''
}

const inWords: Partial<Record<FactName, string>> = {
  heard: 'Write down what happened',
  offered: 'Offer options',
  chosen: 'Note what the customer chose',
  asked: 'Ask the customer',
}

function clearedBy(fact: Fact): readonly FactName[] {
  const cause = fact.evidence?.['cause']
  return typeof cause === 'string' && cause in reopenings ? reopenings[cause as Reopening].clears : []
}

function isFactName(name: Fact['fact']): name is FactName {
  return (factNames as readonly string[]).includes(name)
}

export function isEnd(place: string): place is End {
  return (ends as readonly string[]).includes(place)
}
