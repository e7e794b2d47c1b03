// The line for live updates against a database that goes away for a while.

import { createServer, type Socket } from 'node:net'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, inject, test } from 'vitest'
import pg from 'pg'
import { connect } from 'node:net'
import { join } from 'node:path'
import { openLive } from './live.ts'
import { silentLog } from './log.ts'

test('while the database is away it is tried once a second and not ever more often, and its return is told', async () => {
  const { host, port, user, database } = inject('database')
  const sockets = new Set<Socket>()
  let tries = 0
  let isThere = true
  const between = createServer((socket) => {
    tries++
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
  const live = await openLive({ host: '127.0.0.1', port: at, user, database }, silentLog)
  const heard: string[] = []
  live.watch('org_x' as never, (notices) => heard.push(...notices.map(([event]) => event)))

  isThere = false
  tries = 0
  for (const socket of sockets) socket.destroy()
  await pause(4500)
  expect(tries).toBeGreaterThan(1)
  expect(tries).toBeLessThan(6)
  isThere = true
  for (let looks = 0; looks < 60 && heard.length === 0; looks++) await pause(50)
  expect(heard).toEqual(['live.afresh'])

  const other = new pg.Client(inject('database'))
  await other.connect()
  await other.query(`select pg_notify('amends_live', '{"o":"org_x","e":[["case.opened",null]]}')`)
  await other.end()
  for (let looks = 0; looks < 60 && heard.length === 1; looks++) await pause(50)
  expect(heard).toEqual(['live.afresh', 'case.opened'])
  await live.stop()
  between.close()
})
