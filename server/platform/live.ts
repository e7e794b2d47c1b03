// Live updates: one LISTEN for the process (past any pooler), handed to whoever of that organisation watches.
// When the line drops it comes back by itself, and every watcher is told to look afresh, because something may have been missed.

import pg from 'pg'
import type { OrganisationId } from '#core/ids.ts'
import type { Connection } from '#server/platform/db.ts'
import { liveChannel } from '#server/platform/journal.ts'
import type { Log } from '#server/platform/log.ts'
import { afresh, type Notice, openMemory } from '#server/platform/live-memory.ts'

type Watcher = (notices: Notice[]) => void
export type Live = {
  watch(organisation: OrganisationId, watcher: Watcher): () => void
  /** What was told in the last `ms` milliseconds, for a page that has asked before it could watch. */
  lately(organisation: OrganisationId, ms: number): Notice[]
  stop(): Promise<void>
}

/** Milliseconds between tries to get the line back. */
const pauseBeforeRetry = 1000

// long because the line, its return after a gap and those who watch it are one
export async function openLive(connection: Connection, log: Log, pause = pauseBeforeRetry): Promise<Live> {
  const watchers = new Map<OrganisationId, Set<Watcher>>()
  let client: pg.Client | null = null
  const memory = openMemory()
  let stopped = false

  const tell = (organisation: OrganisationId, notices: Notice[]) => watchers.get(organisation)?.forEach((watcher) => watcher(notices))
  const listen = async () => {
    const line = new pg.Client({ ...connection, keepAlive: true, application_name: 'amends-live' })
    line.on('error', () => {})
    line.on('notification', ({ payload }) => {
      const { o, e } = JSON.parse(payload ?? '{}') as { o: OrganisationId; e: Notice[] }
      memory.keep(o, e)
      tell(o, e)
    })
    try {
      await line.connect()
      await line.query(`listen ${liveChannel}`)
    } catch (error) {
      await line.end().catch(() => {})
      throw error
    }
    // Only now: a line that never stood is tried again by whoever wanted it, and by nobody else.
    client = line
    line.on('end', () => void (stopped || again('the live line dropped and is being taken up again')))
  }
  const again = (why?: string) => {
    if (why) log.warn(why)
    setTimeout(() => {
      if (stopped) return
      listen().then(
        () => {
          memory.startAfresh()
          watchers.forEach((_, organisation) => tell(organisation, [afresh]))
        },
        () => again(),
      )
    }, pause).unref()
  }

  await listen()
  return {
    watch: (organisation, watcher) => {
      const others = watchers.get(organisation) ?? new Set()
      watchers.set(organisation, others.add(watcher))
      return () => void others.delete(watcher)
    },
    lately: memory.lately,
    stop: async () => {
      stopped = true
      await client?.end().catch(() => {})
    },
  }
}
