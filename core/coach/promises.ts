// Promises in a draft: who will do what, and by when. When the message is sent, each that is sure becomes a promise with a clock;
// where the time may mean more than one thing, the writer is asked instead.

import type { DeedKind, TimedWords } from '#core/coach/languages/language.ts'
import { earlier, type Instant, plus } from '#core/time/instant.ts'
import { timeWordsIn } from '#core/time/said/find.ts'
import { type Moment, momentAt } from '#core/time/said/moment.ts'
import { eitherOf, meaningOf, type TimeMeant } from '#core/time/said/resolve.ts'
import { dayNumberAt } from '#core/time/zone.ts'
import type { About } from './about.ts'
import { type Commitment, commitmentsIn } from './commitments.ts'
import { deedsIn } from './deeds.ts'
import type { Draft, Sentence, Span } from './draft.ts'
import { type Who, whoIn } from './who.ts'

/**
 * `start` and `end` are the words of time; `what` is the deed in the writer's words, without the time.
 * `due` is the earliest instant that may be meant; unless `sure`, the writer is asked which of `choices` it is (`questions.ts`).
 */
export type SaidPromise = Span & {
  words: string
  sentence: string
  what: string
  who: Who
  deed: DeedKind | null
  due: Instant
  sure: boolean
  choices: Instant[]
  /** Whether a time of day was said, a part of the day, a day, or a length of time. */
  by: TimeMeant['by']
}

type When = Pick<About, 'now' | 'calendar'> & Partial<Pick<About, 'ownNames'>>
type Read = { promises: SaidPromise[]; gone: SaidPromise[] }

/** Longest deed kept, in characters: one line on a card. */
const longest = 90

/** The promises in the draft, in order. `about.now` and its calendar decide what "by Friday noon" means. */
export function promisesIn(draft: Draft, about: When): SaidPromise[] {
  return readIn(draft, about).promises
}

/** Promises for a time that has passed: "I will call you by 9 this morning", written at noon. */
export function promisesTooLate(draft: Draft, about: When): SaidPromise[] {
  return readIn(draft, about).gone
}

/** Several rules ask for them; a draft is read for one moment. */
const known = new WeakMap<Draft, { about: When; read: Read }>()

function readIn(draft: Draft, about: When): Read {
  const before = known.get(draft)
  if (before?.about.now === about.now && before.about.calendar === about.calendar) return before.read
  const read: Read = { promises: [], gone: [] }
  const { timed } = draft.language
  if (!timed) return read
  const moment = momentAt(about.now, about.calendar)
  let last: SaidPromise | undefined
  for (const sentence of draft.sentences) {
    let before: SaidPromise | undefined
    for (const commitment of commitmentsIn(draft, sentence)) {
      const alone = commitment.times.some(({ parts }) => parts.since !== undefined)
        ? meaningIn(commitment, timed, counted(before ?? last, draft.plain.slice(0, sentence.start + commitment.start), timed, moment))
        : meaningOnce(commitment, about, () => meaningIn(commitment, timed, moment))
      if (!alone) continue
      const meant = inOrder(alone, before, () => meaningIn(commitment, timed, momentAt(before?.due ?? about.now, about.calendar)), moment)
      before = ofDeedBefore(promiseOf(commitment, meant, timed, { draft, sentence, about }), before)
      const all = meant.gone ? read.gone : read.promises
      all.push(before)
    }
    last = before
  }
  known.set(draft, { about, read })
  return read
}

/** "Two days later" counts from the promise right before, in this sentence or the one before; unless that is there and sure, the writer is asked. */
function counted(last: SaidPromise | undefined, upTo: string, { times }: TimedWords, moment: Moment): Moment {
  const from = last && timeWordsIn(upTo.slice(last.end), times).length === 0 ? last : undefined
  const days = from ? from.choices.map((due) => dayNumberAt(plus(due, -1), moment.zone)) : [moment.today]
  return { ...moment, since: { days, vague: !from?.sure } }
}

/** "We fetch it on Tuesday and bring a new one on Thursday", said on a Wednesday: the Thursday before that Tuesday, or after it. */
function inOrder(meant: TimeMeant, before: SaidPromise | undefined, later: () => TimeMeant | null, moment: Moment): TimeMeant {
  if (!before?.sure || !meant.sure || meant.gone || meant.by !== 'day' || meant.due >= before.due) return meant
  const after = later()
  return (after && after.due > before.due && eitherOf([meant, after], moment)) || meant
}

/** "Tomorrow at 10 and on Friday at 11": a time without a deed is another of the deed before it. */
function ofDeedBefore(promise: SaidPromise, before: SaidPromise | undefined): SaidPromise {
  if (promise.what !== '' || !before) return promise
  const { what, who, deed } = before
  return { ...promise, what, who, deed }
}

/** A commitment is kept with its sentence; so is what it means, for as long as it is read for the same moment. */
const meanings = new WeakMap<Commitment, When & { meant: TimeMeant | null }>()

function meaningOnce(commitment: Commitment, { now, calendar }: When, find: () => TimeMeant | null): TimeMeant | null {
  const before = meanings.get(commitment)
  if (before?.now === now && before.calendar === calendar) return before.meant
  const meant = find()
  meanings.set(commitment, { now, calendar, meant })
  return meant
}

/** Of two times said as one the earlier counts, for the customer counts from it ("this week, by Thursday"); "today in a week" may be either. */
function meaningIn({ times, either }: Commitment, words: TimedWords, moment: Moment): TimeMeant | null {
  const all = times.flatMap((time) => meaningOf(time, words.times, moment) ?? [])
  const [first, ...rest] = all
  if (first === undefined) return null
  const after = rest.map(({ due }) => dayNumberAt(due, moment.zone) - dayNumberAt(first.due, moment.zone))
  const apart = after.some((days) => days > 0 || (days < 0 && first.by === 'length'))
  if (rest.length > 0 && (either || apart)) return eitherOf(all, moment)
  return rest.reduce((one, other) => (earlier(one.due, other.due) === one.due ? one : other), first)
}

function promiseOf(
  commitment: Commitment,
  meant: TimeMeant,
  { promises }: TimedWords,
  { draft, sentence, about }: { draft: Draft; sentence: Sentence; about: When },
): SaidPromise {
  const at = sentence.start
  const words = draft.text.slice(at + commitment.start, at + commitment.end).replace(/\.$/, '')
  const raw = commitment.deed.map(({ start, end }) => draft.text.slice(at + start, at + end)).join(' ')
  const what = tidy(raw, promises.lead)
  return {
    start: at + commitment.start,
    end: at + commitment.start + words.length,
    words,
    sentence: draft.text.slice(sentence.start, sentence.end),
    what,
    who: whoIn(commitment.clause, draft.language, about.ownNames ?? []),
    deed: deedsIn(commitment.clause, draft.language)[0] ?? null,
    due: meant.due,
    sure: meant.sure,
    choices: meant.choices,
    by: meant.by,
  }
}

function tidy(raw: string, lead: RegExp): string {
  const line = raw
    .replace(/\s+/g, ' ')
    .replace(lead, '')
    .replace(/ ([,;:.!])/g, '$1')
    .replace(/[\s,;:.!]+$/, '')
    .trim()
  return line.length > longest ? `${line.slice(0, longest).replace(/\s\S*$/, '')} …` : line
}
