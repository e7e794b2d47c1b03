// Where a draft points at somebody: a colleague, a department, a supplier, another company, or the customer.
// Naming who helps is warm ("Tomas will drive it over"); naming who failed, or who must now be asked instead of us, is not.

import type { Beside, BlameWords, Target } from '#core/coach/languages/language.ts'
import { type About, asksForDeed, type OwnName } from './about.ts'
import { clauseAround, clauseEnd, placedOnce } from './draft.ts'
import type { Draft, Sentence, Span } from './draft.ts'
import { heardIn, mayStand } from './heard.ts'
import { apologiesIn, isPlain } from './apologies.ts'
import { mayOwn, ourDeedsIn } from './ownership.ts'
import { apart, cased, matchesOfAny, spotsIn, spotsInSentence } from './patterns.ts'
import { nothing, type Pattern } from './shapes.ts'
import { isOwnedIn } from './told.ts'
import { wordsAt } from './words-at.ts'
import type { Replacement } from './finder.ts'

/** `name` is empty where words alone point, at whomever. */
export type Blame = Span & { target: Target; name: string; how: Beside['how']; replacement: Replacement | null }

export type Mention = Span & { target: Target; name: string; sentence: Sentence }

const targetOf = { member: 'colleague', department: 'department', supplier: 'supplier' } as const

/** Every place where the draft points, once each, in order. */
export function blameIn(draft: Draft, about: About): Blame[] {
  const words = draft.language.blame
  const names = othersNamed(about)
  const find = (alone: Sentence) => {
    const roles = byRole(alone, words)
    const all = [...named(alone, names, words).map((mention) => withRole(mention, roles)), ...roles]
    return all.flatMap((mention) => blames(mention, words))
  }
  const found = draft.sentences.flatMap((sentence) => placedOnce(sentence, names, find, moved))
  const alone = words.alone && asksForDeed(about) && onlyTells(draft) ? words.alone : { atCustomer: nothing, atOthers: nothing }
  const other = [words, alone].flatMap(({ atCustomer, atOthers }) => [
    ...said(draft, atCustomer, { target: 'customer', name: 'the customer', how: undefined }),
    ...said(draft, atOthers, { target: 'supplier', name: '', how: 'left to them' }),
  ])
  return unowned(apart([...found, ...other].sort((a, b) => a.start - b.start || b.end - a.end)), draft)
}

/** Without those of ours beside whom it is owned in so many words: "Unsere Werkstatt hat nicht geprüft, das ist unser Fehler. Es tut mir leid." */
function unowned(all: Blame[], draft: Draft): Blame[] {
  const { sentences, language } = draft
  const { owned } = language.blame
  if (!owned || !apologiesIn(draft).some(isPlain)) return all
  const owns = sentences.map((sentence) => spotsInSentence(sentence, owned.by).some((own) => mayOwn(own, sentence, language)))
  let at = 0
  return all.filter(({ name, start, end }) => {
    while ((sentences[at + 1]?.start ?? Infinity) <= start) at += 1
    return !owned.ours.test(name || draft.plain.slice(start, end)) || !(owns[at - 1] || owns[at] || owns[at + 1])
  })
}

/** Nothing in it is owned, and nothing of ours is done. */
function onlyTells(draft: Draft): boolean {
  const { phrases, parts } = draft.language
  return (
    !isOwnedIn(draft) &&
    ourDeedsIn(draft).length === 0 &&
    ![phrases.deeds, parts.remedies, phrases.steps].some((table) => spotsIn(draft, table).length > 0)
  )
}

/** The name of a shape that says that they did it; the others leave it to them. */
const theirDoing = 'they did it'

function said(draft: Draft, patterns: readonly Pattern[], at: Pick<Blame, 'target' | 'name' | 'how'>): Blame[] {
  return spotsIn(draft, patterns).map(({ of, start, end, sentence }) => ({
    ...at,
    ...(of.name === theirDoing ? { how: undefined } : {}),
    start,
    end: pointEnd(sentence, end, draft.language.blame),
    replacement: null,
  }))
}

/** Whoever is neither the writer nor the customer; the same list for as long as the case is, so that sentences can keep who is named in them. */
function othersNamed({ ownNames, author, customerName }: About): readonly OwnName[] {
  const before = others.get(ownNames)
  if (before?.author === author && before.customerName === customerName) return before.names
  const names = ownNames.filter(({ name }) => !sameFirstName(name, author) && !sameFirstName(name, customerName))
  others.set(ownNames, { author, customerName, names })
  return names
}

const others = new WeakMap<readonly OwnName[], { author: string; customerName: string; names: readonly OwnName[] }>()

