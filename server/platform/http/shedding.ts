// Back-pressure: a process that keeps lagging behind, or whose requests queue for a database connection, turns new ones away at once
// with a 503 instead of answering everybody too late. Health and metrics are always answered: whoever looks after it must see it. So
// are the files of the app: whoever was given its page gets its parts, and reads there what is the matter.

import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { MiddlewareHandler } from 'hono'
import { refuse } from '#core/refusal.ts'
import { answerNo } from '#server/platform/http/answer-no.ts'
import { asProblem } from '#server/platform/http/problems.ts'

/** Milliseconds between looks, and of the histogram's own clock, which counts into each of its values. */
const interval = 500
const resolution = 20
/** Requests that may wait for a connection: at some milliseconds each they are served within the browser's patience. */
const queue = 500
/** Seconds after which to come back, spread so that all do not come back at once. */
const [soonest, spread] = [2, 4]
const alwaysOpen = /^\/(?:healthz|metrics|assets\/.+)$/

export type Pressure = { /** Milliseconds that the event loop has lagged behind for a while. */ delay(): number; stop(): void }

export function measurePressure(): Pressure {
  const histogram = monitorEventLoopDelay({ resolution })
  histogram.enable()
  const looks = lasting()
  const timer = setInterval(() => {
    looks.look(histogram.count > 0 ? Math.max(0, histogram.mean / 1e6 - resolution) : 0)
    histogram.reset()
  }, interval)
  timer.unref()
  return {
    delay: () => looks.delay(),
    stop: () => {
      clearInterval(timer)
      histogram.disable()
    },
  }
}

/**
 * The lag that lasts: the lesser one of two looks in a row, milliseconds. One pause, however long (a machine that was asleep, a busy
 * neighbour), is over by the time it is seen, and nobody is turned away for it.
 */
export function lasting(): { look(delay: number): void; delay(): number } {
  let [before, last] = [0, 0]
  return {
    look: (delay) => {
      ;[before, last] = [last, delay]
    },
    delay: () => Math.min(before, last),
  }
}

export function shed(pressure: Pressure, most: number, waiting: () => number, chance: (bytes: number) => Uint8Array): MiddlewareHandler {
  return async (c, next) => {
    const isOverloaded = (most > 0 && pressure.delay() > most) || waiting() > queue
    if (!isOverloaded || alwaysOpen.test(c.req.path)) return next()
    const no = refuse(
      'unavailable',
      'There is more to do just now than can be done at once. Nothing was changed; please try again in a moment.',
    )
    return answerNo(c, asProblem(no), soonest + ((chance(1)[0] ?? 0) % spread))
  }
}
