// Pointing at somebody in English: who can be pointed at, and the words beside a name that point.

import type { Beside, BlameWords } from '#core/coach/languages/language.ts'
import { letters, type Pattern, phrases, table } from '#core/coach/shapes.ts'

/** What is done for us by another company. */
export const duty =
  'carried out|controlled|covered|dealt with|decided|determined|done|employed|handled|hired|imposed|maintained|managed|operated|enforced|owned|provided|run|set|sold|supplied|written'

const roles: BlameWords['roles'] = [
  {
    target: 'colleague',
    shape: phrases(
      '(my|our|the|a|another|one of our|that|your)( [a-z]+)? (colleague|agent|representative|driver|rider|pilot|employee|advis[eo]r|manager|team member|engineer|technician|salesperson|picker|installer|fitter|cleaner|chef|waiter|cashier|receptionist|clerk|conductor|crew|guard|inspector|nurse|porter|steward|teacher|trainee)s?|' +
        '(our|the|a)( [a-z]+)? (members? of )?staff|' +
        // Whoever it is: only people forget and neglect.
        '(our|the|a|another)( [a-z]+)? (?!and\\b)[a-z]+(?= (forgot|neglected|misread|overlooked|ignored|misplaced|mislaid|hung up)\\b)|(somebody|someone) (at|from|in)( our| the)? \\w+',
    ),
  },
  {
    target: 'department',
    shape: phrases(
      '(our|the|another|your local|your)( [a-z]+)? (warehouse|depot|department|branch|store|shop|dispatch|kitchen|post room|call cent(er|re))( staff| team)?|(our|the) (day|former|last|marketing|night|other|previous|sales|weekend) (crew|desk|office|shift|team)',
    ),
  },
  {
    target: 'supplier',
    shape: phrases(
      '(our|an?|the|your|each|that|this)( [a-z-]+)? ((courier|carrier|contractor|distributor|supplier|partner|manufacturer|seller|reseller|merchant|vendor|provider|network|league|studio|label|publisher|developer|licensor|rights[ -]?holder|airline|hotel|garage|box office|restaurant|clinic|dealer|gym|pharmacy|school|theatre|venue|broadcaster|handler|haulier|plumber|promoter|operator|franchise|host|issuer)s?|' +
        'postal service|third part(y|ies)|bank|landlord|insurer|airport|agency|travel agent|council|authority|doctor|booking site|\\w+ company)|' +
        'customs|air traffic control|the police|them',
    ),
  },
  {
    target: 'supplier',
    shape: new RegExp(`(?<=\\b(?:${duty}) (?:entirely |only )?by )(?:(?:the|an?) [a-z][\\w'&-]*|(?!\\w+day)[A-Z][\\w'&-]*)`, 'g'),
  },
  {
    target: 'department',
    shape: /\b(he|she|they)(?=('re| are|'ll| will| can| is| get)?( to| able to)? (re)?(pair|solve|fix|mend|fund|store|settle|sort)\b)/gi,
  },
  {
    target: 'bystander',
    shape: phrases(
      '(an?|the|this|another|some)( [a-z]+)? ((passenger|guest|traveller|person|trespasser|neighbour)s?|gentleman|lady|members? of the public)',
    ),
  },
]
const place = `(,? (on|at|of|from|in)( our| the)? [${letters}-]+( department| depot| shop| store| team)?,?)?(,?( that| who)?( you (booked|bought|dealt|spoke|talked|chatted) (from|to|with))?)?`
const adverbs = '( also| then| just| [a-z]+ly)*'
const deeds = [
  'missed|forgot|failed|lost|broke|dropped|delayed|overlooked|neglected|misread|mislabelled|mishandled|mislaid|misplaced|messed|mixed|caused|ignored',
  'misinformed|misled|damaged|let (all of )?(us|you) down',
  'made (a|an|the|this) (\\w+ )?(mistake|error)|(entered|picked|took|typed|wrote|used)( \\w+){1,2} wrong|overbooked|threw',
  "(did not|didn't|never|left|hit|hung up|took (too|so) long)(?! (mind|hesitate|it (with|in|at)|a|you a)\\b)",
  "(should|could|ought to)(n't| not| never)? have",
  '(entered|submitted|came|arrived|packed|sent|gave|told|charged|delivered|booked|shipped|quoted)( you| it| us)?( \\w+){0,4} (late|wrong|twice)',
  'got (it|this|that|something|your \\w+|the \\w+) wrong',
].join('|')
const states = [
  "(has|have|had|was|were) not|(haven|hasn|hadn|wasn|weren)'t",
  '(may|might) not have',
  '(may|might|must)( well)? have (?!been able|a|an|any|it|more|some|the|this|to|your)\\w+',
  "(have|has|had) (failed|missed|lost|delayed|forgotten|broken|damaged|let)|do(es)?( not|n't) work for",
].join('|')
const faults =
  '(responsible(?! for (you|making|getting|putting|this case))|to blame|at fault|unaware|careless|late|new|wrong|behind|too slow)'

