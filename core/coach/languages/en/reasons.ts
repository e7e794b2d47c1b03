// English reasons: causes, policies, circumstances, comparisons, intentions.
// "Due to arrive on Friday" is a date, "because" inside advice is help, and a reason that owns the mistake is no excuse.

import type { ReasonShape, ReasonWords } from '#core/coach/languages/language.ts'
import { phrases } from '#core/coach/shapes.ts'
import { facts } from './facts.ts'
import { limits, neg } from './limits.ts'
import { deed, unlessMore } from './ownership.ts'

const plannedVerb =
  '(be|arrive|land|leave|ship|depart|come|go|start|begin|end|open|close|expire|return|get|reach|have|receive|you|him|her|them)'
const ownFailing =
  '(an? |our |my )(own )?((?!computer|electric|known|mechan|network|power|software|system|technical)\\w+ )?(mistake|error|oversight|fault|slip)'
const ourDeed = `(we|I|our \\w+|some(body|one))( had)? (${deed(unlessMore)}|\\w+ (failed|missed|lost|made|did|got|forgot))\\b`
const cause = (shape: RegExp): ReasonShape => ({ kind: 'cause', reach: 'to clause end', shape })
const helpful = (shape: RegExp): ReasonShape => ({ ...cause(shape), mayHelp: true })
const circumstance = (shape: RegExp): ReasonShape => ({ kind: 'circumstance', shape })
const policy = (shape: RegExp): ReasonShape => ({ kind: 'policy', shape })
const comparison = (shape: RegExp): ReasonShape => ({ kind: 'comparison', shape })
const intention = (shape: RegExp): ReasonShape => ({ kind: 'intention', shape })

