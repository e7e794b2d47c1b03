// Pointing at somebody in English: who can be pointed at, and the words beside a name that point.

import type { Beside, BlameWords } from '#core/coach/languages/language.ts'
import { letters, type Pattern, phrases, table } from '#core/coach/shapes.ts'

const roles: BlameWords['roles'] = [
  {
    target: 'colleague',
    shape: phrases(
      '(my|our|the|a|another|one of our|the previous)( [a-z]+)? (colleagues?|agents?|representatives?|drivers?|pilots?|employees?|advis[eo]rs?)',
    ),
  },
  {
    target: 'department',
    shape: phrases(
      '(our|the|another|your local|your)( [a-z]+)? (warehouse|depot|department|branch|store|shop|dispatch|call cent(re|er))( team| staff)?',
    ),
  },
  {
    target: 'supplier',
    shape: phrases(
      '(our|the|your|a)( [a-z-]+)? (couriers?|carriers?|suppliers?|partners?|manufacturers?|sellers?|vendors?|providers?|postal service|third part(y|ies)|bank|networks?|leagues?|studios?|labels?|publishers?|developers?|licensors?|rights[ -]?holders?|landlord|insurer|airport|customs|(power|utility|phone|card|insurance|shipping|delivery|gas|water) company)',
    ),
  },
  {
    target: 'department',
    shape:
      /\b(?:they|he|she)(?=(?:'re|'ll| are| is| will| can| get)?(?: able to| to)? (?:re)?(?:solve|fix|sort|mend|pair|fund|store|settle)\b)/gi,
  },
  {
    target: 'bystander',
    shape: phrases(
      '(an?|the|this|another|some)( [a-z]+)? (passengers?|guests?|travellers?|gentleman|lady|neighbours?|members? of the public)',
    ),
  },
]
const place = `(?:,? (?:in|from|at|of|on)(?: our| the)? [${letters}-]+(?: team| department| shop| store| depot)?,?)?(?:,?(?: who| that)?(?: you (?:spoke|talked|chatted|dealt) (?:to|with))?)?`
const adverbs = '(?: also| then| unfortunately| sadly| simply| just| [a-z]+ly)*'
const deeds = [
  'missed|forgot|failed|lost|broke|dropped|delayed|overlooked|neglected|misread|mislabelled|mishandled|mislaid|misplaced|messed|mixed|caused|ignored',
  'misinformed|misled|damaged|let (?:you|us) down',
  'made (?:a|an|the|this) (?:\\w+ )?(?:mistake|error)',
  "(?:did not|didn't|never)(?! (?:mind|hesitate))",
  '(?:should|could|ought to) have',
  '(?:sent|gave|told|entered|booked|delivered|packed|shipped|charged|quoted|came|arrived)(?: you| it| us)?(?: \\w+){0,2} (?:wrong|late|twice)',
  'got (?:it|this|that|something|your \\w+|the \\w+) wrong',
].join('|')
const states = [
  "(?:has|have|had|was|were) not|(?:hasn|haven|hadn|wasn|weren)'t",
  '(?:may|might) not have',
  '(?:may|might|must) have (?:declined|refused|blocked|lost|missed|delayed|removed|cancelled|damaged|charged)',
  '(?:has|have|had) (?:lost|missed|forgotten|failed|delayed|broken|damaged)',
].join('|')
const faults = '(?:responsible(?! for (?:you|making|putting|getting|this case))|to blame|at fault|unaware|careless|late|wrong|too slow)'

