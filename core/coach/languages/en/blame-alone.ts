// What points in an English letter that owns nothing and does nothing: what others did, by whom it was done, and what the customer did.

import type { BlameWords } from '#core/coach/languages/language.ts'
import { table } from '#core/coach/shapes.ts'

/** What ends like somebody who does something for a living, and is a thing, a measure or a small word. */
const things =
  'adapter|after|air|another|answer|banner|better|boiler|browser|buffer|burger|calendar|center|chapter|charger|charter|color|colour|computer|container|controller|cooker|cooler|corner|counter|cover|december|dinner|dishwasher|door|dryer|either|elevator|error|escalator|ever|factor|favor|filter|finger|floor|folder|for|former|freezer|further|generator|heater|her|holder|however|jumper|later|layer|letter|locker|longer|major|matter|meter|minor|mirror|mixer|monitor|motor|neither|never|newsletter|november|number|october|offer|or|order|other|our|over|paper|parameter|per|poster|power|printer|prior|projector|proper|radiator|rather|receiver|remainder|reminder|router|scanner|sector|sensor|september|server|shorter|shoulder|speaker|sticker|summer|super|sweater|their|toaster|together|tower|trailer|transfer|twitter|under|voucher|washer|water|wear|weather|whether|winter|year|your'
/** Whoever is served, and does nothing for us. */
const served = 'buyer|customer|holder|member|newcomer|passenger|player|subscriber|user|visitor'
const agent = `(?!(${things}|${served})s?\\b)\\w{2,}(ers?|ors?|istas?|ists?|ians?|man|men)|authorit(y|ies)|bank|compan(y|ies)|council|firm|mill|network|police|studio|unit`
const party = `(the|an?|some|our|his|her|its|their|another)( [\\w'-]+){0,2} (${agent})`
/** What fails or bears on somebody; helping, telling and asking do not. */
const past =
  '(ha(s|ve|d)( \\w+ly)?( not|n.t) |ha(s|ve) (had|held|kept|left|lost|put)|did(n.t| not) |(?!(agree|answer|arriv|ask|bring|call|check|clear|confirm|deliver|fix|help|look|mend|not|notic|offer|phon|promis|repair|report|send|visit)\\w*)\\w{2,}(?<!e)ed\\b|chose|cut|fell|forgot|gave|held|hung|kept|left(?! (a|it|the|them|your)\\b)|lost|made|put|ran|set|shut|stopped|took|went|withdrew)'
const theyDo =
  "(he|she|they)( really| just| probably)? ((may|might|must|should)(n't| not)? have|ought|seem|seems|((did|do|does|had|has|have|was|were|would)(n't| not))|won't|will not|never|keep|probably)"
const lies = '(is|was|lies?|lay|sat|sits|stays|rests) (down to|up to|with) (?!(me|us|our|you|the \\w+ of)\\b)\\w+'

export const alone: NonNullable<BlameWords['alone']> = {
  atOthers: table(
    // By whom it is done, who did it, and where it lies
    `(is|are|was|were|been|being|gets?|got)( \\w+){0,3} by ${party}`,
    `(?<=^|[,.;:!-] |\\b(and|as|because|but|since|that|while) )${party}( (we|that|who)( \\w+){1,3}| \\w+ly)? ${past}|who (did not|didn't|failed|forgot|never|seems?)`,
    `${theyDo}|${lies}|(is|was|are|were) (theirs|one for the)|(had|has|have) (no business|the (final|last) (say|word))|rather than( by| for| with)? us|independent (business|compan|contractor|operator|sellers)\\w*|waiting (for|on) ${party}|with them now|what they (deliver|give|provide|send|supply|tell)|until (he|she|they) (answer|come|confirm|get|repl|respond|send)\\w*`,
    // Another part of the house, somebody new
    "(an? )?(different|external|outside|separate|specialist|third[- ]party) (area|compan(y|ies)|department|division|firm|location|section|team|unit)|with (our|the|their) (delivery|shipping) partner|(her|his|their|\\w+'s) first (day|month|week)|(have|had) a word with (the|our)",
  ),
  atCustomer: table(
    "(?<!\\b(after|before|everything|how|if|number|once|time|what|when|where|which|while|who) )(you|your (wife|husband|partner|brother|sister|son|daughter|neighbou?r|builder|friend))( have|'ve| had|'d)?( \\w+ly| also| already)? (accepted|arrived|authori[sz]ed|declined|deleted|ignored|opted|skipped|signed|ticked|turned down|went over)",
    '(got|had|received|was) no (answer|reply|response) (at|from) (the|your)|no (application|notice|notification|photo\\w*|request)( \\w+){0,4} (reached us|received)|(was|were|been) (declined|offered)( to you| by you| on \\w+ grounds)|had (the|an?|any|this|your) (\\w+ ){1,3}been|your( \\w+){1,2} (was|were)( \\w+)? (entered|filled|sent|submitted|typed|uploaded)( \\w+){0,2} (badly|incorrectly|late|without|wrong\\w*)|will have meant you|it does say so',
    // As a lesson
    "so (that )?(this|that|it) (doesn't|does not|won't|will not) happen|as you (are|were|will be|may be) aware|never (give|leave|share)|(customers|people|those) who (don't|have|leave|left)",
  ),
}
