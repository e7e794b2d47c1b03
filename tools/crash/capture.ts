// The mail server on the other side: takes every letter, counts how often each Message-ID arrived, and is slow to say so.
// A letter counts as arrived once its last byte is here, even when its sender is dead before the 250: the customer will read it.

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import type { Chance } from './chance.ts'

export type Capture = {
  url: string
  /** How often each Message-ID arrived. */
  arrived: Map<string, number>
  stop(): Promise<void>
}

/** Milliseconds before a letter is acknowledged, at most: the gap in which a dying sender cannot know what became of it. */
const slowness = 150

export async function openCapture(chance: Chance): Promise<Capture> {
  const arrived = new Map<string, number>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const id = messageIdIn(Buffer.concat(chunks).toString('utf8'))
        arrived.set(id, (arrived.get(id) ?? 0) + 1)
        setTimeout(done, chance.between(0, slowness))
      })
    },
  })
  server.on('error', () => undefined) // a sender that was killed
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, arrived, stop: () => new Promise((resolve) => server.close(() => resolve())) }
}

function messageIdIn(raw: string): string {
  return /^Message-ID:\s*(<[^>]+>)/im.exec(raw)?.[1] ?? 'a letter without a Message-ID'
}
