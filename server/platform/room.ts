// How much room the embedded database has on its disk. A server by URL looks after its own disk; of that nothing is known here.

import { statfs } from 'node:fs/promises'
import type { Config } from '#server/platform/config.ts'
import { isAway, isFull } from '#server/platform/db.ts'
import type { Log } from '#server/platform/log.ts'

export type Room = { bytes: number; level: 'enough' | 'low' | 'scarce' | 'full' }

/** Bytes below which it is too late: PostgreSQL writes its log in files of 16 MB and stops where none can be made. */
const full = 16 * 1024 ** 2
/** Of what the settings call low: below this share it is time to act now. */
const scarce = 1 / 8
/** Milliseconds between looks. */
const nowAndThen = 5000

export const fullDisk =
  'The disk on which Amends keeps its records is full. Nothing was changed, and nothing is lost; please try again later.'

/** Null where the database is a server of its own, or the folder is not there yet. */
export async function roomOf({
  databaseUrl,
  dataDirectory,
  lowDisk,
}: Pick<Config, 'databaseUrl' | 'dataDirectory' | 'lowDisk'>): Promise<Room | null> {
  if (databaseUrl) return null
  const found = await statfs(dataDirectory).catch(() => null)
  if (!found) return null
  const bytes = found.bavail * found.bsize
  return { bytes, level: bytes < full ? 'full' : bytes < lowDisk * scarce ? 'scarce' : bytes < lowDisk ? 'low' : 'enough' }
}

/** What is left, as one says it: “1.4 GB”, “180 MB”. */
export function leftInWords({ bytes }: Room): string {
  return bytes < 1024 ** 3 ? `${Math.floor(bytes / 1024 ** 2)} MB` : `${(bytes / 1024 ** 3).toFixed(1)} GB`
}

/** True when something failed for want of room: the database said so, or it went away while its disk is full. */
export async function isForWantOfRoom(error: unknown, config: Config): Promise<boolean> {
  return isFull(error) || (isAway(error) && (await roomOf(config))?.level === 'full')
}

const words: Record<Room['level'], string> = {
  enough: 'the disk of the data folder has room again',
  low: 'the disk of the data folder is getting full; make room soon',
  scarce: 'the disk of the data folder is nearly full; make room now',
  full: 'the disk of the data folder is full, so nothing can be kept; make room, and work goes on by itself',
}

/** Says in the log when the room becomes less or more, once each time. */
export function watchRoom(config: Config, log: Log): { stop(): void } {
  let before: Room['level'] = 'enough'
  const look = async () => {
    const room = await roomOf(config)
    if (!room || room.level === before) return
    before = room.level
    const level = { enough: 'info', low: 'warn', scarce: 'warn', full: 'error' } as const
    log[level[room.level]](words[room.level], { megabytes: Math.round(room.bytes / 1024 ** 2) })
  }
  void look()
  const timer = setInterval(() => void look(), nowAndThen)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
