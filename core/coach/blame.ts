// Where a draft points at somebody: a colleague, a department, a supplier, another company, or the customer.
// Naming who helps is warm ("Tomas will drive it over"); naming who failed, or who must now be asked instead of us, is not.

import { clauseAround, clauseEnd } from './draft.ts'
import type { Draft, Sentence, Span } from './draft.ts'
import { apart, cased, matchesOf, phrases, spotsIn } from './patterns.ts'
import type { Pattern } from './patterns.ts'
import type { About, OwnName, Replacement } from './rule.ts'

export type Target = 'colleague' | 'department' | 'supplier' | 'bystander' | 'customer'
export type Blame = Span & { target: Target; name: string; how: string; replacement: Replacement | null }

type Mention = Span & { target: Target; name: string; sentence: Sentence }

const roles: { target: Target; shape: RegExp }[] = [
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
      '(our|the|your|a)( [a-z-]+)? (couriers?|carriers?|suppliers?|partners?|manufacturers?|sellers?|vendors?|provider|postal service|third party|bank)',
    ),
  },
  {
    target: 'bystander',
    shape: phrases(
      '(an?|the|this|another|some)( [a-z]+)? (passengers?|guests?|travellers?|gentleman|lady|neighbours?|members? of the public)',
    ),
  },
]
const targetOf = { member: 'colleague', department: 'department', supplier: 'supplier' } as const
/** First names that also begin an ordinary sentence: "Will never happen again". */
const alsoWords = new Set(['will', 'may', 'mark', 'grace', 'hope', 'bill'])

const place = '(?:,? (?:in|from|at|of|on)(?: our| the)? [\\p{L}-]+(?: team| department| shop| store| depot)?,?)?(?:,? who)?'
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
  '(?:has|have|had) (?:lost|missed|forgotten|failed|delayed|broken|damaged)',
].join('|')
const faults = '(?:responsible(?! for (?:you|making|putting|getting|this case))|to blame|at fault|unaware|careless|late|wrong|too slow)'

type Beside = { how: string; shape: RegExp; outsiders?: true; insiders?: true }

