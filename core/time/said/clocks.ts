// Which time of day is meant, in minutes after midnight. A 1 to 6 without more is the afternoon's; a bare 7 or 12 is asked about.

import { whole } from './shapes.ts'
import type { ClockMeaning, PartOfDay, SaidWords } from './words.ts'

/** `late` is the other half of the day, meant when the first has passed. */
export type Clocks = { minutes: number[]; late?: number }
type Groups = Record<string, string | undefined>

const noon = 12 * 60

/** Null for 25:00. `named` is true when a day was said beside it. */
export function clocksOf(said: string, part: PartOfDay | null, named: boolean, words: SaidWords): Clocks | null {
  for (const { pattern, means } of [...words.clocks, ...words.bareHours]) {
    const groups = whole(pattern, said, words)
    if (groups) return inPart(readers[means](groups, words, named), part)
  }
  return null
}

const readers: Record<ClockMeaning, (groups: Groups, words: SaidWords, named: boolean) => Clocks | null> = {
  noon: () => ({ minutes: [noon] }),
  midnight: (_, __, named) => ({ minutes: named ? [0, 2 * noon] : [2 * noon] }),
  'half day': ({ hours, minutes, half }) => {
    const value = Number(hours)
    if (value < 1 || value > 12 || Number(minutes ?? 0) > 59) return null
    return { minutes: [((value % 12) + (half?.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minutes ?? 0)] }
  },
  'full day': ({ hours, minutes }, words) => {
    const value = number(hours, words)
    return value > 24 || Number(minutes ?? 0) > 59 || (value === 24 && Number(minutes ?? 0) > 0)
      ? null
      : { minutes: [afternoon(value, hours) * 60 + Number(minutes ?? 0)] }
  },
  'either half': (groups, words, named) => {
    const found = readers['full day'](groups, words, named)
    const hours = number(groups.hours, words)
    const [late = 0] = found?.minutes ?? []
    return found && late >= hours * 60 + noon ? { minutes: [late, late - noon] } : found
  },
  bare: ({ hours }, words) => bare(number(hours, words), 0, words),
  past: ({ hours, minutes }, words) => bare(number(hours, words), minutes === undefined ? 30 : minutesIn(minutes, words), words, true),
  to: ({ hours, minutes }, words) => bare(number(hours, words), -minutesIn(minutes ?? '', words), words, true),
}

function bare(hours: number, plus: number, words: SaidWords, spoken = false): Clocks | null {
  if (!(hours >= 0 && hours <= 24) || (spoken && hours > 12)) return null
  if (hours === 12) return { minutes: words.twelveIsNoon || plus !== 0 ? [noon + plus] : [noon, 2 * noon] }
  if (hours === 7) return { minutes: [7 * 60 + plus, 19 * 60 + plus] }
  const value = hours >= 1 && hours <= 6 ? hours + 12 : hours
  return value < 12 ? { minutes: [value * 60 + plus], late: value * 60 + plus + noon } : { minutes: [value * 60 + plus] }
}

/** "02:30" says the night itself; "2:30" does not. */
function afternoon(value: number, said = ''): number {
  return value >= 1 && value <= 6 && !said.startsWith('0') ? value + 12 : value
}

/** "Half past five in the morning" is no 17:30; "tonight at 2" is of the night, "tonight at 5" is not. */
function inPart(clocks: Clocks | null, part: PartOfDay | null): Clocks | null {
  if (clocks === null || part === null) return clocks
  const [first = 0] = clocks.minutes
  if (part === 'morning') return { minutes: [first > noon && first < 19 * 60 ? first - noon : first] }
  const half = first % noon
  if (part === 'night') return { minutes: [half + (half < 4 * 60 ? 2 : 1) * noon] }
  return { minutes: [first < noon ? first + noon : first] }
}

function number(said = '', words: SaidWords): number {
  const lower = said.toLowerCase()
  return words.numbers[lower] ?? (lower === 'eins' ? 1 : Number(lower))
}

function minutesIn(said: string, words: SaidWords): number {
  const lower = said.toLowerCase().replace(/\s+/g, ' ')
  return words.minuteWords[lower] ?? number(lower, words)
}
