// A time in words that can mean only one: the day with its name and month, the time of day where one was said. Pure.

import type { SaidPromise } from '#core/coach/promises.ts'
import type { Instant } from '#core/time/instant.ts'

const ways: Record<string, { tag: string; on: string; at: (time: string) => string }> = {
  en: { tag: 'en-GB', on: 'on', at: (time) => ` at ${time}` },
  de: { tag: 'de', on: 'am', at: (time) => ` um ${time} Uhr` },
  es: { tag: 'es', on: 'el', at: (time) => ` a las ${time}` },
  fr: { tag: 'fr', on: 'le', at: (time) => ` à ${time}` },
}
/** Words that lead into a time and stay: "by 5/6" is "by Friday 5 June". */
const lead = /^(?:by|until|before|bis|vor|spätestens|hasta|antes del?|avant|d'ici)(?=\s)/i

/** What stands in the letter instead of the words of this promise, once its time is known. */
export function clearWords(
  { words, by }: Pick<SaidPromise, 'words'> & { by?: string },
  due: Instant,
  language: string,
  zone: string,
): string {
  const { tag, on, at } = ways[language.slice(0, 2)] ?? { tag: 'en-GB', on: 'on', at: (time: string) => ` at ${time}` }
  const when = new Date(due)
  const day = new Intl.DateTimeFormat(tag, { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' }).format(when)
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(when)
  return `${lead.exec(words.trim())?.[0] ?? on} ${day}${by === 'day' ? '' : at(time)}`
}
