// What can happen to the numbers: they are counted afresh and shared, and what people say about their charts. They themselves are read from
// what happened elsewhere.

import { event } from '#core/events.ts'
import type { Id, NoteId, SplitId } from '#core/ids.ts'

export const recountAsked = event<Record<never, never>>('insights.recountAsked', 'All numbers are counted afresh from the record')
export const numbersShared = event<{ shareId: Id<'share'>; expiresAt: string }>(
  'insights.shared',
  'A link shows the numbers to whoever has it',
)
export const shareStopped = event<{ shareId: Id<'share'> }>('insights.shareStopped', 'A link to the numbers opens nothing any more')
export const monthKept = event<{ month: string }>('insights.monthKept', 'The report of a month was kept as it stood')

type AboutSplit = { splitId: SplitId; chart: string; from: string }
export const chartSplit = event<AboutSplit>('insights.split', 'A chart is judged against a new usual from a week on')
export const splitTakenBack = event<AboutSplit>('insights.splitTakenBack', 'A split of a chart was taken back')
export const noteWritten = event<{ noteId: NoteId; on: string }>('insights.noted', 'What happened on a date was written on the charts')
export const noteTakenOff = event<{ noteId: NoteId; on: string }>('insights.noteTakenOff', 'A note was taken off the charts')
