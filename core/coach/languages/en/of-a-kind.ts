// What English says of things of a kind, by a bare plural and the present: "Gift cards are not refundable", "Doors close at ten". It is said of nothing
// of theirs, so it answers nobody. A day, or a past, makes a statement one about now; and a name that ends in s is followed by other forms of verbs.

import type { ReasonShape } from '#core/coach/languages/language.ts'

/** What is theirs or ours, or no noun at all. */
const noKind =
  '(?!(an?|the|this|that|these|those|both|there|here|hi|hello|hey|dear|mr|mrs|ms|I|we|you|he|she|they|it|its|my|your|his|her|our|their|who|what|which|' +
  'how|why|is|was|has|does|lets?|looks|seems|sounds|thanks|pls|please|sorry|glad|always|perhaps|worries|yes|no|not|to|at|on|in|of|for|with|as|by|if|so|' +
  'when|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\w+teen|hours|days|weeks|months|years|minutes|ones|mistakes|errors|apologies|some\\w+|every\\w+|james|charles)\\b)'
const lead = '(?:(?:(?:hi|hello|hey|dear)\\b[^,.:;!]{0,20}[,!]|and|but|so|unfortunately,?|sadly,?) )*'
const plural = `(?:${noKind}[a-z'-]+ ){0,2}${noKind}[a-z]{2,}s(?<![aious']s|news)`
/** No verb, one of somebody whose name ends in s, or a past. */
const noPresent =
  '(?:advis[eo]r|dept|department|desk|manager|office|relations|resolution|service|support|team|of|for|to|in|on|at|with|from|about|by|as|like|if|when|than|again|that|this|the|an?|your|our|my|you|we|I|it|is|was|has|here|there|below|yes|no|please|up|and|will|should|' +
  'are never (an?|easy|fun|good|great|nice|okay?|pleasant|the|what)|were|are (?:being|in)|found|sent|gave|told|came|went|left|made|got|paid|brought|took|wrote|rang|did|put)\\b|\\w{3,}(?:ed|s)\\b'
const aboutNow = '[^?]*(?:\\?|\\b(?:today|tonight|tomorrow|now|us|\\w+(?<!week)day)\\b)'

export const ofAKind: ReasonShape = {
  kind: 'limit',
  shape: new RegExp(`^${lead}${plural} (?!${noPresent}|${aboutNow})[a-z']+`, 'gi'),
}
