// What an English letter says has been done: refunds, replacements, calls, hand-overs, promises. The record must hold it.

import type { Claim } from '#core/coach/languages/language.ts'
import { type Pattern, phrases, table } from '#core/coach/shapes.ts'

const we = "(we|I)('ve| have)( \\w+ly| also| now| just)?"
const done = '(has|have) (now |already |just )?been|(was|were) (now |already |just )?'

export const claims: readonly Claim[] = [
  {
    claims: 'refund',
    shape: phrases(
      `${we} (already )?(refunded|reimbursed|paid (you )?back|returned the money|issued (the|your|a) (full )?refund|processed (the|your|a) refund)|` +
        `(your|the|a full|a) refund (${done}) ?(sent|paid|made|issued|processed|done)|` +
        'you have been refunded',
    ),
  },
  {
    claims: 'credit',
    shape: phrases(
      `${we} (already )?(credited|added (the|your|a) (credit|voucher)|issued (the|your|a) (credit|voucher))|` +
        `(the|your|a) (credit|voucher) (${done}) ?(sent|added|issued|applied)`,
    ),
  },
  {
    claims: 'replacement',
    shape: phrases(
      `${we} (already )?(shipped|posted|ordered|booked|packed|sent) (you )?(the|your|a) (replacement|new|second|fresh)( \\w+)?|` +
        `(the|your|a) (replacement|new \\w+) (${done}) ?(sent|shipped|posted|ordered)|` +
        '(replacement|new \\w+) is (already )?on (its|the) way',
    ),
  },
  {
    claims: 'call',
    shape: phrases(
      `${we} (already )?(called|phoned|rung|tried to (call|phone|reach)|left (you )?a (voicemail|message))( you)?|` +
        '(we|I) (called|phoned|tried to (call|phone|reach)|left (you )?a (voicemail|message)|rang)( you)?|' +
        'when (we|I) (spoke|talked)|as (we )?discussed (by|on|over) the phone|(in|on) our (phone )?call',
    ),
  },
  {
    claims: 'handedOver',
    shape: phrases(
      `${we} (already )?(handed|escalated|passed|forwarded|referred) (this|it|your \\w+)( on| over)? to|` +
        `(this|it|your \\w+) (${done}) ?(handed|escalated|passed|forwarded|referred)`,
    ),
  },
  {
    claims: 'promise',
    shape: phrases('as (we |I )?(have )?(arranged|agreed|promised)|as per our agreement|like (we|I) promised'),
    owned: /\b(not|never|nobody|no one|none|nothing|failed to)\b|n[’']t\b/i,
  },
]

/** Words beside an amount that make it ours to pay. */
export const paying: readonly Pattern[] = table(
  // Paying
  'refund(s|ed)?|credit(ed)?|voucher|pay(ing)? (you )?back|reimburse(d|ment)?|money back|' +
    'back (on|to) your (account|card)|discount|compensat(ion|e)|off your (next|bill)',
)
