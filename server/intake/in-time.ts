// Work on text that strangers wrote, against a time limit: a pattern or a parser that some text sends round in circles is stopped.

import { createContext, runInContext } from 'node:vm'

const box: { work: () => unknown } = createContext({ work: () => undefined }) as { work: () => unknown }

/** What `work` answers, or `otherwise` when it throws or takes longer than `patience` (milliseconds). `work` must not wait for anything. */
export function inTime<T>(patience: number, work: () => T, otherwise: () => T): T {
  box.work = work
  try {
    return runInContext('work()', box, { timeout: patience }) as T
  } catch {
    return otherwise()
  }
}
