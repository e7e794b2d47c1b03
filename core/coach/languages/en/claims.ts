// What an English letter says has been done: refunds, replacements, calls, hand-overs, promises. The record must hold it.

import type { Claim } from '#core/coach/languages/language.ts'
import { type Pattern, phrases, table } from '#core/coach/shapes.ts'

const we = "(we|I)('ve| have)( \\w+ly| also| now| just)?"
const done = '(has|have) (now |already |just )?been|(was|were) (now |already |just )?'

export const claims: readonly Claim[] = [
  {
    claims: 'refund',
    shape: phrases(
      `${we} (already )?(refunded|reimbursed|paid (you )?back|returned the money|issued (a|the|your) (full )?refund|processed (a|the|your) refund)|` +
        `(your|the|a full|a) refund (${done}) ?(sent|paid|made|issued|processed|done)|` +
        'you have been refunded',
    ),
  },
  {
    claims: 'credit',
    shape: phrases(
      `${we} (already )?(credited|added (a|the|your) (credit|voucher)|issued (a|the|your) (credit|voucher))|` +
        `(your|the|a) (credit|voucher) (${done}) ?(sent|added|issued|applied)`,
    ),
  },
  {
    claims: 'replacement',
    shape: phrases(
      `${we} (already )?(sent|shipped|posted|ordered|booked|packed) (you )?(a|the|your) (new|replacement|second|fresh)( \\w+)?|` +
        `(your|the|a) (replacement|new \\w+) (${done}) ?(sent|shipped|posted|ordered)|` +
        '(replacement|new \\w+) is (already )?on (its|the) way',
    ),
  },
  {
    claims: 'call',
    shape: phrases(
      `${we} (already )?(called|phoned|rung|tried to (call|reach|phone)|left (you )?a (message|voicemail))( you)?|` +
        '(I|we) (called|phoned|tried to (call|reach|phone)|left (you )?a (message|voicemail)|rang)( you)?|' +
        'when (we|I) (spoke|talked)|as (we )?discussed (on|by|over) the phone|(on|in) our (phone )?call',
    ),
  },
  {
    claims: 'handedOver',
    shape: phrases(
      `${we} (already )?(escalated|passed|handed|forwarded|referred) (this|it|your \\w+)( on| over)? to|` +
        `(this|it|your \\w+) (${done}) ?(escalated|passed|handed|forwarded|referred)`,
    ),
  },
  {
    claims: 'promise',
    shape: phrases('as (we |I )?(have )?(promised|agreed|arranged)|as per our agreement|like (we|I) promised'),
    owned: /\b(?:not|never|nobody|no one|none|nothing|failed to)\b|n[’']t\b/i,
  },
]

/** Words beside an amount that make it ours to pay. */
export const paying: readonly Pattern[] = table(
  // Paying
  'refund(ed|s)?|credit(ed)?|voucher|pay(ing)? (you )?back|reimburse(d|ment)?|money back|' +
    'back (to|on) your (card|account)|discount|compensat(e|ion)|off your (next|bill)',
)
