// What one version of an entry changed, in a sentence: which parts, and for the ratings from what to what.

import type { Playbook } from './playbook.ts'
import { scaleNames, scales } from './scales.ts'

type Act = 'added' | 'adopted' | 'changed' | 'looked' | 'archived' | 'broughtBack' | 'putBack'
type Fields = {
  title: string
  words: string | null
  kinds: readonly string[]
  severity: number
  occurrence: number
  detection: number
  playbook: Playbook
  ownerId: string
  lookOn: string
}

const begun: Record<Act, string> = {
  added: 'Foreseen',
  adopted: 'Adopted from the library',
  changed: 'Changed',
  looked: 'Looked at again',
  archived: 'Put away',
  broughtBack: 'Counts again',
  putBack: 'A former version put back',
}

export function whatChanged(act: Act, now: Fields, before: Fields | null): string {
  const parts = before === null ? [] : partsOf(now, before)
  return parts.length === 0 ? `${begun[act]}.` : `${begun[act]}: ${parts.join(', ')}.`
}

function partsOf(now: Fields, before: Fields): string[] {
  const isOther = (field: keyof Fields | keyof Playbook, one: object, other: object) =>
    JSON.stringify(one[field as never]) !== JSON.stringify(other[field as never])
  const names = { title: 'the name', words: 'what it is', kinds: 'the kinds of mistake', ownerId: 'the owner' } as const
  const prepared = { ask: 'what to ask', say: 'what to say', wording: 'the wording', remedyIds: 'the options' } as const
  return [
    ...Object.entries(names).flatMap(([field, words]) => (isOther(field as keyof Fields, now, before) ? [words] : [])),
    ...scaleNames.flatMap((name) =>
      now[name] === before[name] ? [] : [`${scales[name].title.toLowerCase()} from ${before[name]} to ${now[name]}`],
    ),
    ...Object.entries(prepared).flatMap(([part, words]) => (isOther(part as keyof Playbook, now.playbook, before.playbook) ? [words] : [])),
    ...(now.lookOn === before.lookOn ? [] : [`look again on ${now.lookOn}`]),
  ]
}
