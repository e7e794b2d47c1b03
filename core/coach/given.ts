// A draft that speaks again of what was promised: "as promised by Friday", or the same deed with another date than the record holds.

import { momentAt } from '#core/time/said/moment.ts'
import { meaningOf } from '#core/time/said/resolve.ts'
import { dayNumberAt } from '#core/time/zone.ts'
import type { About, Given } from './about.ts'
import { timesIn } from './commitments.ts'
import { deedsIn } from './deeds.ts'
import type { Draft, Span } from './draft.ts'
import { says } from './patterns.ts'
import { promisesIn } from './promises.ts'

/** A time in the draft, and the promise on the record that it does not agree with. */
export type Differs = Span & { given: Given }

/** Part of the words that two deeds must share to be the same one. */
const enough = 0.5

export function differing(draft: Draft, about: About): Differs[] {
  const promises = about.record?.promises ?? []
  if (promises.length === 0) return []
  const found = [...saidAsPromised(draft, about, promises), ...saidAnew(draft, about, promises)]
  return found.filter((one, at) => found.findIndex(({ start }) => start === one.start) === at)
}

function saidAsPromised(draft: Draft, about: About, promises: readonly Given[]): Differs[] {
  const asPromised = draft.language.claims.filter(({ claims }) => claims === 'promise')
  const times = draft.language.timed?.times
  if (!times) return []
  const moment = momentAt(about.now, about.calendar)
  return draft.sentences.flatMap((sentence) => {
    if (sentence.text.endsWith('?') || !says(sentence.text, asPromised)) return []
    return timesIn(draft, sentence).flatMap((time) => {
      const meant = meaningOf(time, times, moment)
      const [given] = promises.toSorted((a, b) => likeness(b.what, sentence.text, draft) - likeness(a.what, sentence.text, draft))
      // Sooner than we promised breaks no promise.
      const agrees = meant === null || meant.choices.some((at) => promises.some(({ due }) => at < due || sameDay(at, due, moment.zone)))
      return agrees || given === undefined ? [] : [{ start: sentence.start + time.start, end: sentence.start + time.end, given }]
    })
  })
}

function saidAnew(draft: Draft, about: About, promises: readonly Given[]): Differs[] {
  const zone = about.calendar?.zone ?? 'UTC'
  const open = promises.filter(({ state }) => state === 'open')
  return promisesIn(draft, about).flatMap(({ what, sentence, choices, deed, start, end }) => {
    const moved = draft.language.deeds?.moved.test(sentence) ?? false
    const same = open.filter(
      (one) => deed !== null && deedsIn(one.what, draft.language)[0] === deed && likeness(one.what, what, draft) >= enough,
    )
    const [given] = same
    const agrees = same.some(({ due }) => choices.some((at) => sameDay(at, due, zone)))
    return given === undefined || moved || agrees ? [] : [{ start, end, given }]
  })
}

function sameDay(a: string, b: string, zone: string): boolean {
  return dayNumberAt(a, zone) === dayNumberAt(b, zone)
}

/** Of the words of the promise that say something, how many the other has too: 0 to 1. */
function likeness(promised: string, other: string, { language }: Draft): number {
  const words = (text: string) =>
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !language.reading.smallWords.has(word))
  const there = new Set(words(other))
  const all = words(promised)
  return all.length === 0 ? 0 : all.filter((word) => there.has(word)).length / all.length
}
