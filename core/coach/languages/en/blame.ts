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
      '(our|the|another|your local|your)( [a-z]+)? (warehouse|depot|department|branch|store|shop|dispatch|call cent(er|re))( staff| team)?',
    ),
  },
  {
    target: 'supplier',
    shape: phrases(
      '(our|a|the|your)( [a-z-]+)? (couriers?|carriers?|suppliers?|partners?|manufacturers?|sellers?|vendors?|providers?|postal service|third part(y|ies)|bank|networks?|leagues?|studios?|labels?|publishers?|developers?|licensors?|rights[ -]?holders?|landlord|insurer|airport|customs|(delivery|gas|power|shipping|utility|water|card|insurance|phone) company)',
    ),
  },
  {
    target: 'department',
    shape: /\b(he|she|they)(?=('re| are|'ll| will| can| is| get)?( to| able to)? (re)?(pair|solve|fix|mend|fund|store|settle|sort)\b)/gi,
  },
  {
    target: 'bystander',
    shape: phrases(
      '(an?|the|this|another|some)( [a-z]+)? (passengers?|guests?|travellers?|gentleman|lady|neighbours?|members? of the public)',
    ),
  },
]
const place = `(,? (on|at|of|from|in)( our| the)? [${letters}-]+( department| depot| shop| store| team)?,?)?(,?( that| who)?( you (dealt|spoke|talked|chatted) (to|with))?)?`
const adverbs = '( also| then| just| [a-z]+ly)*'
const deeds = [
  'missed|forgot|failed|lost|broke|dropped|delayed|overlooked|neglected|misread|mislabelled|mishandled|mislaid|misplaced|messed|mixed|caused|ignored',
  'misinformed|misled|damaged|let (us|you) down',
  'made (a|an|the|this) (\\w+ )?(mistake|error)',
  "(did not|didn't|never)(?! (mind|hesitate))",
  '(should|could|ought to) have',
  '(entered|came|arrived|packed|sent|gave|told|charged|delivered|booked|shipped|quoted)( you| it| us)?( \\w+){0,2} (late|wrong|twice)',
  'got (it|this|that|something|your \\w+|the \\w+) wrong',
].join('|')
const states = [
  "(has|have|had|was|were) not|(haven|hasn|hadn|wasn|weren)'t",
  '(may|might) not have',
  '(may|might|must) have (refused|declined|blocked|missed|lost|delayed|damaged|cancelled|removed|charged)',
  '(have|has|had) (failed|missed|lost|delayed|forgotten|broken|damaged)',
].join('|')
const faults = '(responsible(?! for (you|making|getting|putting|this case))|to blame|at fault|unaware|careless|late|wrong|too slow)'

const afterName: readonly Beside[] = [
  { how: 'deed', shape: new RegExp(`^${place}${adverbs} (?<deed>${deeds})(?![${letters}])`, 'i') },
  { shape: new RegExp(`^${place}${adverbs} (${states})(?![${letters}])`, 'i') },
  { shape: new RegExp(`^${place} (are|is|was|were)${adverbs} ${faults}\\b`, 'i') },
  { shape: /^('s?)( own)? (delay|mix-up|mistake|fault|error|oversight|failure|doing|slip|responsibility)\b/i },
  {
    shape: new RegExp(`^${place} (needs? to|has to|have to|must|should)${adverbs} (refund|answer|resolve|explain|deal|fix|sort)\\b`, 'i'),
  },
  { shape: /^ (decides?|sets?|charges?) (the|this|that|on|for)\b/i, outsiders: true },
]
const failedBy =
  '(missed|lost|delayed|forgotten|damaged|caused|dropped|broken|mishandled|overlooked|ignored|as (received|provided|supplied|given))'
const sendAway =
  '(contact|call|ask|speak (to|with)|report (it|this|that|the \\w+) to|get in touch with|reach out to|take (it|this) up with)'
const asked = "(please|kindly|suggest( that)?|be sure to|to|you('ll| will| can| could| should| must| need to| have to)?)"

const beforeName: readonly Beside[] = [
  { how: 'left to them', shape: /\b(we|I)('m|'re)?( am| are| do| really)? (expect|trust|sure|confident|guess|hope)( that)? $/i },
  { shape: new RegExp(`\\b${failedBy} by $`, 'i') },
  { shape: /\b(delay|mix-up|mistake|fault|error|oversight|failure|slip)s?( \w+)? (by|of|from|with|at|in|on) $/i },
  {
    outsiders: true,
    shape: /\b(because of|due to|down to) (\w+ ){1,5}(by|of|from|with|at|between|on) (us(,| and) )?$/i,
  },
  {
    outsiders: true,
    shape:
      /\b(supplied|operated|removed|caused|run|managed|handled|imposed|decided|controlled|set) (entirely |solely |only )?by (one of )?$/i,
  },
  { outsiders: true, shape: /\b(policy|issue|problem|decision|choice) (with|at|of|for|by) $/i },
  { shape: /\b(because of|due to|down to|thanks to) $/i },
  {
    how: 'sent away',
    outsiders: true,
    shape:
      /\b((a |the )?(issue|one|question|matter) (is |would be )?(really )?(for|between you and)|(have|did) you (already |tried )?(ask|asked|contact|contacted|contacting|call|called|spoken (to|with)|checked with)|until) $/i,
  },
  { how: 'sent away', outsiders: true, shape: new RegExp(`(^|\\b${asked}[, ]+(you )?)${sendAway} $`, 'i') },
  { insiders: true, shape: /\b(addressed|dealt with|disciplined|taken up) (with )?$/i },
]

const atCustomer: readonly Pattern[] = table(
  // You should have
  "you (really )?(should(n't| not)?|ought to|could) have(?! (received|got|gotten|had|heard|been))",
  // You failed
  'you ((have|had) )?(failed|forgot|forgotten|neglected) to|' +
    "you (did not|didn't|never) (read|provide|give|enter|select|tick|check|notify|inform|tell|report|follow|cancel|call|contact|answer|reply|respond)",
  // Your fault
  'your (own )?(mistake|fault|error|oversight)|user error',
  // You entered it wrong
  'you (have )?(entered|gave|provided|selected|ordered|typed|used|chose)( us)? (a |the |an )?(incorrect|old|wrong|invalid)',
  // Had you told us
  "(had you|if you had|if you'd) (\\w+ )?(told|read|called|asked|checked|informed|contacted|let|notified|reported)",
  // For future reference
  /(^|\band )(for future reference|in (the )?future|next time),? (please|kindly|you|call|contact|make|check|ensure|be)\b/gi,
)

export const blame: BlameWords = {
  roles,
  alsoWords: new Set(['will', 'may', 'mark', 'grace', 'hope', 'bill']),
  alsoWordFollows: /^ (not|never|have|be)\b/,
  afterName,
  beforeName,
  weAct: /\b(we|I)('re|'ll|'ve)? (have |will |are )?(\w+ )?$/i,
  atCustomer,
  lead: /^(but |and |because |while )?$/i,
  we: 'we ',
}
