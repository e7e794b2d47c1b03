// Which kind of mistake a customer's words speak of: one table of wordings, read in the open. It only ever suggests;
// a person confirms with one key. Where two kinds are said equally often, an organisation's own words come first, then the kind that stands earlier here.

import { type Kind, seedKinds } from './own-kinds.ts'
import type { MistakeKind } from './taxonomy.ts'

export type KindSuggestion = {
  kind: string
  /** The words that led there, as the customer wrote them. */
  words: string
}

/** Wordings of each kind: plain groups, whole words, any case. */
const wordings: Record<MistakeKind, readonly string[]> = {
  safety: ['burn(?:t|ed|s)?', 'injur(?:y|ed|ies)', 'electric shock', 'caught fire', 'dangerous', 'allergic reaction', 'went to hospital'],
  privacy: ['my (?:personal )?data', 'privacy', 'someone else.s (?:order|invoice|address|account)', 'data protection', 'gdpr'],
  promise: ['you promised', 'was promised', 'nobody called (?:me )?back', 'never called (?:me )?back', 'as promised', 'broken promise'],
  response: [
    'second complaint',
    'complained (?:before|already|twice)',
    'no (?:answer|reply|response) to my (?:complaint|mail|e-?mail|letter)',
    'nobody (?:answers|answered|replied)',
  ],
  billing: [
    'charged (?:twice|double|again|wrongly|too much)',
    'overcharged',
    'double charge',
    'wrong (?:amount|bill|invoice|price)',
    'refund (?:has|is) not',
    'still (?:being )?charged',
    '(?:bill|invoice) is wrong',
  ],
  faulty: [
    'broken',
    'faulty',
    'defective',
    'does(?: not|n.t) work',
    'stopped working',
    'cracked',
    'scratched',
    'damaged',
    'fell apart',
    'torn',
  ],
  wrong: [
    'wrong (?:item|size|colour|color|order|product|model|address|one|room|parcel)',
    'the wrong (?!amount|bill|invoice|price|information|house|number)\\p{L}+',
    'incomplete',
    'missing (?:part|piece|item)s?',
    'not what I ordered',
    'parts? (?:is|are) missing',
  ],
  unavailable: [
    'never (?:arrived|came|delivered)',
    'not (?:been )?delivered',
    'out of stock',
    'not available',
    'cancell?ed (?:my|our|the) (?:order|booking|flight|appointment)',
    'did(?: not|n.t) (?:arrive|come)',
    'nothing (?:arrived|came)',
    'has(?: not|n.t) arrived',
    'lost (?:my|the) (?:parcel|order|luggage)',
  ],
  slow: [
    'late',
    'delay(?:ed|s)?',
    'still waiting',
    'waited (?:for )?(?:hours|days|weeks|\\d+)',
    'too (?:long|slow)',
    'on hold',
    'takes? forever',
    'since last week',
    'where is (?:it|my)',
  ],
  information: [
    'website (?:said|says)',
    'told (?:me )?(?:the )?wrong',
    'wrong information',
    'misleading',
    'nobody (?:told|informed) (?:me|us)',
    'contradict(?:s|ed|ory)?',
    'not mentioned',
  ],
  'special-need': ['wheelchair', 'allerg(?:y|ies|ic)', 'disabilit(?:y|ies)', 'vegetarian', 'vegan', 'gluten', 'hearing aid', 'pram'],
  preference: ['asked for (?:a|the|an) (?:window|quiet|other|different)', 'had asked for', 'I (?:specifically )?requested', 'my wish'],
  'customer-slip': ['my (?:own )?mistake', 'I (?:forgot|mistyped|entered the wrong|ordered the wrong)', 'by accident I'],
  others: ['other (?:guests|customers|passengers|patients)', 'neighbou?rs?.{0,20} nois[ey]', 'next table', 'noisy (?:guests|people)'],
  attention: ['ignored', 'nobody (?:helped|cared|came|listened)', 'no one (?:helped|cared|came|listened)', 'left standing', 'hung up on'],
  manner: ['rude', 'unfriendly', 'shouted', 'laughed at', 'condescending', 'arrogant', 'disrespectful', 'impolite', 'snapped at'],
  fairness: [
    'unfair',
    'discriminat\\w*',
    'others? (?:got|paid|were)',
    'treated differently',
    'because of my (?:age|name|accent|skin|gender)',
  ],
  policy: ['your (?:policy|policies|rules?)', 'terms and conditions', 'makes no sense', 'not allowed to', 'bureaucra\\w*'],
}

const order = Object.keys(wordings)
const known = new Map<string, RegExp>()

/** The shape of a known kind's words, made when it is first looked for. */
function shapeOf(kind: string): RegExp | null {
  const own = Object.hasOwn(wordings, kind) ? wordings[kind as MistakeKind] : undefined
  if (own === undefined) return null
  const shape = known.get(kind) ?? wholeWords(own)
  known.set(kind, shape)
  return shape
}

/** What decides whether a kind is suggested. */
export type Suggesting = Pick<Kind, 'name' | 'words' | 'retiredAt'>

/** The first characters tell what it is about; a long thread quoted below would only repeat it. */
const readUpTo = 5000

/** The kind whose words occur most often, or null when none does. A retired kind is not suggested. */
export function suggestedKind(text: string, kinds: readonly Suggesting[] = seedKinds): KindSuggestion | null {
  const read = straight(text.slice(0, readUpTo))
  let best: (KindSuggestion & { times: number }) | null = null
  for (const kind of kinds.filter(({ retiredAt }) => retiredAt === null).toSorted((a, b) => narrowness(a) - narrowness(b))) {
    const found = wordsFound(read, kind)
    if (found[0] && found.length > (best?.times ?? 0)) best = { kind: kind.name, words: found[0], times: found.length }
  }
  return best && { kind: best.kind, words: best.words }
}

function wordsFound(read: string, { name, words }: Suggesting): string[] {
  const own = words.length === 0 ? null : read.match(wholeWords(words.map(asPattern)))
  const shape = shapeOf(name)
  return [...(own ?? []), ...((shape && read.match(shape)) ?? [])]
}

/** A kind of one's own is the narrower: its words were chosen for this trade. */
function narrowness({ name }: Suggesting): number {
  return order.indexOf(name)
}

/** Words of a person as they stand: nothing in them is a pattern, and any space is a space. */
function asPattern(words: string): string {
  return straight(words)
    .replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, String.raw`\s+`)
}

function wholeWords(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

/** One kind of apostrophe. */
function straight(text: string): string {
  return text.replaceAll('’', "'")
}
