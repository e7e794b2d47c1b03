// The recovery protocol is these two tables: steps in order, and the facts that do them. The stepper, the database check, the docs
// and the exhaustive test are printed from here. Nobody sets a status: a case stands at the first step whose fact is missing.

import type { ClockName } from '#core/clocks/policy.ts'

export const steps = ['listen', 'apologise', 'makeRight', 'explain', 'delight', 'ask', 'learn'] as const
export type Step = (typeof steps)[number]

export const ends = ['recovered', 'unableToRecover', 'withdrawn'] as const
export type End = (typeof ends)[number]

/** Each step: its name on the screen, what good looks like in one sentence, and whether it can be left out with a reason. */
export const stepTable: Record<Step, { title: string; goal: string; waivable: boolean }> = {
  listen: { title: 'Listen', goal: 'Write down the crux in the customer’s words, and say it back.', waivable: false },
  apologise: { title: 'Apologise', goal: 'Admit it, own it as one company, say sorry. The reason comes later.', waivable: false },
  makeRight: { title: 'Make right', goal: 'Offer two to four options, let the customer pick, and do it.', waivable: true },
  explain: { title: 'Explain', goal: 'Write what happened, why, and what has changed. After the fix, not before.', waivable: true },
  delight: { title: 'Delight', goal: 'A personal perk over and above, or say why none fits.', waivable: true },
  ask: { title: 'Ask', goal: 'Ask one honest question: did we put it right?', waivable: true },
  learn: { title: 'Learn', goal: 'Link the case to the mistake behind it.', waivable: true },
}

export const factNames = [
  'heard',
  'confirmed',
  'apologised',
  'offered',
  'chosen',
  'fulfilled',
  'explained',
  'delighted',
  'asked',
  'answered',
  'learned',
] as const
export type FactName = (typeof factNames)[number]

type FactRow = {
  /** The step that it helps to do; null: it belongs to the file but no step waits for it. */
  step: Step | null
  /** What must be on file first. Firm: refused. Soft: allowed with a reason, which is kept. */
  needs: FactName | null
  firm: boolean
  meets: ClockName | null
  starts: ClockName | null
  /** Past tense for the timeline, without names. */
  sentence: string
}

/** Facts in the order in which a recovery usually earns them. */
export const factTable: Record<FactName, FactRow> = {
  heard: { step: 'listen', needs: null, firm: true, meets: 'listen', starts: null, sentence: 'The crux was written down' },
  confirmed: { step: null, needs: 'heard', firm: true, meets: null, starts: null, sentence: 'The customer said “yes, that’s it”' },
  apologised: { step: 'apologise', needs: null, firm: true, meets: 'apologise', starts: null, sentence: 'We apologised' },
  offered: { step: 'makeRight', needs: 'apologised', firm: false, meets: 'offer', starts: null, sentence: 'Options were offered' },
  chosen: { step: 'makeRight', needs: 'offered', firm: true, meets: null, starts: 'fulfil', sentence: 'The customer chose' },
  fulfilled: { step: 'makeRight', needs: 'chosen', firm: true, meets: 'fulfil', starts: 'explain', sentence: 'It was made right' },
  explained: { step: 'explain', needs: 'fulfilled', firm: true, meets: 'explain', starts: 'ask', sentence: 'We explained what happened' },
  delighted: { step: 'delight', needs: 'fulfilled', firm: false, meets: null, starts: null, sentence: 'A perk was given' },
  asked: { step: 'ask', needs: 'explained', firm: true, meets: 'ask', starts: null, sentence: 'We asked how we did' },
  answered: { step: 'ask', needs: 'asked', firm: true, meets: null, starts: null, sentence: 'The customer answered' },
  learned: { step: 'learn', needs: null, firm: true, meets: 'learn', starts: null, sentence: 'The case was linked to its mistake' },
}

/** Clocks that start when a case opens; the others start with a fact. */
export const openingClocks: readonly ClockName[] = ['listen', 'apologise', 'offer', 'learn']

/** Why a case opens again, and which facts no longer count then. What was learned stays learned. */
export const reopenings = {
  unhappy: {
    sentence: 'The answer was not a happy one',
    clears: ['heard', 'confirmed', 'apologised', 'offered', 'chosen', 'fulfilled', 'explained', 'delighted', 'asked', 'answered'],
  },
  message: {
    sentence: 'The customer wrote again',
    clears: ['heard', 'confirmed', 'apologised', 'offered', 'chosen', 'fulfilled', 'explained', 'delighted', 'asked', 'answered'],
  },
  promise: {
    sentence: 'A promise was not kept',
    clears: ['apologised', 'offered', 'chosen', 'fulfilled', 'explained', 'delighted', 'asked', 'answered'],
  },
  contested: { sentence: 'The customer said “not quite”', clears: ['heard', 'confirmed'] },
  'none-helps': { sentence: 'The customer said that no option helps', clears: ['offered'] },
  // Sympathy does not count any more by itself (`sympathy.ts`), so that it counts again when this was said by mistake.
  ours: { sentence: 'The mistake is ours, and only sympathy had gone out', clears: [] },
  person: {
    sentence: 'Opened again by hand',
    clears: ['heard', 'confirmed', 'apologised', 'offered', 'chosen', 'fulfilled', 'explained', 'delighted', 'asked', 'answered'],
  },
} as const satisfies Record<string, { sentence: string; clears: readonly FactName[] }>
export type Reopening = keyof typeof reopenings

/** The facts that do a step, in their order. */
export function factsOf(step: Step): FactName[] {
  return factNames.filter((name) => factTable[name].step === step)
}
