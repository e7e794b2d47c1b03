// The line for live updates against a database that goes away for a while.

import { createServer, type Socket } from 'node:net'
import { once } from 'node:events'
import { expect, inject, test } from 'vitest'
import pg from 'pg'
import { connect } from 'node:net'
import { join } from 'node:path'
import { openLive } from './live.ts'
import { silentLog } from './log.ts'

/** Milliseconds between two tries. */
const pause = 40
const soon = { timeout: 10_000 }

test('while the database is away it is tried again and again but not ever more often, and its return is told', async () => {
  const { host, port, user, database } = inject('database')
  const sockets = new Set<Socket>()
  const tries: number[] = []
  let isThere = true
  const between = createServer((socket) => {
    tries.push(performance.now())
    sockets.add(socket)
    if (!isThere) return socket.destroy()
    const real = connect(join(host, `.s.PGSQL.${port}`))
    for (const [from, to] of [
      [socket, real],
      [real, socket],
    ] as const) {
      from.pipe(to)
      from.on('error', () => to.destroy())
      from.on('close', () => to.destroy())
    }
  }).listen(0, '127.0.0.1')
  await once(between, 'listening')
  const at = (between.address() as { port: number }).port
  const live = await openLive({ host: '127.0.0.1', port: at, user, database }, silentLog, pause)
  const heard: string[] = []
  live.watch('org_x' as never, (notices) => heard.push(...notices.map(([event]) => event)))

  isThere = false
  tries.length = 0
  for (const socket of sockets) socket.destroy()
  await expect.poll(() => tries.length, soon).toBeGreaterThan(8)
  // A try that failed and asked for two more would show here as two at once.
  expect(tries.slice(1).filter((at, n) => at - (tries[n] ?? 0) < pause * 0.9)).toEqual([])
  isThere = true
  await expect.poll(() => heard, soon).toEqual(['live.afresh'])

  const other = new pg.Client(inject('database'))
  await other.connect()
  await other.query(`select pg_notify('amends_live', '{"o":"org_x","e":[["case.opened",null]]}')`)
  await other.end()
  await expect.poll(() => heard, soon).toEqual(['live.afresh', 'case.opened'])
  await live.stop()
  between.close()
})
