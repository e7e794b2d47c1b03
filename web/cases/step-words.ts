// What the steps column says about each step: who, how long, by when, what good looks like, or why it was left out. Pure.

import type { Step } from '#core/cases/protocol.ts'
import { sympathyIsOver } from '#core/cases/sympathy.ts'
import { between, hour, minute, type Instant } from '#core/time/instant.ts'
import { dueIn, leftUntil, lengthOf, whenOf } from '#web/platform/dates.ts'
import { factOf, has, hasWritten, isLetterLeaving, runningClock, type Desk, type DeskClock, type DeskStep, type Fact } from './desk.ts'

export type StepWords = {
  /** At the right of the name: "19 min left", "by 17:31", "1 day", or nothing. */
  side: string
  standing: DeskClock['standing'] | null
  /** Beneath the name, a line each. */
  lines: string[]
}

/** `me` is the first name of the person who looks, who is called "you". */
export function stepWords(desk: Desk, step: DeskStep, now: Instant, me: string): StepWords {
  if (step.state === 'done') return { side: '', standing: null, lines: doneLines(desk, step, now) }
  if (step.state === 'waived') return { side: '', standing: null, lines: waivedLines(step, now) }
  const clock = runningClock(step)
  if (step.state === 'open') return { ...openSide(step, clock, now), lines: [openLine(desk, step, clock, now, me)] }
  return { side: aheadSide(step, clock, now), standing: null, lines: aheadLine(desk, step, clock !== null) }
}

function doneLines(desk: Desk, step: DeskStep, now: Instant): string[] {
  const last = step.facts.at(-1)
  if (last === undefined) return []
  const outOfOrder = step.facts.find(({ because }) => because !== null)
  const by = last.by === 'customer' ? desk.customer.firstName : last.by
  const lines = [`${by}, ${whenOf(last.at, now)}${againstLimit(step)}`, ...extra(desk, step.step)]
  return outOfOrder ? [...lines, `Out of order: ${outOfOrder.because}`] : lines
}

function waivedLines(step: DeskStep, now: Instant): string[] {
  const left: Fact | undefined = step.facts.findLast(({ waived }) => waived !== null) ?? step.facts.at(-1)
  return left ? [`Left out: ${left.waived ?? left.because ?? ''}`, `${left.by}, ${whenOf(left.at, now)}`] : ['Left out']
}

/** ". 27 of 30 min", ". 12 min over": the time it took beside the time there was. */
function againstLimit(step: DeskStep): string {
  const met = step.clocks.find(({ metAt }) => metAt !== null)
  if (met === undefined || met.metAt === null) return ''
  if (met.metAt > met.dueAt) return `. ${lengthOf(between(met.dueAt, met.metAt))} over`
  if (step.limit === null || step.clocks.length > 1) return ''
  return `. ${shortShare(met.used * step.limit.budget, step.limit.budget)}`
}

function shortShare(took: number, limit: number): string {
  const [took_, limit_] = [lengthOf(Math.max(took, minute)), lengthOf(limit)]
  const unit = limit_.split(' ').at(-1) ?? ''
  return took_.endsWith(` ${unit}`) ? `${took_.slice(0, -unit.length - 1)} of ${limit_}` : `${took_} of ${limit_}`
}

function extra(desk: Desk, step: Step): string[] {
  const { firstName } = desk.customer
  if (step === 'apologise') return desk.sympathyAlone ? ['Sympathy so far: whether the mistake is ours is not known yet.'] : []
  if (step === 'listen') return isConfirmed(desk) ? [`${firstName} said “yes, that’s it”.`] : []
  if (step === 'ask' && desk.answer) return [`Rated ${desk.answer.rating} of 5.`]
  if (step === 'learn' && desk.mistake) return [`Linked: ${desk.mistake.title}`]
  const chosen = step === 'makeRight' ? desk.options.find(({ chosenAt }) => chosenAt !== null) : undefined
  return chosen ? [`${chosen.letter}: ${chosen.title}`] : []
}

export function isConfirmed(desk: Desk): boolean {
  if (has(desk, 'confirmed')) return true
  const since = factOf(desk, 'heard')?.at ?? ''
  return since !== '' && desk.timeline.some(({ event, at }) => event === 'case.confirmed' && at >= since)
}

