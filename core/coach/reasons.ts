// Reasons, policies, circumstances and comparisons: what explains or defends a mistake. Right after the remedy, harmful before it.
// "Due to arrive on Friday" is a date, "because" inside advice is help, and a reason that owns the mistake is no excuse.

import { clauseAround, clauseEnd } from './draft.ts'
import type { Draft, Sentence } from './draft.ts'
import { apart, phrases, spotsInSentence } from './patterns.ts'
import type { Pattern, Spot } from './patterns.ts'

export type ReasonKind = 'cause' | 'policy' | 'circumstance' | 'comparison' | 'intention'
/** `rest` is where the sentence goes on without the reason, when the reason stands first and can be left out. */
export type Reason = Spot & { kind: ReasonKind; rest: number | null }

type Shape = Pattern & { kind: ReasonKind; reach: 'clause' | 'to clause end' | 'as found' }

const plannedVerb =
  '(?:be|arrive|land|leave|ship|depart|come|go|start|begin|end|open|close|expire|return|get|reach|have|receive|you|him|her|them)'
const ownFailing = '(?:an? |our |my )(?:own )?(?:\\w+ )?(?:mistake|error|oversight|fault|slip)'
const ourDeed = 'we (?:\\w+ )?(?:did|failed|missed|forgot|lost|made|got)\\b'
const failing =
  /\b(?:not|never|no|nobody|nothing|late|later|delay|delayed|missed|wrong|unable|unaware|cannot|lost|longer|stuck|cancelled|out of stock)\b|n't\b/i

const shapes: Shape[] = [
  {
    kind: 'cause',
    name: 'due to',
    reach: 'to clause end',
    shape: new RegExp(`\\b(?:due|owing|thanks) to (?!${plannedVerb}\\b|${ownFailing})`, 'gi'),
  },
  {
    kind: 'cause',
    name: 'because',
    reach: 'to clause end',
    shape: new RegExp(`\\bbecause (?!(?:of )?(?:${ownFailing}|${ourDeed}|your?\\b))(?:of )?`, 'gi'),
  },
  {
    kind: 'cause',
    name: 'since',
    reach: 'to clause end',
    shape: phrases("since (we|our \\w+|this|it|they) (don't|do not|can't|cannot|only|have no|is|are|was|were)"),
  },
  {
    kind: 'cause',
    name: 'as our',
    reach: 'to clause end',
    shape: phrases('as (our|the) (\\w+ ){1,3}(was|were|is|are|has|had|did|does|do)'),
  },
  { kind: 'cause', name: 'the reason is', reach: 'clause', shape: phrases('the reason (for (this|that|the \\w+)|why|is|was|being)') },
  { kind: 'cause', name: 'caused by', reach: 'to clause end', shape: phrases('(caused by|as a result of|on account of)(?! (us|our)\\b)') },
  { kind: 'cause', name: 'as supplied', reach: 'clause', shape: phrases('as (received|provided|supplied|given|sent) by(?! you\\b)') },
  {
    kind: 'circumstance',
    name: 'out of our hands',
    reach: 'clause',
    shape: phrases('unavoidable', '(beyond|outside|out) (of )?our (control|hands)'),
  },
  {
    kind: 'circumstance',
    name: 'busy',
    reach: 'clause',
    shape: phrases(
      'short[- ]staffed',
      'understaffed',
      'staff shortages?',
      'unforeseen',
      '(extremely|exceptionally|unusually|very|so) busy',
      'busy (period|season|time)',
      'peak season',
      'bad weather',
    ),
  },
  {
    kind: 'circumstance',
    name: 'high volume',
    reach: 'clause',
    shape: phrases(
      '(high|higher|large|huge|unusual|unprecedented|increased)( than \\w+)?( \\w+)? (volumes?|demand)',
      '(high|higher|large|huge|unusual|increased) number of (calls|orders|requests|contacts)',
    ),
  },
  {
    kind: 'policy',
    name: 'our policy',
    reach: 'clause',
    shape: phrases(
      "(per|under|in line with|according to|against|due to|it is|it's) (our|the|company|store)( \\w+){0,2} (polic(y|ies)|terms|rules|procedures?|guidelines)",
    ),
  },
  {
    kind: 'policy',
    name: 'policy says',
    reach: 'clause',
    shape: phrases(
      '(polic(y|ies)|terms|conditions|rules|systems?) (states?|says?|requires?|apply|applies|only allows?|prevents?)',
      "(polic(y|ies)|terms|conditions|rules|systems?) (does not|do not|doesn't|don't|won't)",
    ),
  },
  {
    kind: 'policy',
    name: 'not guaranteed',
    reach: 'clause',
    shape: phrases(
      'not guaranteed',
      "(do not|don't|cannot|can't|never) guarantee",
      'subject to (availability|change|fees)',
      '(no|any) flexibility',
    ),
  },
  {
    kind: 'policy',
    name: 'to qualify',
    reach: 'clause',
    shape: phrases(
      'to (qualify|be eligible) for\\b.{0,40}\\b(you|must)',
      'not (eligible|entitled)',
      'the standard \\w+ is',
      'for (security|privacy|legal) reasons',
    ),
  },
  {
    kind: 'comparison',
    name: 'others too',
    reach: 'clause',
    shape: phrases(
      '(a lot of|many|most|other|all|all of our) (people|customers|guests|shops|stores|companies) (also|count|are|have|do|find|rely)',
      'comparable to',
      'industry standard',
      'fair to (all|everyone|other)',
    ),
  },
  {
    kind: 'comparison',
    name: 'it happens',
    reach: 'clause',
    shape: phrases(
      'these things happen',
      '(mistakes|errors|delays|changes) (do |can |will )?(happen|occur)',
      'not (uncommon|unusual)',
      '(can|could|may|might) happen (to|with|at|in) any\\w*',
    ),
  },
  {
    kind: 'comparison',
    name: 'sometimes',
    reach: 'clause',
    shape: phrases(
      'sometimes (?!you\\b|we\\b)(\\w+ ){1,3}(may|can|gets?|are|is|takes?)',
      '(some|occasionally) (\\w+ )?(may|can) (take|be)',
    ),
  },
  {
    kind: 'intention',
    name: 'not our intention',
    reach: 'clause',
    shape: phrases(
      "(not|never|wasn't|isn't) (our|my) intention",
      "(we|I) (do not|don't|did not|didn't|never) (mean|meant|intend|intended)( to)?",
    ),
  },
]

