// Owned as one company: no colleague, department, supplier or customer is named as the one who failed. Being named as the one who helps is fine.

import { type Blame, blameIn } from '#core/coach/blame.ts'
import { finder } from '#core/coach/finder.ts'

export const fingerPointing = finder({
  id: 'finger-pointing',
  title: 'This points at somebody',
  severity: 'must-fix',
  find(draft, about) {
    return blameIn(draft, about).map((blame) => ({
      ...blame,
      title: titleOf(blame),
      says: blame.target,
      // Nobody is named, so it may be one of ours.
      severity: blame.name === '' ? 'warning' : 'must-fix',
    }))
  },
})

function titleOf({ target, name, how }: Blame): string {
  if (target === 'customer') return 'This puts it on the customer'
  if (how === 'left to them') return 'This leaves it to somebody else'
  if (how === 'sent away') return 'This sends the customer away'
  if (name === '') return 'This points at somebody'
  return /^\p{Lu}/u.test(name) ? `Names ${name}` : `Points at ${name}`
}