function moved(blame: Blame, { start }: Sentence): Blame {
  return {
    ...blame,
    ...shifted(blame, start),
    replacement: blame.replacement && { ...blame.replacement, ...shifted(blame.replacement, start) },
  }
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}

export function named(sentence: Sentence, names: readonly OwnName[], words: BlameWords): Mention[] {
  return names.flatMap(({ name, kind }) =>
    placesOf({ name, kind }, sentence.text, words).map((at) => mention(sentence, at, name.length, name, targetOf[kind])),
  )
}

function byRole(sentence: Sentence, { roles }: BlameWords): Mention[] {
  return heardIn(roles, sentence).flatMap(({ of: { target }, wordings }) =>
    matchesOfAny(wordings, sentence.text).map(({ index, 0: role }) =>
      mention(sentence, index, role.length, role.charAt(0).toLowerCase() + role.slice(1), target),
    ),
  )
}

function mention(sentence: Sentence, at: number, length: number, name: string, target: Target): Mention {
  const start = sentence.start + at
  return { name, target, sentence, start, end: start + length }
}

/** "Our courier Swiftvan": one and the same, so that "we" can stand for both. */
function withRole(mention: Mention, roles: readonly Mention[]): Mention {
  const { text, start: at } = mention.sentence
  const role = roles.find(({ end }) => end < mention.start && /^,? $/.test(text.slice(end - at, mention.start - at)))
  return role ? { ...mention, start: role.start } : mention
}

/** A person and a supplier as their names are written; a department with or without its capital, but not "your delivery", which is a parcel. */
function placesOf({ name, kind }: OwnName, text: string, { alsoWords, alsoWordFollows, theirThing }: BlameWords): number[] {
  const isDepartment = kind === 'department'
  return wordsAt(text, name, isDepartment ? 'any case' : 'as written').flatMap(({ start, end }) => {
    const isModal = alsoWords.has(name.toLowerCase()) && alsoWordFollows.test(text.slice(end))
    return isModal || (isDepartment && theirThing.test(text.slice(0, start))) ? [] : start
  })
}

function blames(mention: Mention, words: BlameWords): Blame[] {
  const { sentence, start, end, target, name } = mention
  const before = sentence.text.slice(0, start - sentence.start)
  const after = sentence.text.slice(end - sentence.start)
  const outsider = target === 'supplier' || / (?:store|shop)$/.test(name)
  for (const { how, shape, opens, outsiders } of words.afterName) {
    const match = (outsiders && !outsider) || !mayStand(shape, sentence) ? null : shape.exec(after)
    if (!match || (opens && !opens.test(before))) continue
    return [
      {
        ...reachAfter(mention, end + match[0].length, words, opens),
        target,
        name,
        how,
        replacement: how === 'deed' ? sayWe(mention, match, words) : null,
      },
    ]
  }
  for (const { how, shape, outsiders, insiders } of words.beforeName) {
    const ruledOut = (outsiders && !outsider) || (insiders && target === 'supplier') || !mayStand(shape, sentence)
    const match = ruledOut ? null : shape.exec(before)
    if (!match || (outsiders && words.weAct.test(before.slice(0, match.index + 1)))) continue
    return [{ start: sentence.start + match.index, end, target, name, how, replacement: null }]
  }
  return []
}

/** The clause that points, with the "and" that leads into it. */
function reachAfter({ sentence, start }: Mention, matchEnd: number, words: BlameWords, opens: RegExp | undefined): Span {
  const clause = clauseAround(sentence, start)
  const lead = sentence.text.slice(clause.start - sentence.start, start - sentence.start)
  const close = words.lead.test(lead) || opens !== undefined
  return { start: close ? clause.start : start, end: pointEnd(sentence, matchEnd, words) }
}

/** Where its clause ends; an "and" before the comma leads on, and is no part of it. */
function pointEnd(sentence: Sentence, index: number, { lead }: BlameWords): number {
  const end = clauseEnd(sentence, index)
  const before = sentence.text.slice(0, end - sentence.start)
  const last = before.lastIndexOf(' ')
  return lead.test(`${before.slice(last + 1)} `) ? sentence.start + last : end
}

function sayWe({ sentence, start, end }: Mention, match: RegExpExecArray, { we }: BlameWords): Replacement | null {
  const deed = match.groups?.['deed'] ?? ''
  if (we === null) return null
  return { start, end: end + match[0].length - deed.length, text: cased(we, sentence, start) }
}

function sameFirstName(name: string, other: string): boolean {
  const first = (words: string) => words.trim().split(/\s+/)[0]?.toLowerCase() ?? ''
  return first(name) !== '' && first(name) === first(other)
}
