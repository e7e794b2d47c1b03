// Reasons, policies, circumstances and comparisons: what explains or defends a mistake. Right after the remedy, harmful before it.
// "Due to arrive on Friday" is a date, "because" inside advice is help, and a reason that owns the mistake is no excuse.

import { clauseAround, clauseEnd } from './draft.ts'
import type { Draft, Sentence } from './draft.ts'
import { apart, spotsInSentence } from './patterns.ts'
import type { Pattern, Spot } from './patterns.ts'

export type ReasonKind = 'cause' | 'policy' | 'circumstance' | 'comparison' | 'intention'
/** `rest` is where the sentence goes on without the reason, when the reason stands first and can be left out. */
export type Reason = Spot & { kind: ReasonKind; rest: number | null }

type Shape = Pattern & { kind: ReasonKind; reach: 'clause' | 'to clause end' | 'as found' }

const plannedVerb = '(?:be|arrive|land|leave|ship|depart|come|go|start|begin|end|open|close|expire|return|get|reach|have|receive|you|him|her|them)'
const ownFailing = '(?:an? |our |my )(?:own )?(?:\\w+ )?(?:mistake|error|oversight|fault|slip)'
const failing = /\b(?:not|never|no|nobody|nothing|late|later|delay|delayed|missed|wrong|unable|unaware|cannot|lost|longer|stuck|cancelled|out of stock)\b|n't\b/i

const shapes: Shape[] = [
  { kind: 'cause', name: 'due to', reach: 'to clause end', shape: new RegExp(`\\b(?:due|owing|thanks) to (?!${plannedVerb}\\b|${ownFailing})`, 'gi') },
  { kind: 'cause', name: 'because', reach: 'to clause end', shape: new RegExp(`\\bbecause (?:of )?(?!${ownFailing}|we (?:\\w+ )?(?:did|failed|missed|forgot|lost|made|got)\\b|you\\b)`, 'gi') },
  { kind: 'cause', name: 'since', reach: 'to clause end', shape: /\bsince (?:we|our \w+|this|it|they) (?:don't|do not|can't|cannot|only|have no|is|are|was|were)\b/gi },
  { kind: 'cause', name: 'as our', reach: 'to clause end', shape: /\bas (?:our|the) (?:\w+ ){1,3}(?:was|were|is|are|has|had|did|does|do)(?: not|n't)?\b/gi },
  { kind: 'cause', name: 'the reason is', reach: 'clause', shape: /\bthe reason (?:for (?:this|that|the \w+)|why|is|was|being)\b/gi },
  { kind: 'cause', name: 'caused by', reach: 'to clause end', shape: /\b(?:caused by|as a result of|on account of)\b(?! (?:us|our)\b)/gi },
  { kind: 'circumstance', name: 'out of our hands', reach: 'clause', shape: /\b(?:unavoidable|(?:beyond|outside|out) (?:of )?our (?:control|hands))\b/gi },
  { kind: 'circumstance', name: 'busy', reach: 'clause', shape: /\b(?:short[- ]staffed|understaffed|staff shortages?|unforeseen|(?:extremely|exceptionally|unusually|very|so) busy|busy (?:period|season|time)|peak season|bad weather)\b/gi },
  { kind: 'circumstance', name: 'high volume', reach: 'clause', shape: /\b(?:high|higher|large|huge|unusual|unprecedented|increased)(?: than \w+)?(?: \w+)? (?:volumes?|demand|number of (?:calls|orders|requests|contacts))\b/gi },
  { kind: 'policy', name: 'our policy', reach: 'clause', shape: /\b(?:per|under|in line with|according to|against|due to|it is|it's) (?:our|the|company|store)(?: \w+){0,2} (?:polic(?:y|ies)|terms|rules|procedures?|guidelines)\b/gi },
  { kind: 'policy', name: 'policy says', reach: 'clause', shape: /\b(?:polic(?:y|ies)|terms(?: and conditions)?|rules|systems?) (?:states?|say|says|requires?|apply|applies|does not|do not|doesn't|don't|won't|only allows?|prevents?)\b/gi },
  { kind: 'policy', name: 'not guaranteed', reach: 'clause', shape: /\b(?:not guaranteed|(?:do not|don't|cannot|can't|never) guarantee|subject to (?:availability|change|fees)|(?:no|any) flexibility)\b/gi },
  { kind: 'policy', name: 'to qualify', reach: 'clause', shape: /\b(?:to (?:qualify|be eligible) for\b.{0,40}\b(?:you|must)|not (?:eligible|entitled)|the standard \w+ is|for (?:security|privacy|legal) reasons)\b/gi },
  { kind: 'comparison', name: 'others too', reach: 'clause', shape: /\b(?:(?:a lot of|many|most|other|all|all of our) (?:people|customers|guests|shops|stores|companies|airlines) (?:also|count|are|have|do|find|rely)|comparable to|industry standard|fair to (?:all|everyone|other))\b/gi },
  { kind: 'comparison', name: 'it happens', reach: 'clause', shape: /\b(?:these things happen|(?:such|these|those) (?:\w+ )?(?:mistakes|errors|delays|changes) (?:do |can )?(?:happen|occur)|not (?:uncommon|unusual)|(?:mistakes|delays|changes|errors) (?:do |can |will )?(?:happen|occur))\b/gi },
  { kind: 'comparison', name: 'sometimes', reach: 'clause', shape: /\b(?:sometimes (?!you\b|we\b)(?:\w+ ){1,3}(?:may|can|get|gets|are|is|take|takes)|(?:some|occasionally) (?:\w+ )?(?:may|can) (?:take|be))\b/gi },
  { kind: 'intention', name: 'not our intention', reach: 'clause', shape: /\b(?:(?:not|never|wasn't|isn't) (?:our|my) intention|(?:we|I) (?:do not|don't|did not|didn't|never) (?:mean|meant|intend|intended)(?: to)?)\b/gi },
]

const firstSo = /^(.{8,120}?),? so (?!that\b|far\b|much\b|many\b|long\b|please\b)(?=(.+))/i
const ownSubject = /^(?:(?:and|but|dear|hi|hello|\p{Lu}[\p{L}'-]+,) )*(?:we|I|I'm|we're|you|your|please)\b/iu
const advice = /\b(?:please|you can|you could|you may|try|make sure|I suggest|we suggest|I recommend|we recommend|we will|I will|we'll|I'll)\b/i
const guess = /\b(?:it (?:could|may|might) be that|(?:must|may|might) have been (?:a|an|the)|most likely|probably)\b/gi

/** Every reason in the draft, each place once. */
export function reasonsIn(draft: Draft): Reason[] {
  return draft.sentences.filter((sentence) => !sentence.courtesy).flatMap(reasonsInSentence)
}

function reasonsInSentence(sentence: Sentence): Reason[] {
  if (sentence.text.endsWith('?')) return []
  const found = spotsInSentence(sentence, shapes).filter((spot) => !helps(spot)).map(reach)
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
    return { ...spot, ...clause, end: Math.max(clause.end, clauseEnd(spot.sentence, spot.end)), kind, rest: null }
  }
  const end = clauseEnd(spot.sentence, spot.end)
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