function openSide(step: DeskStep, clock: DeskClock | null, now: Instant): { side: string; standing: DeskClock['standing'] | null } {
  if (clock === null) return { side: step.limit === null && step.clocks.length === 0 ? 'no clock' : '', standing: null }
  if (clock.standing === 'paused') return { side: 'paused', standing: 'paused' }
  const standing = clock.dueAt <= now ? 'over' : clock.warnAt <= now ? 'soon' : 'far'
  const isNear = between(now, clock.dueAt) < hour
  return { side: isNear ? leftUntil(clock.dueAt, now) : dueIn(clock.dueAt, now), standing }
}

function openLine(desk: Desk, step: DeskStep, clock: DeskClock | null, now: Instant, me: string): string {
  const owner = desk.owner === null ? 'Nobody yet' : desk.owner.firstName === me ? 'You' : desk.owner.firstName
  const by = clock === null ? owner : `${owner}, by ${whenOf(clock.dueAt, now)}`
  return `${by}. ${goalNow(desk, step)}`
}

function goalNow(desk: Desk, step: DeskStep): string {
  const { firstName } = desk.customer
  if (isLetterLeaving(desk) && (step.step === 'apologise' || step.step === 'explain'))
    return 'The letter leaves in a moment; until then it can be brought back.'
  if (step.step === 'makeRight') {
    const chosen = choiceOf(desk)
    if (chosen !== null) return `${chosen}. Do it, and note the proof.`
    if (has(desk, 'offered'))
      return hasWritten(desk) ? `${firstName} wrote. If it is a choice, note it at the options; else answer.` : waitingWords(desk)
  }
  if (step.step === 'ask' && has(desk, 'asked') && hasWritten(desk)) return `${firstName} wrote. Read it, and answer.`
  if (step.step === 'ask' && has(desk, 'asked')) return 'Asked. No answer yet; silence is not a yes.'
  return isOwedAgain(desk, step) ? sympathyIsOver : step.goal
}

/** Sympathy had gone out, and the mistake turned out to be ours. */
function isOwedAgain({ sympathyAlone, endedAt }: Desk, { step, state }: DeskStep): boolean {
  return step === 'apologise' && sympathyAlone && endedAt === null && state !== 'done'
}

/** "Marta chose b: Pick it up"; null while nothing is chosen that has still to be done. */
function choiceOf(desk: Desk): string | null {
  const chosen = desk.options.find(({ chosenAt, fulfilledAt }) => chosenAt !== null && fulfilledAt === null)
  return chosen && has(desk, 'chosen') ? `${desk.customer.firstName} chose ${chosen.letter}: ${chosen.title}` : null
}

function waitingWords({ customer }: Desk): string {
  return `Offered. Waiting for ${customer.firstName} to choose.`
}

function aheadSide(step: DeskStep, clock: DeskClock | null, now: Instant): string {
  if (clock !== null) return clock.standing === 'paused' ? 'paused' : dueIn(clock.dueAt, now)
  return step.limit === null ? 'no clock' : lengthOf(step.limit.budget)
}

function aheadLine(desk: Desk, deskStep: DeskStep, isRunning: boolean): string[] {
  const { step } = deskStep
  if (isOwedAgain(desk, deskStep)) return [sympathyIsOver]
  if (step === 'learn') return [desk.mistake ? `Linked: ${desk.mistake.title}` : 'Not linked to a mistake yet']
  // “Not quite” opens listening again, and leaves what was offered.
  if (step === 'makeRight') return [choiceOf(desk) ?? (has(desk, 'offered') ? waitingWords(desk) : optionsReady(desk))]
  if (step === 'delight')
    return [desk.customer.interests[0] ? `Likes ${desk.customer.interests[0].words}` : 'A personal gesture, when one fits']
  return startsWhen[step] && !isRunning ? [startsWhen[step]] : []
}

const startsWhen: Partial<Record<Step, string>> = {
  explain: 'Starts when it is made right',
  ask: 'Starts when it is explained',
}

function optionsReady({ proposal }: Desk): string {
  const count = proposal.options.filter(({ withinAuthority }) => withinAuthority).length
  if (count === 0) return 'No options prepared yet'
  return `${count} option${count === 1 ? ' is' : 's are'} ready; they can go with the apology`
}
