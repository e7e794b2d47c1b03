// The prepared playbook of a foreseen mistake: what to ask, what to say, how to word it, and which remedies to offer. Guidance only;
// the agent has the last word. Prepared is what lets somebody begin at once: something to ask or say, and words or a choice to go on with.

import type { RemedyId } from '#core/ids.ts'

export type Playbook = {
  ask: readonly string[]
  say: readonly string[]
  /** How a letter about it can be worded; null while nobody has written it. */
  wording: string | null
  /** From the catalogue, in the order in which they are offered. */
  remedyIds: readonly RemedyId[]
}

/** A choice begins with two. */
const fewestOptions = 2

export function isPrepared({ ask, say, wording, remedyIds }: Playbook): boolean {
  return ask.length + say.length > 0 && (wording !== null || remedyIds.length >= fewestOptions)
}

/** What is still missing until it is prepared, as a next step; null when nothing is. */
export function missing(playbook: Playbook): string | null {
  const { ask, say, wording, remedyIds } = playbook
  if (isPrepared(playbook)) return null
  const prompt = ask.length + say.length === 0 ? 'something to ask or to say' : null
  const rest = wording === null && remedyIds.length < fewestOptions ? 'a wording or two options' : null
  return `Not prepared yet: add ${[prompt, rest].filter(Boolean).join(', and ')}.`
}

/** Which kinds of mistake an entry stands ready for now. */
export function readyFor(entry: { kinds: readonly string[]; playbook: Playbook; archivedAt: string | null }): readonly string[] {
  return entry.archivedAt === null && isPrepared(entry.playbook) ? entry.kinds : []
}