const afterName: readonly Beside[] = [
  { how: 'deed', shape: new RegExp(`^${place}${adverbs} (?<deed>${deeds})(?![${letters}])`, 'i') },
  { shape: new RegExp(`^${place}${adverbs} (${states})(?![${letters}])`, 'i') },
  {
    shape: new RegExp(
      `^${place} (are|is|was|were)${adverbs} (${faults}|the (ones?|people) (that|who)|(careless|clumsy|daft|foolish|lazy|rude|silly|unkind|wrong) to)\\b`,
      'i',
    ),
  },
  { shape: /^('s?)( own)? (delay|mix-up|mistake|fault|error|oversight|failure|doing|slip|responsibility|decision|policy|end|side)\b/i },
  {
    shape: new RegExp(`^${place} (needs? to|has to|have to|must|should)${adverbs} (refund|answer|resolve|explain|deal|fix|sort)\\b`, 'i'),
  },
  {
    shape:
      /^( [a-z]+ly)? (((decide|set|charge|handle|control|manage|require|determine)s?) (the|this|that|on|for|it|all|any|when|how)|(blocked|cancelled|declined|flagged|passed|pulled|refused|rejected|removed|withdrew|do(es)?( not|n't) (allow|let|offer|permit|refund)|(is|are) (having|holding|experiencing|independent\w*)|(has|have|had) an? (\w+ )?(fault|issue|problem|outage))|(is|are)( \w+ly)? (run|owned|employed))\b/i,
    outsiders: true,
  },
]
const failedBy =
  '(missed|lost|delayed|held up|forgotten|damaged|caused|dropped|broken|mishandled|overlooked|ignored|as (received|provided|supplied|given))'
const sendAway =
  '(contact(ing)?|call|chase|ask|get|(speak|talk) (to|with)|check with|report (it|this|that|the \\w+) to|get in touch with|reach(ing)? out to|(take|raise) (it|that|this|the \\w+( \\w+)?)( up)? with)'
const asked = "(please|kindly|(recommend|suggest)( that)?|be sure to|to|you('ll|'d| will| can| could| should| must| need to| have to)?)"

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
    shape: new RegExp(`\\b(${duty}|shipped|fulfilled|removed|refunded|released|caused) (entirely |solely |only )?by (one of )?$`, 'i'),
  },
  { outsiders: true, shape: /\b(policy|issue|problem|decision|choice|responsibility) (with|at|of|for|by) $/i },
  { shape: /\b(because of|due to|down to|up to|thanks to) $/i },
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
  "you (really )?(should(n't| not)?|ought to|could) have(?! (\\d|an?|access|all|another|any|been|both|by|each|enough|every\\w*|got|gotten|had|heard|her|his|it|money|more|news|no|nothing|one|our|received|some|that|the|them|these|this|to|two|your)\\b)",
  // You failed
  'you ((have|had) )?(failed|forgot|forgotten|neglected) to|you (bought|chose|picked) the wrong|you never (answered|came|paid|read|replied|responded|told)|you (must|may|might|seem to|appear to|probably)( well)? have( \\w+ly)? (?!(been|come|experienced|felt|found|gone|got|gotten|had|heard|noticed|read|received|seen|thought|waited|wondered)\\b)\\w+(ed|en|osen|ut|ung)\\b|' +
    "(as|because|since) you('d| had| have| were| did)? ?((?!(ca|mus|need))\\w*n't|not|never|tried)(?! (get|got|have|hear|heard|receive|received)\\b)|" +
    "(?<!\\b(gave|sent|that|told) )you (did not|didn't|never) (?!(agreed?|ask(ed)?|authori[sz]ed?|do|deserved?|enjoy(ed)?|expect(ed)?|experienced?|feel|felt|find|found|get|got|have|hear|heard|had|knew|know|like|need(ed)?|order(ed)?|receiv|saw|see|sign|want)|even\\b)\\w+",
  // Customers are advised
  "(customer|guest|holder|member|owner|passenger|player|resident|subscriber|user|visitor)('?s'? (own )?(responsibility|risk)|s? (are|is|were) (\\w+ly )?(advised|asked|expected|reminded|required|responsible))|\\w+s are( \\w+ly)? responsible for|responsibility of (?!(me|my|our|us)\\b)|by the (passenger|player|subscriber|user)|not (presented|switched on) by",
  // Your fault
  "your (own )?(mistake|fault|error|oversight)|(been|is|was|were) \\w+( \\w+)? by (you|the customer)|(chosen|entered|given|provided|supplied|typed) by you|which you did not do|you (chose|decided) not to|('s|is)( \\w+ly)? on you|you('ve| have)? (arrive|ask|call|c[ao]me|order|report)e?d? (too )?late|user error|your \\w+ (are|is|may be|must be) (likely|just|probably|simply) (at fault|incompatible|outdated|too (old|slow))",
  // You entered it wrong
  'you (have |must have )?(entered|gave|given|provided|selected|ordered|tried|typed|used|chose)( us)?( a| the| an| it)? ?(incorrect|old|wrong|invalid)',
  // Had you told us
  "(had you|if you had|if you'd) (\\w+ )?(told|followed|kept|read|called|asked|checked|informed|contacted|let|notified|reported)",
  // For future reference
  /(^|\band )(for future reference|in (the )?future|next time),? (please|kindly|you|call|contact|make|check|ensure|be)\b/gi,
)

const atOthers: readonly Pattern[] = table(
  // Theirs to mend
  "('s|is|are)( all| entirely| really)? (for|up to) (?!(you|us|me|our|my)\\b)(the |your )?\\w+( \\w+)? to (?!be\\b)\\w+|they('d|'ll|'re| would| will| are)? (be )?((the (ones?|people) (that|to|who))|must|have to|need to) (?!(be|have)\\b)|(he|her|their)s to \\w+|it('s| is| was) ((he|her|him|she|them|they) (who|that)|the (\\w+ ){1,3}who) (?!(are|can|is|will)\\b)|drop(ped)? the ball|(did not|didn't) bother|the problem here|out of line|should know better|(he|she|they)( alone)? (is|are|was|were)( \\w+ly)? (responsible|the only ones?|wrong)|('s|is)( \\w+ly)? on (her|him|them)|" +
    "you('d|'ll| would) (be best|have|need|want)( to)? (ask|call|chase|claim|contact|file|go to|phone|raise|speak|take)(ing)?(?!( with| to)? (back|in|me|our|us)\\b)|" +
    "their (own )?(call|choice|decision|end|responsibility|side)|no say (in|over)|belongs? to (?!(me|us|you)\\b)|not (down to |by )?(ours|ourselves|us)|(lies?|rests|sits?) with (?!(me|my|our|the people|us|you)\\b)|(fault|issue|problem)('s| is| lies) (in|with) (their|the|your)|would be the ones?|comes? from (?!(me|my|our|us|you)\\b)|best bet|only (he|she|they) can|they (control|decide)|(?<!\\b(I|it|that|this|we|you) )(has|have|will|would|'ll|need) (have |need )?to (answer|approve|correct|decide|explain|fix|give|make|pay|refund|release|repair|restore|sort)|no (bearing|influence) on|between (you and|the two of you)",
)

export const blame: BlameWords = {
  roles,
  alsoWords: new Set(['will', 'may', 'mark', 'grace', 'hope', 'bill']),
  alsoWordFollows: /^ (not|never|have|be)\b/,
  theirThing: /\byour $/i,
  afterName,
  beforeName,
  weAct: /\b(we|I)('\w+)?( (?!you\b)\w+){0,3} t?$/i,
  atCustomer,
  atOthers,
  lead: /^(but |and |because |while )?$/i,
  we: 'we ',
}