/** Read right after the name. A `deed` can be said with "we" instead, word for word. */
const afterName: Beside[] = [
  { how: 'deed', shape: new RegExp(`^${place}${adverbs} (${deeds})(?![\\p{L}])`, 'iu') },
  { how: 'state', shape: new RegExp(`^${place}${adverbs} (?:${states})(?![\\p{L}])`, 'iu') },
  { how: 'fault', shape: new RegExp(`^${place} (?:is|was|are|were)${adverbs} ${faults}\\b`, 'iu') },
  { how: 'theirs', shape: /^(?:'s?)(?: own)? (?:mistake|error|fault|oversight|delay|failure|responsibility|slip|doing|mix-up)\b/i },
  {
    how: 'must mend it',
    shape: new RegExp(
      `^${place} (?:needs? to|has to|have to|must|should)${adverbs} (?:fix|sort|resolve|answer|explain|refund|deal)\\b`,
      'iu',
    ),
  },
  { how: 'decides', shape: /^ (?:charges?|decides?|sets?) (?:for|on|the|this|that)\b/i, outsiders: true },
]
const failedBy =
  '(?:missed|lost|delayed|forgotten|damaged|caused|dropped|broken|mishandled|overlooked|ignored|as (?:received|provided|given|supplied))'
const sendAway =
  '(?:contact|call|ask|speak (?:to|with)|report (?:it|this|that|the \\w+) to|get in touch with|reach out to|take (?:it|this) up with)'
const asked = "(?:please|kindly|suggest(?: that)?|be sure to|to|you(?:'ll| will| can| could| should| must| need to| have to)?)"

/** Read right before the name. */
const beforeName: Beside[] = [
  { how: 'failed by', shape: new RegExp(`\\b${failedBy} by $`, 'i') },
  { how: 'mistake of', shape: /\b(?:mistake|error|fault|oversight|delay|failure|slip|mix-up)s?(?: \w+)? (?:by|of|from|with|at|in|on) $/i },
  { how: 'because of', shape: /\b(?:because of|due to|down to|thanks to) $/i },
  { how: 'sent away', outsiders: true, shape: new RegExp(`(?:^|\\b${asked}[, ]+(?:you )?)${sendAway} $`, 'i') },
  { how: 'dealt with', insiders: true, shape: /\b(?:addressed|taken up|dealt with|disciplined) (?:with )?$/i },
]
const weAct = /\b(?:we|I)(?:'ll|'ve|'re)? (?:will |have |are )?(?:\w+ )?$/i

const atCustomer: Pattern[] = [
  {
    name: 'you should have',
    shape: phrases("you (really )?(should(n't| not)?|ought to|could) have(?! (received|got|gotten|had|heard|been))"),
  },
  {
    name: 'you failed',
    shape: phrases(
      'you ((have|had) )?(failed|forgot|forgotten|neglected) to',
      "you (did not|didn't|never) (read|provide|give|tell|enter|select|tick|check|notify|inform|report|follow|cancel|call|contact|answer|reply|respond)",
    ),
  },
  { name: 'your fault', shape: phrases('your (own )?(mistake|error|fault|oversight)', 'user error') },
  {
    name: 'you entered it wrong',
    shape: phrases(
      'you (have )?(entered|gave|provided|chose|selected|ordered|typed|used)( us)? (the |a |an )?(wrong|incorrect|old|invalid)',
    ),
  },
  {
    name: 'had you told us',
    shape: phrases("(had you|if you had|if you'd) (\\w+ )?(told|called|contacted|read|checked|informed|notified|reported|asked|let)"),
  },
  {
    name: 'for future reference',
    shape:
      /(?:^|\band )(?:for future reference|in (?:the )?future|next time),? (?:please|kindly|you|call|contact|make|check|ensure|be)\b/gi,
  },
]

/** Every place where the draft points, once each, in order. */
export function blameIn(draft: Draft, about: About): Blame[] {
  const found = draft.sentences.flatMap((sentence) => mentionsIn(sentence, about).flatMap(blames))
  const customer = spotsIn(draft, atCustomer).map((spot): Blame => ({
    start: spot.start,
    end: clauseEnd(spot.sentence, spot.end),
    target: 'customer',
    name: 'the customer',
    how: spot.name,
    replacement: null,
  }))
  return apart([...found, ...customer].sort((a, b) => a.start - b.start || b.end - a.end))
}

function mentionsIn(sentence: Sentence, about: About): Mention[] {
  const named = about.ownNames
    .filter(({ name }) => !sameFirstName(name, about.author) && !sameFirstName(name, about.customerName))
    .flatMap((own) =>
      placesOf(own, sentence.text).map((at) => ({ at, name: own.name, target: targetOf[own.kind], length: own.name.length })),
    )
  const byRole = roles.flatMap(({ target, shape }) =>
    matchesOf(shape, sentence.text).map(({ index, 0: words }) => ({ at: index, name: words.toLowerCase(), target, length: words.length })),
  )
  return [...named, ...byRole].map(({ at, length, name, target }) => {
    const start = sentence.start + at
    return { name, target, sentence, start, end: start + length }
  })
}

/** A person and a supplier as their names are written; a department with or without its capital. */
function placesOf({ name, kind }: OwnName, text: string): number[] {
  if (name === '') return []
  const needle = kind === 'department' ? name.toLowerCase() : name
  const hay = kind === 'department' ? text.toLowerCase() : text
  if (hay.length !== text.length) return []
  const places: number[] = []
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
    const whole = !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + needle.length))
    const modal = alsoWords.has(name.toLowerCase()) && /^ (?:not|never|have|be)\b/.test(text.slice(at + needle.length))
    if (whole && !modal) places.push(at)
  }
  return places
}

function blames(mention: Mention): Blame[] {
  const { sentence, start, end, target, name } = mention
  const before = sentence.text.slice(0, start - sentence.start)
  const after = sentence.text.slice(end - sentence.start)
  const outsider = target === 'supplier' || / (?:store|shop)$/.test(name)
  for (const { how, shape, outsiders } of afterName) {
    const match = outsiders && !outsider ? null : shape.exec(after)
    if (!match) continue
    return [
      { ...reachAfter(mention, end + match[0].length), target, name, how, replacement: how === 'deed' ? sayWe(mention, match) : null },
    ]
  }
  for (const { how, shape, outsiders, insiders } of beforeName) {
    const match = (outsiders && !outsider) || (insiders && target === 'supplier') ? null : shape.exec(before)
    if (!match || (outsiders && weAct.test(before.slice(0, match.index + 1)))) continue
    return [{ start: sentence.start + match.index, end, target, name, how, replacement: null }]
  }
  return []
}

/** The clause that points, with the "and" that leads into it. */
function reachAfter({ sentence, start }: Mention, matchEnd: number): Span {
  const clause = clauseAround(sentence, start)
  const lead = sentence.text.slice(clause.start - sentence.start, start - sentence.start)
  const close = /^(?:and |but |because |while )?$/i.test(lead)
  return { start: close ? clause.start : start, end: clauseEnd(sentence, matchEnd) }
}

function sayWe({ sentence, start, end }: Mention, match: RegExpExecArray): Replacement {
  const deed = match[1] ?? ''
  return { start, end: end + match[0].length - deed.length, text: cased('we ', sentence, start) }
}

function sameFirstName(name: string, other: string): boolean {
  const first = (words: string) => words.trim().split(/\s+/)[0]?.toLowerCase() ?? ''
  return first(name) !== '' && first(name) === first(other)
}