const afterName: readonly Beside[] = [
  { how: 'deed', shape: new RegExp(`^${place}${adverbs} (${deeds})(?![${letters}])`, 'i') },
  { shape: new RegExp(`^${place}${adverbs} (?:${states})(?![${letters}])`, 'i') },
  { shape: new RegExp(`^${place} (?:is|was|are|were)${adverbs} ${faults}\\b`, 'i') },
  { shape: /^(?:'s?)(?: own)? (?:mistake|error|fault|oversight|delay|failure|responsibility|slip|doing|mix-up)\b/i },
  {
    shape: new RegExp(
      `^${place} (?:needs? to|has to|have to|must|should)${adverbs} (?:fix|sort|resolve|answer|explain|refund|deal)\\b`,
      'i',
    ),
  },
  { shape: /^ (?:charges?|decides?|sets?) (?:for|on|the|this|that)\b/i, outsiders: true },
]
const failedBy =
  '(?:missed|lost|delayed|forgotten|damaged|caused|dropped|broken|mishandled|overlooked|ignored|as (?:received|provided|given|supplied))'
const sendAway =
  '(?:contact|call|ask|speak (?:to|with)|report (?:it|this|that|the \\w+) to|get in touch with|reach out to|take (?:it|this) up with)'
const asked = "(?:please|kindly|suggest(?: that)?|be sure to|to|you(?:'ll| will| can| could| should| must| need to| have to)?)"

const beforeName: readonly Beside[] = [
  { how: 'left to them', shape: /\b(?:I|we)(?:'m|'re)?(?: do| really| are| am)? (?:hope|trust|sure|confident|expect|guess)(?: that)? $/i },
  { shape: new RegExp(`\\b${failedBy} by $`, 'i') },
  { shape: /\b(?:mistake|error|fault|oversight|delay|failure|slip|mix-up)s?(?: \w+)? (?:by|of|from|with|at|in|on) $/i },
  {
    outsiders: true,
    shape: /\b(?:because of|due to|down to) (?:\w+ ){1,5}(?:by|of|from|with|between|at|on) (?:us(?:,| and) )?$/i,
  },
  {
    outsiders: true,
    shape:
      /\b(?:operated|managed|handled|decided|controlled|imposed|supplied|removed|set|run|caused) (?:entirely |solely |only )?by (?:one of )?$/i,
  },
  { outsiders: true, shape: /\b(?:issue|problem|decision|choice|policy) (?:with|of|at|by|for) $/i },
  { shape: /\b(?:because of|due to|down to|thanks to) $/i },
  {
    how: 'sent away',
    outsiders: true,
    shape:
      /\b(?:(?:a |the )?(?:question|matter|issue|one) (?:is |would be )?(?:really )?(?:for|between you and)|(?:have|did) you (?:already |tried )?(?:ask|asked|contact|contacted|contacting|call|called|spoken (?:to|with)|checked with)|until) $/i,
  },
  { how: 'sent away', outsiders: true, shape: new RegExp(`(?:^|\\b${asked}[, ]+(?:you )?)${sendAway} $`, 'i') },
  { insiders: true, shape: /\b(?:addressed|taken up|dealt with|disciplined) (?:with )?$/i },
]

const atCustomer: readonly Pattern[] = table(
  // You should have
  "you (really )?(should(n't| not)?|ought to|could) have(?! (received|got|gotten|had|heard|been))",
  // You failed
  'you ((have|had) )?(failed|forgot|forgotten|neglected) to|' +
    "you (did not|didn't|never) (read|provide|give|tell|enter|select|tick|check|notify|inform|report|follow|cancel|call|contact|answer|reply|respond)",
  // Your fault
  'your (own )?(mistake|error|fault|oversight)|user error',
  // You entered it wrong
  'you (have )?(entered|gave|provided|chose|selected|ordered|typed|used)( us)? (the |a |an )?(wrong|incorrect|old|invalid)',
  // Had you told us
  "(had you|if you had|if you'd) (\\w+ )?(told|called|contacted|read|checked|informed|notified|reported|asked|let)",
  // For future reference
  /(?:^|\band )(?:for future reference|in (?:the )?future|next time),? (?:please|kindly|you|call|contact|make|check|ensure|be)\b/gi,
)

export const blame: BlameWords = {
  roles,
  alsoWords: new Set(['will', 'may', 'mark', 'grace', 'hope', 'bill']),
  alsoWordFollows: /^ (?:not|never|have|be)\b/,
  afterName,
  beforeName,
  weAct: /\b(?:we|I)(?:'ll|'ve|'re)? (?:will |have |are )?(?:\w+ )?$/i,
  atCustomer,
  lead: /^(?:and |but |because |while )?$/i,
  we: 'we ',
}
