// The desk as the screen knows it: the answer of cases.show, and the few questions that every part of the screen asks it. Pure.

import type { FactName, Step } from '#core/cases/protocol.ts'
import { isStep } from './step-names.ts'
import type { Got } from '#web/platform/call.ts'

export type Desk = Got<'cases.show'>
export type DeskStep = Desk['steps'][number]
export type Fact = DeskStep['facts'][number]
export type DeskClock = DeskStep['clocks'][number]
export type Entry = Desk['timeline'][number]

/** The step that stands open, if the case has not ended. */
export function openStep(desk: Pick<Desk, 'stands' | 'steps'>): DeskStep | null {
  return desk.steps.find(({ step }) => step === desk.stands) ?? null
}

/** A fact that is on file, done or left out. */
export function factOf(desk: Pick<Desk, 'steps'>, name: FactName): Fact | null {
  return desk.steps.flatMap(({ facts }) => facts).find(({ fact }) => fact === name) ?? null
}

export function has(desk: Pick<Desk, 'steps'>, name: FactName): boolean {
  return factOf(desk, name) !== null
}

/** The clock of a step that still runs (or is paused), the soonest. */
export function runningClock(step: Pick<DeskStep, 'clocks'>): DeskClock | null {
  const running = step.clocks.filter(({ metAt, stoppedAt }) => metAt === null && stoppedAt === null)
  return running.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))[0] ?? null
}

/** The step in which the case stands; null once it has ended. */
export function standsAt(desk: Pick<Desk, 'stands'>): Step | null {
  return isStep(desk.stands) ? desk.stands : null
}

/** Milliseconds: what counts as "lately" for one customer. */
const lately = 90 * 86_400_000

/** Cases of the same customer in the 90 days before this one. */
export function earlierLately(desk: Pick<Desk, 'earlier' | 'openedAt'>): number {
  return desk.earlier.filter(({ openedAt }) => Date.parse(desk.openedAt) - Date.parse(openedAt) <= lately).length
}

const unasked: readonly string[] = ['note', 'survey', 'confirmation']

/** Their last words have no answer yet: neither a letter nor a call came after them. What opened the case is answered by its steps. */
export function hasWritten(desk: Pick<Desk, 'messages'>): boolean {
  const last = desk.messages.findLast(({ automatic, purpose }) => automatic === null && !unasked.includes(purpose))
  return last?.direction === 'in' && last.purpose === 'answer'
}

/** A letter was sent and has not left yet: until it has, what it says is not true, and nothing is to be written a second time. */
export function isLetterLeaving(desk: Pick<Desk, 'messages'>): boolean {
  return desk.messages.some(({ direction, mail }) => direction === 'out' && (mail?.state === 'queued' || mail?.state === 'sending'))
}

/** The newest mail to the customer did not reach them: somebody has to act, perhaps by phone. */
export function hasUnreached(desk: Pick<Desk, 'messages'>): boolean {
  return desk.messages.findLast(({ direction }) => direction === 'out')?.mail?.state === 'failed'
}
