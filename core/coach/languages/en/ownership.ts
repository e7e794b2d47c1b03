// Owning it in English: "we" did it, or left it undone. A "we" that only explains or denies does not own.

import { type Pattern, table } from '#core/coach/shapes.ts'

const we = "(we|I)( are|'re| were|'ve| have| had| was)?( [a-z]+ly| also| then| just| still)?"
/** "We never charge for that" is how we work, and no failing. */
const never =
  'never (?!caused|intended|promised|received|wanted)(?=\\w{2,}ed\\b|been|brought|called|came|caught|did|gave|got|heard|held|kept|let|made|met|put|ran|rang|read|said|sent|set|spoke|thought|told|took|went|wrote)'
const not = `(did not|didn't|have not|haven't|had not|hadn't|couldn't|could not|were not|weren't|${never}\\w+)`

export const ownership: readonly Pattern[] = table(
  // We did it
  `${we} (failed|missed|forgot|forgotten|lost|broke|broken|dropped|delayed|overlooked|neglected|mishandled|mislaid|misplaced|overcharged|misled)|` +
    `${we} (let|left|kept|made) you|${we} made (a|an|this|that|the|two|some|several) (\\w+ )?(errors?|mistakes?)|` +
    `we (mis|over|under)(?!stand|stood)\\w+|should(n't| not| never) have (been|happened)|double[- ]?booked|(bad|poor|slow|wrong) (of|from) (me|us)|` +
    `${we} (messed|mixed up|fell short|fallen short|(too )?late|too slow|wrong|at fault|responsible|to blame)|` +
    `${we} got (this|it|that|your \\w+|the \\w+|something)( \\w+)? wrong|` +
    `${we} (?!(?:appreciate|came|did nothing|told you (?:in|on|so|that)|apologi[sz]e|ask|believe|can|check|could|do|found|guess|hear|hope|know|need|notice|regret|see|should|think|understand|want|will|would|sorry|so|really|very|truly|a[mr]e?)\\b)(?!(call|check|count|inspect|knock|look|read|ring|search|test|tr[iy]|wrap)\\w* )\\w+((?! sorry) \\w+){0,5} (by mistake|instead of|late|twice|wrong)`,
  // We left it undone
  `(we|I) ${not}(?! (receive|want|cause|mean|intend|promise|do anything wrong|see|find))`,
  // We promised, and did not
  'we (\\w+ )?promised\\b.{0,80}\\b(not|never|nobody|no one|late)',
  // We should have
  "(we|I) (really )?(should(n't| not| never)? have|should've|ought to have)(?! (an?|it|more|the|this|your)\\b)",
  // Our mistake
  '(bug|decision|error|failing|fault|mistake|slip)s? (of (mine|ours)|(at|by|in|of|on|with) our)|(been|was|were)( \\w+){1,2} by (me|us)\\b|sorry to (have )?(keep|kept|let|put)|(our|my) (own )?(bug|bad|blunder|mistake|fault|error|oversight|failure|doing|slip|responsibility|failing)',
  // The mistake is ours
  "(mistake|fault|error|failure|responsibility|this|that|it)( one)?('s| is| was| lies| rests)( \\w+)? (down to us|mine|on us|ours|with us)(?! to\\b)",
  // We take responsibility
  '(we|I) (\\w+ )?(admit|accept|take|own)( \\w+)? (responsibility|this|that|it|blame|up to)',
  // Sorry that we
  "(sorry|apologi[sz]e)( for how| that)? (we|I)(?! (can't|cannot|(are|am) (unable|not able)))",
  // Sorry for our
  '(sorry|apologi[sz]e|apolog(y|ies)|regret)( for| about)? our(?! polic)|' +
    '(sorry|apologi[sz]e|apolog(y|ies)|regret)( for| about)? (making|letting|leaving|keeping|sending|being|losing|missing|forgetting|not|having|failing)',
)

/** What we did that is no failing. */
const benign =
  're(?!fus|ject|leas)\\w+|acted|advised|answered|apologi[sz]ed|appreciated|arranged|asked|attempted|believed|called|changed|checked|confirmed|contacted|credited|delivered|discovered|discussed|dispatched|e-?mailed|escalated|explained|fixed|followed|forwarded|honou?red|hoped|identified|informed|introduced|investigated|listened|located|looked|mended|mentioned|moved|needed|noted|noticed|notified|offered|passed|provided|shipped|solved|spotted|traced|tried|updated|upgraded|waited|waived|wanted|warned|worked'
/** What fails whoever it is done to; what does where it is done to them; and what does only where more is said of it. */
const bad = '(banned|blocked|broke|fined|forgot|ignored|lost|missed|neglected|overlooked|ruined|shamed|skipped|spoil(ed|t)|stole|tore)'
const done =
  '(\\w{2,}(?<!e)ed|brought|built|caught|chose|cut|drew|drove|fell|gave|got|held|hid|hung|hurt|kept|knew|laid|led|left|let|meant|paid|put|ran|set|shut|sold|stood|struck|stuck|taken|threw|took|went|wore|wrote)'
const plain =
  '(booked|cancelled|came|closed|opened|packed|processed|did(?! not)|gave|got|made|paid|posted|put|said|sent|set|sold|taken|told|took|went|written|wrote)'
/** Done with these, it fails nobody unless more is said of it: "We sent it on Monday." */
export const unlessMore = '(booked|came|gave|did|made|said|sent|told)'
const theirs = '(he|him|his|hers?|them|theirs?|they|yours?|you|yourself)'
const amiss =
  "(again|against|another|away|blind|from (her|him|them|you)|instead|into your|late|longer|more|never|no|nobody|not|nothing|old|only|out in|somebody|someone|still|too|twice|without|wrong|\\w+ (days|hours|minutes|months|times|weeks)|\\w+n't)"
/** Said of it, it was done as it should be. */
const fine =
  '(as (agreed|ordered|promised|soon|usual|you)|aside|careful\\w*|every\\w*|fair|for free|in the post|no(body| one) was|nothing wrong|in time|on time|(agreement|contract|rules|terms)|what (we|you))'
const told = '(a (card|note)|about|how|in|on|so|that)'
const within = (words: string) => `(?=[^.;:!?]{0,90}?\\b${words}\\b)`

/** Done, and neither a favour nor as it should be. */
export const deed = (unless: string, doneTo = '') =>
  `(?!(${benign})\\b)(?![^.;:!?]{0,90}\\b${fine}\\b)(${bad}|(?!${unless}\\b)${done}\\b${doneTo}|${plain}\\b${within(amiss)})`
/** A deed of ours that fails somebody: "held you for two hours", "sent your parcel to another street". */
export const failed = `(?![^.;:!?]{0,90}\\byou ${told}\\b)${deed(plain, within(`(${theirs}|${amiss})`))}`

/** Where it stands beside a plain "sorry", what we did is what we are sorry for: "I'm sorry. We held you for two hours." */
export const besideSorry: readonly Pattern[] = table(
  // We did
  `(?<!\\bbut )(we|I|our [a-z]+)( [a-z]+ly| also| just| still| then| all| both| had|'d| has)? ${failed}`,
  // It is on us, and we know it
  "( is|'s|was|are)( all| entirely)? (down to|on) (me|us)|unacceptable|inexcusable|(it|that|they|you|your \\w+) should have (been|come|gone|had|heard)(?!( \\w+){1,2} by now)|not (acceptable|good enough)|no (defen[cs]e|defending|excuse)( for|,)",
)
