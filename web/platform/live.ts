// The live line: what colleagues and customers do arrives as events and makes the shown answers stale. After a gap everything is asked
// for again, since the line does not say what was missed.

import { chance, pageAge } from '#web/platform/clock.ts'
import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { askAfresh } from './afresh.ts'
import { isStale, type News } from './stale.ts'

export type Connection = 'live' | 'connecting' | 'offline'

/** Milliseconds: news of one transaction come in a burst; together they cost one round of questions. */
const burst = 120
/** Milliseconds until the next try: doubled each time up to half a minute. */
const firstWait = 1000
const longestWait = 30_000
/** Failed tries after which we say so: one is often just a restart. */
const triesBeforeSaying = 2

let connection: Connection = 'connecting'
const watchers = new Set<() => void>()

/** Whether the line stands; for the offline banner. */
export function useConnection(): Connection {
  return useSyncExternalStore(watch, () => connection)
}

/** Holds the line open while mounted. Once, in the shell of the signed-in app. */
export function useLive(): void {
  const client = useQueryClient()
  useEffect(() => hold(client), [client])
}

/** Wait before try number `tries` (from 1), in milliseconds. `chance` (0 to 1) spreads the many browsers of one office. */
export function waitBefore(tries: number, chance: number): number {
  return Math.min(longestWait, firstWait * 2 ** (tries - 1)) * (0.5 + chance / 2)
}

function hold(client: QueryClient): () => void {
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let tries = 0
  let hadGap = false

  function connect(): void {
    clearTimeout(timer)
    source?.close()
    // Of what happened since this page began to ask, the line tells at once; after a gap everything is asked for again anyway.
    source = new EventSource(hadGap ? '/api/live' : `/api/live?age=${pageAge()}`)
    source.addEventListener('open', opened)
    source.addEventListener('news', (message) => hear(client, String(message.data)))
    source.addEventListener('error', lost)
  }
  function opened(): void {
    tries = 0
    if (hadGap) void askAfresh(client)
    hadGap = false
    become('live')
  }
  function lost(): void {
    source?.close()
    hadGap = true
    tries += 1
    become(tries >= triesBeforeSaying || !navigator.onLine ? 'offline' : 'connecting')
    clearTimeout(timer)
    timer = setTimeout(connect, waitBefore(tries, chance()))
  }

  connect()
  window.addEventListener('online', connect)
  window.addEventListener('offline', lost)
  return () => {
    clearTimeout(timer)
    source?.close()
    window.removeEventListener('online', connect)
    window.removeEventListener('offline', lost)
    become('connecting')
  }
}

let heard: News[] = []

function hear(client: QueryClient, text: string): void {
  if (heard.length === 0) setTimeout(() => spread(client), burst)
  heard.push(...newsIn(text))
}

function spread(client: QueryClient): void {
  const all = heard
  heard = []
  void askAfresh(client, (key) => all.some((news) => isStale(key, news)))
}

/** The news in the text of an event: [[name, caseId or null], …]. What is not understood counts as news that change everything. */
export function newsIn(text: string): News[] {
  try {
    const said: unknown = JSON.parse(text)
    if (Array.isArray(said) && said.every(isNotice)) return said.map(([name, caseId]) => ({ name, caseId }))
  } catch {
    // Cut off on the way: treated like any other text that is not understood.
  }
  return [{ name: 'live.afresh', caseId: null }]
}

function isNotice(said: unknown): said is [name: string, caseId: string | null] {
  return Array.isArray(said) && typeof said[0] === 'string' && (typeof said[1] === 'string' || said[1] === null)
}

function become(next: Connection): void {
  if (connection === next) return
  connection = next
  for (const watcher of watchers) watcher()
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}
