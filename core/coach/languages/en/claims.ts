// What an English letter says has been done: refunds, replacements, calls, hand-overs, promises. The record must hold it.

import type { Claim } from '#core/coach/languages/language.ts'
import { phrases } from '#core/coach/shapes.ts'

const we = "(we|I)('ve| have)( \\w+ly| also| now| just)?( already)?"
const done = '(has|have|was|were) (now |already |just )?(been )?'
/** A thing that is new, and no paper or colleague. */
const goods = '(replacement|(new|second|fresh) (?!appoint|invoice|address|link|colleague|technician)\\w+)'
const theirs = 'your (case|complaint|request|claim)'
const given = '(handed|escalated|passed|forwarded|referred)'
/** Before it: still to come, or what somebody else says of us. */
const owned = /\b(if|once|when|until|why|as soon as|you (asked|wrote|said|told us)( that)?) $/i

export const claims: readonly Claim[] = [
  {
    claims: 'refund',
    owned,
    shape: phrases(
      `(${we}|you have been) (refunded|reimbursed|paid (you )?back|returned the money|(issued|processed) (you )?(the|your|a) (full )?refund)|` +
        // Without a word of when it may be what went wrong.
        '(we|I) refunded you[^.,;]{0,30} (today|yesterday|this \\w+)|' +
        `(your|the|a) (full )?refund (${done}(sent|paid|made|issued|processed|done)(?! to the wrong)|is (already )?on (its|the) way)`,
    ),
  },
  {
    claims: 'credit',
    owned,
    shape: phrases(
      `${we} (credited|(added|issued|sent) (you )?(the|your|a) (credit|voucher))|` +
        `(the|your|a) (credit|voucher) ${done}(sent|added|issued|applied)`,
    ),
  },
  {
    claims: 'replacement',
    owned,
    shape: phrases(
      `${we} (shipped|posted|ordered|booked|sent) (you )?(the|your|a) ${goods}|` +
        `(the|your|a) ${goods} (${done}(sent|shipped|posted|ordered)|has shipped)|` +
        `${goods} is (already )?on (its|the) way`,
    ),
  },
  {
    claims: 'call',
    owned,
    shape: phrases(
      "(we|I)('ve| have)?( just)?( already)? ((called|phoned|rang|tried to (call|phone|reach)) (you(?! an? )|twice|today|yesterday|this \\w+)|" +
        'left (you )?a (voicemail|message)(?! (with|for) ))|' +
        'when (we|I) (spoke|talked)(?! (to|with) (?!you))|(we|I) (spoke|talked) (to|with) you (by|on|over)( the)? phone|' +
        'as (we )?discussed (by|on|over)( the)? phone|(in|on) our (phone )?call(?!.?(cent|back))',
    ),
  },
  {
    claims: 'handedOver',
    owned,
    shape: phrases(
      `(${we} ${given}|(we|I) escalated) (this|it|${theirs})( on| over)? to (?!you |the wrong)|` +
        `(this|${theirs}) ${done}${given}(?! to the wrong)`,
    ),
  },
  {
    claims: 'promise',
    shape: phrases('as (we |I )?(have )?(arranged|agreed|promised)|as per our agreement|like (we|I) promised'),
    owned: /\b(not|never|nobody|no one|none|nothing|failed to|should|waited)\b|n[’']t\b/i,
  },
]
