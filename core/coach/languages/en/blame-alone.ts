// What points in an English letter that owns nothing and does nothing: what others did, by whom it was done, and what the customer did.

import type { BlameWords } from '#core/coach/languages/language.ts'
import { table } from '#core/coach/shapes.ts'

/** Whoever does something for a living, by the end of the word; most things that end so are none. */
const agent =
  '(?!(after|another|answer|banner|better|buffer|buyer|center|chapter|charger|charter|color|colour|computer|corner|counter|cover|customer|december|dinner|door|either|error|ever|favor|filter|floor|folder|for|former|further|her|holder|however|later|layer|letter|longer|major|matter|member|minor|monitor|motor|never|newcomer|newsletter|november|number|october|offer|or|order|other|our|over|paper|parameter|passenger|per|player|poster|power|printer|prior|proper|rather|remainder|reminder|router|sensor|september|server|shorter|speaker|sticker|subscriber|summer|super|their|together|tower|transfer|twitter|under|user|voucher|water|wear|weather|whether|winter|year|your)s?\\b)\\w{2,}(ers?|ors?|istas?|ists?|ians?|man|men)|authorit(y|ies)|bank|compan(y|ies)|council|firm|mill|network|police|studio|unit'
const party = `(the|an?|some|our|his|her|its|their|your|another)( [\\w'-]+){0,2} (${agent})`
const past =
  '(ha(s|ve|d)( \\w+ly)?( not|n.t)? (?!(access|any|been (informed|made aware|notified|told)|control|every|full|the)\\b)|did(n.t| not) |\\w{2,}(?<!e)ed\\b|brought|chose|cut|fell|forgot|gave|held|hung|kept|left(?! (a|it|the|them|your)\\b)|lost|made|put|ran|sent|set|shut|stopped|told|took|went|withdrew)'

const theyDo =
  "(he|she|they)( really| just| never| probably)?('ve|'d| (did|do|does|had|has|have|may have|might have|must have|ought|seems?|should|was|were|won't|wouldn't))(n't| not)?(?! (to be|been told|look|love)\\b)|(he|she|they) (keep|never|probably)"
const lies = '(is|was|lies?|lay|sat|sits|stays|rests) (down to|up to|with) (?!(me|us|our|you|the \\w+ of)\\b)\\w+'

export const alone: NonNullable<BlameWords['alone']> = {
  atOthers: table(
    // By whom it is done, who did it, and where it lies
    `(is|are|was|were|been|being|gets?|got)( \\w+){0,3} by ${party}`,
    `${party}( (we|that|who)( \\w+){1,3}| \\w+ly)? ${past}|who (did not|didn't|failed|forgot|never|seems?)`,
    `${theyDo}|${lies}|(is|was|are|were) (theirs|one for the)|(had|has|have) no business|what they (deliver|give|provide|send|supply|tell)|until (he|she|they) (answer|come|confirm|get|repl|respond|send)\\w*`,
    // Another part of the house, somebody new
    "(an? )?(different|external|outside|separate|specialist|third[- ]party) (area|compan(y|ies)|department|division|firm|location|section|team|unit)|with (our|the|their) (delivery|shipping) partner|(her|his|their|\\w+'s) first (day|month|week)|(have|had) a word with (the|our)",
  ),
  atCustomer: table(
    "(?<!\\b(after|before|everything|how|if|number|once|time|what|when|where|which|while|who) )(you|your (wife|husband|partner|brother|sister|son|daughter|neighbou?r|builder|friend))( have|'ve| had|'d)?( \\w+ly| also| already)? (accepted|arrived|authori[sz]ed|clicked|declined|deleted|ignored|opted|skipped|signed|ticked|turned down|went over)",
    '(got|had|received|was) no (answer|reply|response) (at|from) (the|your)|no (application|notice|notification|photo\\w*|request)( \\w+){0,4} (reached us|received)|(was|were|been) (declined|offered)( to you| by you| on \\w+ grounds)|had (the|an?|any|this|your) (\\w+ ){1,3}been',
    // As a lesson
    "so (that )?(this|that|it) (doesn't|does not|won't|will not) happen|as you (are|were|will be|may be) aware|never (give|leave|share)|(customers|people|those) who (don't|have|leave|left)|(many|most|plenty of|some) (customers|guests|members|passengers|people|users|visitors)",
  ),
}
