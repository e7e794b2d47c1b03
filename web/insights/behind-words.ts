// The figure above the cases behind a bar: the same that stood at the bar. Pure.

import type { TallyName } from '#core/insights/tallies.ts'
import { shareInWords } from '#core/insights/way-words.ts'
import type { Got } from '#web/platform/call.ts'

type Said = { large: string; small: string }

/** "92%" and "217 of 237"; "5 of 8" alone where a percentage would say more than is known. */
export function partsInWords(yes: number, n: number): Said | null {
  if (n === 0) return null
  const [large, parts] = [shareInWords(yes, n), `${yes} of ${n}`]
  return { large, small: large === parts ? '' : parts }
}

/** Every case is known, so their number has no other part. */
export function behindInWords(
  of: TallyName,
  { groups, steps }: Pick<Got<'insights.outcomes'>, 'groups'> & Pick<Got<'insights.funnel'>, 'steps'>,
): Said | null {
  const group = groups.find((one) => one.group === of)
  if (group) return partsInWords(group.satisfied, group.n)
  const step = steps.find((one) => one.step === of)
  if (step === undefined) return null
  return of === 'known'
    ? { large: String(step.cases), small: step.cases === 1 ? 'case' : 'cases' }
    : partsInWords(step.cases, step.cases + step.missed)
}
