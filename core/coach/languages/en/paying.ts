// Words beside an amount that make it ours to pay, in English.

import { type Pattern, table } from '#core/coach/shapes.ts'

export const paying: readonly Pattern[] = table(
  // Paying
  'refund(s|ed)?|credit(ed)?|voucher|pay(ing)? (you )?back|reimburse(d|ment)?|money back|' +
    'back (on|to) your (account|card)|discount|compensat(ion|e)|off your (next|bill)',
)
