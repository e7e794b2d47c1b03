// What points in a German letter that owns nothing and does nothing: what the customer did, unless it was kind, and by whom it was done.

import type { BlameWords } from '#core/coach/languages/language.ts'
import { did, fine, kind } from './blame-customer.ts'
import { byParty } from './blame-parties.ts'
import { each } from './spelling.ts'

/** It is being done, or it is for them. */
const now =
  '(?![^.!?]{0,120} (ab|am \\d+|bereits|bis|eben|extra|für (sie|dich|euch)|gern|gleich|gratis|heute|jetzt|kostenlos|morgen|neue[nrs]?|noch einmal|schon|sofort|uhr|wieder|wie (gewünscht|besprochen)|\\w+tag|mittwoch)(?!\\w))'
const clause = '( (?!(ich|wir|nicht nur|recht|richtig|nichts)(?!\\w))[^\\s.!?;:,]+){0,8}?'
const to = '(?= ?[,.!]|$| und)'

export const alone: NonNullable<BlameWords['alone']> = {
  atCustomer: each({ name: 'you did' })(
    `(?<!(ich|man|wir|und|oder|wenn|was|dass|für \\w+) )(?<!(danke|dank)[^.!?]{0,40})(sie haben|du hast|haben sie|hast du)(?! ${kind}(?!\\w))(?![^.!?]{0,120}( (wir|ich)(?!\\w)|\\?))${now}${clause} (?!(${fine}|${kind})(?!\\w))${did}${to}`,
  ),
  atOthers: each({ name: 'they did' })(
    `(wird|werden|wurde|wurden|ist|sind)( \\w+){0,4} ${byParty}${now}( \\w+){0,4} (?!(angenommen|bestätigt|bewilligt|bezahlt|freigegeben|genehmigt|repariert|übernommen)(?!\\w))${did}${to}`,
  ),
}
