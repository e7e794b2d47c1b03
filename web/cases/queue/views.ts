// The views of the queue: their names, what each says when it is empty, and where its number comes from.

import type { View } from '#core/cases/view-shapes.ts'
import type { Got } from '#web/platform/call.ts'

type Count = keyof Got<'cases.counts'>

export type ViewWords = {
  title: string
  /** Good news, or a next step. */
  empty: string
  /** Where its number stands in the answer of cases.counts; ended cases are not counted. */
  count: Count | null
}

export const viewTable: Record<View, ViewWords> = {
  mine: { title: 'Mine', empty: 'Nothing of yours is open. What nobody owns yet stands under “Unowned”.', count: 'mine' },
  team: { title: 'Team', empty: 'No case is open. The next one comes by mail, by the form, or by hand.', count: 'team' },
  lateSoon: { title: 'Late soon', empty: 'Nothing is late, and nothing will be within the hour.', count: 'lateSoon' },
  unowned: { title: 'Unowned', empty: 'Every open case has an owner.', count: 'unowned' },
  approvals: { title: 'Approvals', empty: 'Nobody waits for your word.', count: 'approvals' },
  promisesToday: { title: 'Promises today', empty: 'No promise falls due today.', count: 'promisesToday' },
  waiting: { title: 'Waiting on customer', empty: 'We wait for nobody. Every open case is ours to move.', count: 'waiting' },
  recovered: { title: 'Recovered this week', empty: 'No case was recovered in the last seven days.', count: 'recovered' },
  ended: { title: 'Ended', empty: 'No case has ended yet.', count: null },
}

export const viewGroups: readonly { heading: string; views: readonly View[] }[] = [
  { heading: 'Mine and ours', views: ['mine', 'team'] },
  { heading: 'Needs someone', views: ['lateSoon', 'promisesToday', 'unowned', 'approvals'] },
  { heading: 'Resting', views: ['waiting', 'recovered', 'ended'] },
]

export function isView(name: unknown): name is View {
  return typeof name === 'string' && Object.hasOwn(viewTable, name)
}

/** The server counts to 1000 and no further: "1000+". */
export function countInWords(count: number): string {
  return count >= 1000 ? '1000+' : String(count)
}
