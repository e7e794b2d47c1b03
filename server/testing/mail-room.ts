// For the tests of this area: the real mail door on a free port, a real mail program that sends to it, and a look at what came of it.

import { connect } from 'node:net'
import { createTransport } from 'nodemailer'
import { startSmtpIn } from '#server/intake/smtp-in.ts'
import { silentLog } from '#server/platform/log.ts'
import { openPorch } from '#server/platform/porch.ts'
import type { Team } from '#server/testing/cast.ts'
import { testWorld } from '#server/testing/world.ts'

export type Row = { id: string; state: string; reason: string | null; case_id: string | null; recipient: string; via: string }
type Message = { body: string; quoted: string | null; fromAddress: string }
/** Bytes that the door takes. */
export const mailLimit = 64 * 1024

export async function openMailRoom(options: { smtp?: boolean } = {}) {
  const world = await testWorld(options)
  const openDoor = () => startSmtpIn(() => openPorch(world.world), { ...world.world.config, smtpPort: 0, mailLimit }, silentLog)
  const door = await openDoor()
  const { pool } = world.world
  return {
    world,
    door,
    openDoor,
    /** Each mail a second later than the one before, so that rows sort in the order of sending. */
    send: async (to: string | string[], raw: string | Buffer, from = 'marta@example.com') => {
      world.clock.forward(1000)
      const client = createTransport({ host: '127.0.0.1', port: door.port, secure: false, ignoreTLS: true })
      try {
        return await client.sendMail({ envelope: { from, to }, raw })
      } finally {
        client.close()
      }
    },
    rows: async (team: Team) =>
      (await pool.query<Row>('select * from received where organisation_id = $1 order by id', [team.organisation])).rows,
    cases: async (team: Team) =>
      (
        await pool.query<{ id: string; reference: string }>('select id, reference from cases where organisation_id = $1 order by id', [
          team.organisation,
        ])
      ).rows,
    conversation: async (team: Team, caseId: string | null | undefined) =>
      (await world.as(team.ilse).get(`/api/cases/${caseId}`)).body.messages as Message[],
    events: async (team: Team) => (await world.journal(team)).map((entry) => entry.event),
    close: async () => {
      await door.stop()
      await world.stop()
    },
  }
}

export function complaint(id: string, ...more: string[]): string {
  const head = ['From: Marta Jansen <marta@example.com>', 'Subject: The telescope did not come', `Message-ID: <${id}@example.com>`, ...more]
  return [...head, '', 'It should have been here on Tuesday.', ''].join('\r\n')
}

/** Says one thing after each answer of the door, and tells `heard` each answer. Done when the line is closed. */
export function talk(port: number, words: string[], heard: (line: string, hangUp: () => void) => void): Promise<void> {
  return new Promise((done, failed) => {
    let rest = ''
    const socket = connect(port, '127.0.0.1')
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString()).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines.filter((one) => one[3] !== '-')) {
        const next = words.shift()
        if (next !== undefined) socket.write(next)
        heard(line, () => socket.destroy())
      }
    })
    socket.on('close', () => done())
    socket.on('error', failed)
  })
}

export const hello = (mailbox: string) => ['EHLO test\r\n', 'MAIL FROM:<a@example.com>\r\n', `RCPT TO:<${mailbox}>\r\n`, 'DATA\r\n']
