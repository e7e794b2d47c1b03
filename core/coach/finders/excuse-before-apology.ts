// The order of a good letter: sorry first, the remedy next, the reason last. A reason that comes earlier is heard as an excuse.
// Science does not say "never explain": a specific cause after the remedy earns credit, so this rule is about place.

import type { ReasonKind } from '#core/coach/languages/language.ts'
import { isPlain } from '#core/coach/apologies.ts'
import type { Apology } from '#core/coach/apologies.ts'
import { asksForSorry, firstSorry } from '#core/coach/sorry-first.ts'
import { reasonsIn } from '#core/coach/reasons.ts'
import type { Reason } from '#core/coach/reasons.ts'
import { isToldAsOurs } from '#core/coach/told.ts'
import type { About } from '#core/coach/about.ts'
import { finder } from '#core/coach/finder.ts'
import { capital } from '#core/coach/patterns.ts'
import type { Found, Replacement } from '#core/coach/finder.ts'

/** What the reason stands before. */
type Where = 'before sorry' | 'before the remedy' | 'instead of sorry'

export const excuseBeforeApology = finder({
  id: 'excuse-before-apology',
  title: 'The reason comes before sorry',
  severity: 'must-fix',
  find(draft, about) {
    const sorry = firstSorry(draft)
    return reasonsIn(draft)
      .filter((reason) => reason.kind !== 'cause' || !isToldAsOurs(reason, draft))
      .flatMap((reason) => judge(reason, sorry, about, draft.language.apologies.plain.only))
  },
})

function judge(reason: Reason, sorry: Apology | null, about: About, plain: RegExp): Found<Where>[] {
  if (about.madeRight || judgedElsewhere.has(reason.kind)) return []
  const place = { start: reason.start, end: reason.end }
  const before = sorry ? reason.start < sorry.start : asksForSorry(about)
  if (!before) return [{ ...place, severity: 'warning', title: 'The reason comes before it is made right', says: 'before the remedy' }]
  // No apology at all is a finding of its own, and the graver one.
  if (!sorry) return [{ ...place, severity: 'warning', title: 'A reason stands where sorry should', says: 'instead of sorry' }]
  return [{ ...place, says: 'before sorry', replacement: sorryFirst(reason, sorry, plain) }]
}

/** Policies, limits and comparisons have rules of their own. */
const judgedElsewhere = new Set<ReasonKind>(['policy', 'limit', 'comparison'])

/** Sorry moved to the front and the reason left out; only where both can be cut without touching other words. */
function sorryFirst(reason: Reason, sorry: Apology, plain: RegExp): Replacement | null {
  const from = reason.sentence
  const to = sorry.sentence
  if (from === to || reason.start !== from.start || !isPlain(sorry) || !plain.test(to.text)) return null
  const whole = /^[.!]?$/.test(from.text.slice(reason.end - from.start))
  if (!whole && reason.rest === null) return null
  const rest = reason.rest === null ? '' : ` ${capital(from.text.slice(reason.rest - from.start))}`
  return to.start - from.end > 1 ? null : { start: from.start, end: to.end, text: `${to.text}${rest}` }
}