const shapes: readonly ReasonShape[] = [
  helpful(new RegExp(`\\b(owing|due|thanks) to (?!${plannedVerb}\\b|${ownFailing})`, 'gi')),
  helpful(
    new RegExp(
      `\\bbecause (?!(of )?(me\\b|us\\b|${ownFailing}|${ourDeed}|your?\\b|it\\b|th(is|at)\\b|no(body| one)\\b(?! else)|the (error|fault|mistake) (is|lay|lies|was) (in|on|with) (our|us)\\b))(of )?`,
      'gi',
    ),
  ),
  helpful(phrases("since (we|our \\w+|this|it|they) (are|is|was|were|don't|do not|only|can't|cannot|have no)")),
  helpful(
    /(?<=^|[,.;:!] )(as|since) ((it|that|there|they|this|you|your \w+)('d|'re|'s|'ve| booked| bought| had| has| have)|(?!(soon|long|far|well|much|if|though|always|promised|agreed|of|per|you|an?|I|we)\b)(\w+ ){1,3}(are|is|was|were))\b/gi,
  ),
  helpful(phrases('as (our|the) (\\w+ ){1,3}(was|were|is|are|has|had|did|does|do)')),
  { kind: 'cause', shape: phrases('the reason (for (this|that|the \\w+)|why|is|was|being)') },
  cause(phrases('(caused by|as a result of|on account of)(?! (us|our)\\b)')),
  { kind: 'cause', shape: phrases('as (received|provided|supplied|given|sent) by(?! you\\b)') },
  circumstance(phrases('unavoidable|(beyond|outside|out) (of )?our (control|hands)')),
  circumstance(
    phrases(
      'short[- ]staffed|understaffed|staff shortages?|unforeseen|(extremely|exceptionally|unusually|very|so) busy|busi(er|est)|' +
        'busy (season|time|period)|peak season|' +
        'for (our |the |an? )?(yearly |annual |planned |scheduled |special )?(\\w+ )?(promo|promotion|event|maintenance|stocktake|upgrade|refurbishment|launch)|' +
        '(bad|heavy|severe|adverse|poor) (weather|traffic|snow|rain|winds?|storms?|fog)|' +
        '(weather|traffic|snow|strikes?|storms?|lightning|floods?|demand|road\\w*|trees?)( \\w+){0,3} (damaged|means|took|(are|is|was|were|have|has|had)( been)? (affect|block|come down|clos|disrupt|delay|caus|ground|held|shut|slow|stopp|terrible|awful|bad))\\w*|' +
        '(industrial action|air traffic control|technical difficulties|signal(ling)? (failure|fault|problem)s?)|' +
        'late (inbound|incoming|arriving|running) (flight|train|bus|plane|service|aircraft)',
    ),
  ),
  circumstance(
    phrases(
      '(high|higher|large|huge|unusual|unprecedented|increased)( than \\w+)?( \\w+)? (volumes?|demand)|' +
        '(high|higher|large|huge|unusual|increased|exceptional) number of|(a|such a|only a) (\\w+ )?small team|been( \\w+)? busy|(off|taken) (ill|sick)|, hence|(crew|staff|driver|train|job)s?( \\w+){0,2} (called in|ran (late|over)|timed out)|power( has)? (cut|failed|failure)|more than (anybody|anyone|we)( \\w+)? (expected|had|planned)|not keep (pace|up)|(no one|nobody) could( have)?|safety (comes|is(?! (a|always|our)( \\w+)? priority))|in fairness|to be fair(?! to)',
    ),
  ),
  policy(
    phrases(
      "(due to|under|it is|it's|in (line|accordance) with|against|according to|per) (our|the|company|store)( \\w+){0,2} (polic(y|ies)|terms|conditions|agreement|rules|procedures?|guidelines)|(are|is)( \\w+)? (the )?rules",
    ),
  ),
  policy(
    phrases(
      '(polic(y|ies)|terms|conditions|rules|systems?)( do| does)? (appl(y|ies)|says?|states?|asks?|(is|are) (that|to)|only allows?|prevents?|requires?)|' +
        `(polic(y|ies)|terms|conditions|rules|systems?) ${neg}`,
    ),
  ),
  policy(phrases(`(${neg}|never) guarantee|(no|any) flexibility`)),
  policy(
    phrases(
      'to (qualify|be eligible) for\\b.{0,40}\\b(you|must)|not (eligible|entitled)|the standard \\w+ is|' +
        'for( \\w+ (and|or))? (security|privacy|legal|safety|operational|technical|commercial|data protection) (purposes|reasons)',
    ),
  ),
  comparison(
    phrases(
      '(a lot of|many|most|other|all|all of our) (customers|people|\\w+nies|guests|shops|stores|hotels|airlines|(?!offer|order|numb|lett)\\w+ers) (do|find|also|count|rely|have|are|charge|take)|' +
        '(in line with|like|as) (those of )?(all|most|other) \\w+|' +
        'comparable to|industry standard|fair to (all|everyone|other)|' +
        '(same|equal)(ly)?( \\w+)? (for|to) (all|every|everyone)|' +
        '(charged|applies|apply|applied) (equally )?to (all|every)\\w*',
    ),
  ),
  comparison(
    phrases(
      'these things happen|(changes|delays|errors|mistakes) (do |can |will )?(happen|occur)|not (unusual|uncommon)|' +
        '(can|could|may|might) happen (with|at|to|in) any\\w*|' +
        "than (average|most|others|the average)|(across|in) the whole (\\w+ )?(country|industry|market|sector)|(each|every) (other )?\\w+ in (the|this) \\w+ (ha[ds]|is|was)|((is|it's) an?|an?) (aim|target) (and not|rather than)|" +
        "(just|only) a (handful|minority|small \\w+) of|(it is|it's) [\\w-]+ season|(difficult|hard|impossible) to (foresee|predict)|compared (to|with) (most|other)|one of the (best|cheapest|fastest|lowest)|only \\w+ (about |around )?\\d+ ?% of|same as (at|for|in|on|with) (any|each|every)|half (of )?the (city|country|town|world)|within (industry|normal|usual) \\w+|part of (life|\\w+ing)\\b|(bear|keep) in mind that|(please|to|you (have to|must|should|will)|you'll) (appreciate|consider|understand) that|as (I'm sure )?you( can|'ll| will| would) (appreciate|imagine|understand)",
    ),
  ),
  comparison(
    phrases('sometimes (?!you\\b|we\\b)(\\w+ ){1,3}(may|can|gets?|are|is|takes?)|(occasionally|some) (\\w+ )?(may|can) (take|be)'),
  ),
  intention(
    phrases("(never|not|isn't|wasn't) (our|my) intention|(we|I) (did not|didn't|never|do not|don't) (mean|meant|intend|intended)( to)?"),
  ),
]

export const reasons: ReasonWords = {
  shapes: [...shapes, ...limits, ...facts],
  advice: /\b(you could|will|you can|you may|try|make sure|I suggest|we suggest|I recommend|we recommend|we'll|I'll|please)\b/i,
  deed: /\b(I('m|'ve|'ll| am| have)|(I|we)( just| also)? (added|arranged|asked|booked|chose|credited|gave|moved|picked|put|reserved|sent|upgraded))\b(?! (a|been|had|many|no|not|only|so|to|afraid|aware|sorry|sure|unable)\b)/i,
  failing:
    /\b(not|never|no|nobody|nothing|late|later|delay|delayed|missed|wrong|unable|unaware|cannot|lost|longer|stuck|cancelled|out of stock)\b|n't\b/i,
  condition: /^(when|if|should|where) /i,
  turn: / (and|but) (we|I|you)\b/,
  firstSo:
    /^(.{8,120}?)(?:,|(?= so (?:I|we|you|he|she|they|it|there|this|the|our|my|your|no|nobody|nothing)\b)) so (?<!(?:am|is|are|was|were|'m|'re|'s) so )(?!that\b|far\b|much\b|many\b|long\b|please\b|I won't\b|you (?:will|'ll|get|won't|needn't|need not|don't|do not|can)\b)(?=(.+))/i,
  ownSubject: /^((and|but|dear|hi|hello|\p{Lu}[\p{L}'-]+,) )*(we|I|you|your|please)\b/iu,
  guess: /\b(it (could|may|might) be that|(may|might|must) have been (a|an|the)|most likely|probably)\b/i,
}
