// What can happen to the numbers: that they are counted afresh, and what people say about their charts. They themselves are read from
// what happened elsewhere.

import { event } from '#core/events.ts'
import type { NoteId, SplitId } from '#core/ids.ts'

export const recountAsked = event<Record<never, never>>('insights.recountAsked', 'All numbers are counted afresh from the record')

type AboutSplit = { splitId: SplitId; chart: string; from: string }
export const chartSplit = event<AboutSplit>('insights.split', 'A chart is judged against a new usual from a week on')
export const splitTakenBack = event<AboutSplit>('insights.splitTakenBack', 'A split of a chart was taken back')
export const noteWritten = event<{ noteId: NoteId; on: string }>('insights.noted', 'What happened on a date was written on the charts')
export const noteTakenOff = event<{ noteId: NoteId; on: string }>('insights.noteTakenOff', 'A note was taken off the charts')
