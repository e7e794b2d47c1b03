// What to prepare for first: the Action Priority table of the AIAG & VDA FMEA Handbook (1st edition, 2019), severity first. It takes the
// place of the product severity × occurrence × detection, by which something harmful and rare equals something trifling and frequent.

/** 1 to 10, as the handbook counts: 10 is gravest, most often, and hardest to notice. */
export type Ratings = { severity: number; occurrence: number; detection: number }

export const priorities = ['high', 'medium', 'low'] as const
export type Priority = (typeof priorities)[number]

const word = { H: 'high', M: 'medium', L: 'low' } as const

/**
 * Columns: detection 7–10, 5–6, 2–4, 1. Occurrence 1 is low whatever the rest, and so is severity 1. From section 3.5.9, “Action Priority (AP) for
 * DFMEA and PFMEA”; that of its supplement for monitoring is another. We had no copy of the handbook at hand: in November 2026 all thousand cells
 * were compared with three transcriptions that others published, one of which says that it was checked cell by cell against the book, and are the same.
 * Tables that differ are about too; those that we saw contradict each other.
 */
const table: readonly { severity: number; rows: readonly { occurrence: number; letters: string }[] }[] = [
  { severity: 9, rows: rows('HHHH', 'HHHH', 'HHHM', 'HMLL') },
  { severity: 7, rows: rows('HHHH', 'HHHM', 'HMMM', 'MMLL') },
  { severity: 4, rows: rows('HHMM', 'MMML', 'MLLL', 'LLLL') },
  { severity: 2, rows: rows('MMLL', 'LLLL', 'LLLL', 'LLLL') },
]

/** Rows from occurrence 8, 6, 4 and 2 up. */
function rows(...letters: [string, string, string, string]) {
  return letters.map((each, place) => ({ occurrence: 8 - 2 * place, letters: each }))
}

export function priorityOf({ severity, occurrence, detection }: Ratings): Priority {
  const band = table.find((one) => severity >= one.severity)
  const row = band?.rows.find((one) => occurrence >= one.occurrence)
  const column = detection >= 7 ? 0 : detection >= 5 ? 1 : detection >= 2 ? 2 : 3
  return word[(row?.letters[column] ?? 'L') as keyof typeof word]
}

/** High before medium before low; within one, the graver, then the more frequent, then the harder to notice. */
export function byPriority(one: Ratings, other: Ratings): number {
  return (
    priorities.indexOf(priorityOf(one)) - priorities.indexOf(priorityOf(other)) ||
    other.severity - one.severity ||
    other.occurrence - one.occurrence ||
    other.detection - one.detection
  )
}

/** What the handbook asks for at each priority, in our words. */
export const priorityWords: Record<Priority, string> = {
  high: 'Prepare for it now, or write down why what is there is enough.',
  medium: 'Prepare for it soon, or say why not.',
  low: 'Prepare for it when there is time.',
}