const firstSo = /^(.{8,120}?),? so (?!that\b|far\b|much\b|many\b|long\b|please\b|you (?:need not|don't|do not|can)\b)(?=(.+))/i
const ownSubject = /^(?:(?:and|but|dear|hi|hello|\p{Lu}[\p{L}'-]+,) )*(?:we|I|I'm|we're|you|your|please)\b/iu
const advice = /\b(?:please|will|you can|you could|you may|try|make sure|I suggest|we suggest|I recommend|we recommend|we'll|I'll)\b/i
/** "If it is not eligible, you can …" tells of a case that may not come. */
const condition = /^(?:if|when|where|should) /i
const guess = /\b(?:it (?:could|may|might) be that|(?:must|may|might) have been (?:a|an|the)|most likely|probably)\b/gi

/** Every reason in the draft, each place once. */
export function reasonsIn(draft: Draft): Reason[] {
  return draft.sentences.filter((sentence) => !sentence.courtesy).flatMap(reasonsInSentence)
}

function reasonsInSentence(sentence: Sentence): Reason[] {
  if (sentence.text.endsWith('?')) return []
  const found = spotsInSentence(sentence, shapes)
    .filter((spot) => !helps(spot))
    .map(reach)
    .filter(({ kind, words }) => kind !== 'policy' || !condition.test(words))
  const all = [...found, ...thirdPartySo(sentence), ...guesses(sentence)]
  return apart(all.sort((a, b) => a.start - b.start || b.end - a.end))
}

/** "…, because it keeps the old address" beside "please" or "we will" helps the customer. */
function helps(spot: Spot): boolean {
  if (!['because', 'since', 'as our', 'due to'].includes(spot.name)) return false
  const { sentence } = spot
  return advice.test(sentence.text.slice(0, spot.start - sentence.start)) && !failing.test(sentence.text)
}

function reach(spot: Spot): Reason {
  const shape = shapes.find(({ name }) => name === spot.name)
  const kind = shape?.kind ?? 'cause'
  if (shape?.reach === 'clause') {
    const clause = clauseAround(spot.sentence, spot.start)
    const end = Math.max(clause.end, clauseEnd(spot.sentence, spot.end))
    const words = spot.sentence.text.slice(clause.start - spot.sentence.start, end - spot.sentence.start)
    return { ...spot, start: clause.start, end, words, kind, rest: null }
  }
  const clause = clauseEnd(spot.sentence, spot.end)
  const turn = / (?:and|but) (?:we|I|you)\b/.exec(spot.sentence.text.slice(spot.end - spot.sentence.start, clause - spot.sentence.start))
  const end = turn ? spot.end + turn.index : clause
  const leads = spot.start === spot.sentence.start && spot.sentence.text.charAt(end - spot.sentence.start) === ','
  return { ...spot, end, kind, rest: leads ? end + 2 : null }
}

/** "Our courier moved its pick-up time, so the telescope did not leave": somebody else's deed, then our failing. */
function thirdPartySo(sentence: Sentence): Reason[] {
  const match = firstSo.exec(sentence.text)
  if (!match || ownSubject.test(sentence.text) || !failing.test(match[2] ?? '') || advice.test(match[1] ?? '')) return []
  const words = match[0].trimEnd()
  const end = sentence.start + words.length
  return [{ name: 'so', kind: 'cause', start: sentence.start, end, words, sentence, rest: sentence.start + match[0].length }]
}

function guesses(sentence: Sentence): Reason[] {
  return spotsInSentence(sentence, [{ name: 'guess', shape: guess }])
    .filter(() => failing.test(sentence.text))
    .map((spot) => ({ ...spot, ...clauseAround(sentence, spot.start), kind: 'cause', rest: null }))
}
