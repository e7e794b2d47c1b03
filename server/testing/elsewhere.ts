// Places for backups: a house with a case and files in it, empty databases on the same server, and the real commands in a folder of their own.

import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { openPool } from '#server/platform/db.ts'
import { type TestWorld, testWorld } from './world.ts'

const root = join(import.meta.dirname, '..', '..')
const program = [join(root, 'node_modules', '.bin', 'node'), join(root, 'bin', 'amends')] as const
const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !['VITEST', 'NODE_OPTIONS', 'DATABASE_URL'].includes(name)))

export type Elsewhere = {
  world: TestWorld
  folder: string
  /** The address of the database with the case in it. */
  source: string
  /** Makes an empty database and gives its address. */
  emptyServer(): Promise<string>
  /** Begins a command of Amends in the folder. */
  begin(place: Record<string, string>, ...words: string[]): Begun
  close(): Promise<void>
}

export type Begun = ReturnType<typeof begin>

/** `fileBytes`: how large each of the six files of the case is; the bytes do not shrink. */
export async function openElsewhere(fileBytes: number): Promise<Elsewhere> {
  const world = await testWorld()
  await openCase(world, fileBytes)
  const admin = openPool({ ...inject('database'), database: 'postgres' }, 1, () => {})
  const folder = await mkdtemp(join(tmpdir(), 'amends-elsewhere-'))
  await chmod(folder, 0o755) // the embedded database may run under another account and walks in
  const made: string[] = []
  return {
    world,
    folder,
    source: urlOf((await world.world.pool.query('select current_database() as name')).rows[0].name),
    emptyServer: async () => {
      const name = `elsewhere_${randomBytes(6).toString('hex')}`
      await admin.query(`create database ${name}`)
      made.push(name)
      return urlOf(name)
    },
    begin: (place, ...words) => begin(folder, place, words),
    close: async () => {
      for (const name of made) await admin.query(`drop database ${name} with (force)`)
      await admin.end()
      await rm(folder, { recursive: true, force: true })
      await world.stop()
    },
  }
}

async function openCase(world: TestWorld, fileBytes: number): Promise<void> {
  const { ilse } = await world.team()
  const complaint = { customer: { name: 'Marta', address: 'marta@example.com' }, subject: 'Late', text: 'It did not come.' }
  const { caseId } = (await world.as(ilse).post('/api/cases', complaint)).body
  for (let n = 0; n < 6; n++)
    await world.as(ilse).post(`/api/cases/${caseId}/attachments`, { name: `${n}.bin`, content: randomBytes(fileBytes).toString('base64') })
}

function urlOf(name: string): string {
  const { user, port, host } = inject('database')
  return `postgres://${user}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`
}

function begin(folder: string, place: Record<string, string>, words: string[]) {
  const child = spawn(program[0], [program[1], ...words], { env: { ...clean, ...place }, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return { child, ended: once(child, 'close').then(([code]) => ({ code: code as number | null, said })) }
}
