// Times said in a letter: "by Friday noon", "within 2 hours", "in two working days". Only firm ones ("soon" is no time).
// It reads what a time means, not who owes it: "send it by Friday" and "I will send it by Friday" are both found.
// A bare day means its close of business.

import type { BusinessCalendar } from '#core/time/business.ts'
import type { Instant } from '#core/time/instant.ts'
import { type TimeWords, timeWordsIn } from './find.ts'
import { momentAt } from './moment.ts'
import { meaningOf, type TimeMeant } from './resolve.ts'
import type { SaidWords } from './words.ts'

export type TimeSaid = Omit<TimeWords, 'parts'> & TimeMeant

/** Every firm time in `text`, in order. `calendar` gives the zone, the working days and the closing times; null reads in UTC, every day open. */
export function timesSaid(text: string, now: Instant, calendar: BusinessCalendar | null, words: SaidWords): TimeSaid[] {
  const moment = momentAt(now, calendar)
  return timeWordsIn(text, words).flatMap(({ parts, ...found }) => {
    const meaning = meaningOf({ ...found, parts }, words, moment)
    return meaning === null ? [] : [{ ...found, ...meaning }]
  })
}
