// What can happen to clocks and promises.

import { event } from '#core/events.ts'
import type { CaseId, ClockId, MessageId, PromiseId } from '#core/ids.ts'

type AboutClock = { caseId: CaseId; clockId: ClockId; clock: string }
export const clockStarted = event<AboutClock & { dueAt: string }>('clock.started', 'A clock was started')
export const clockPaused = event<AboutClock & { reason: string }>('clock.paused', 'A clock was paused')
export const clockResumed = event<AboutClock & { dueAt: string }>('clock.resumed', 'A clock runs again')
export const clockMoved = event<AboutClock & { dueAt: string; reason: string }>('clock.moved', 'A deadline was moved')
export const clockMet = event<AboutClock & { late: boolean }>('clock.met', 'A clock was met')
export const clockWarned = event<AboutClock & { dueAt: string }>('clock.warned', 'A deadline comes near')
export const clockBreached = event<AboutClock & { dueAt: string }>('clock.breached', 'A deadline passed')
export const promiseMade = event<{ caseId: CaseId; promiseId: PromiseId; messageId?: MessageId; dueAt: string }>(
  'promise.made',
  'A promise was made',
)
export const promiseKept = event<{ caseId: CaseId; promiseId: PromiseId }>('promise.kept', 'A promise was kept')
export const promiseDoubted = event<{ caseId: CaseId; promiseId: PromiseId }>(
  'promise.doubted',
  'What happened was said not to keep a promise',
)
export const promiseBroken = event<{ caseId: CaseId; promiseId: PromiseId }>('promise.broken', 'A promise was not kept in time')
export const promiseReleased = event<{ caseId: CaseId; promiseId: PromiseId }>('promise.released', 'A promise was released')
