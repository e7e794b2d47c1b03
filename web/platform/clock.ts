// The one place of the staff app that reads the machine's clock and chance. Everything else is given `now`.
// The server judges deadlines; this clock only puts them into words.

import { useCallback, useSyncExternalStore } from 'react'
import { between, instant, type Instant } from '#core/time/instant.ts'

export function now(): Instant {
  return instant(Date.now())
}

/** Milliseconds since this page was asked for. */
export function pageAge(): number {
  return Math.ceil(performance.now())
}

/** A number from 0 up to 1 by chance, for waits that should not fall together. */
export function chance(): number {
  return Math.random()
}

type Ticker = { now: Instant; watchers: Set<() => void>; timer: ReturnType<typeof setInterval> | undefined }
const tickers = new Map<number, Ticker>()

/** The time, anew every so many milliseconds. All who ask with the same interval share one timer, so rings turn together. */
export function useNow(everyMs = 15_000): Instant {
  // The same function at every render: joining anew would tick anew, and so render for ever.
  const watch = useCallback((watcher: () => void) => join(everyMs, watcher), [everyMs])
  return useSyncExternalStore(watch, () => tickerOf(everyMs).now)
}

function join(everyMs: number, watcher: () => void): () => void {
  const ticker = tickerOf(everyMs)
  ticker.watchers.add(watcher)
  if (ticker.timer === undefined) {
    ticker.timer = setInterval(() => tick(ticker), everyMs)
    // What was just drawn is right; only after a pause, in which nobody watched, is it drawn again.
    if (between(ticker.now, now()) >= everyMs) tick(ticker)
  }
  return () => {
    ticker.watchers.delete(watcher)
    if (ticker.watchers.size > 0) return
    clearInterval(ticker.timer)
    ticker.timer = undefined
  }
}

function tick(ticker: Ticker): void {
  ticker.now = now()
  for (const watcher of ticker.watchers) watcher()
}

function tickerOf(everyMs: number): Ticker {
  const known = tickers.get(everyMs)
  if (known !== undefined) return known
  const ticker: Ticker = { now: now(), watchers: new Set(), timer: undefined }
  tickers.set(everyMs, ticker)
  return ticker
}
