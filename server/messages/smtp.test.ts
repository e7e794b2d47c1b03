// The difficult question, on a real socket: when the line drops, had the mail left?

import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import type { Fate } from '#core/messages/leaving.ts'
import { fateOf, type Outgoing, sendBySmtp } from './smtp.ts'

const mail: Outgoing = {
  from: { name: 'Oak & Lantern', address: 'care@oak.test' },
  to: { name: 'Marta', address: 'marta@example.com' },
  replyTo: 'care+k7p29qdx@oak.test',
  subject: 'Your telescope',
  text: 'I am sorry.',
  html: '<p>I am sorry.</p>',
  rfcId: '<message_1@oak.test>',
  thread: [],
  isAutomatic: false,
  reference: 'K7P2-9QDX',
  at: '2026-03-04T12:31:00.000Z',
}

type Step = 'greeting' | 'EHLO' | 'MAIL' | 'RCPT' | 'DATA' | 'body' | 'end'
const usual: Record<Step, string> = {
  greeting: '220 hi',
  EHLO: '250 hi',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go on',
  body: '',
  end: '250 taken',
}

const yes = () => Promise.resolve(true)

/** Sends `what` to a server that keeps to the book, except at one step: there it answers otherwise, or hangs up (null). */
async function sendTo(at: Step | null, answer: string | null = null, what = mail, begin = yes) {
  const heardAll: string[] = []
  const server = createServer((socket) => {
    socket.on('error', () => {})
    let inBody = false
    const say = (step: Step) => (step !== at ? reply(socket, usual[step]) : answer === null ? socket.destroy() : reply(socket, answer))
    say('greeting')
    let heard = ''
    socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString('latin1')
      heardAll.push(chunk.toString('latin1'))
      if (inBody) {
        if (heard.endsWith('\r\n.\r\n')) [inBody, heard] = [false, (say('end'), '')]
        else say('body')
        return
      }
      const lines = heard.split('\r\n')
      heard = lines.pop() ?? ''
      for (const line of lines) {
        const verb = line.slice(0, 4).toUpperCase() as Step
        if (verb === 'DATA') inBody = true
        if (verb in usual) say(verb)
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const found = await sendBySmtp(`smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, what, begin).catch((error: unknown) => error)
  await new Promise((resolve) => server.close(resolve))
  return { found, heard: heardAll.join('') }
}
const fateAt = async (...to: Parameters<typeof sendTo>) => ((await sendTo(...to)).found as Fate | null)?.fate
function reply(socket: Socket, words: string): void {
  if (words) socket.write(`${words}\r\n`)
}

describe('the line drops', () => {
  test.each(['greeting', 'EHLO', 'MAIL', 'RCPT', 'DATA'] as const)('at %s: it surely did not leave', async (step) => {
    expect(await fateAt(step)).toBe('notNow')
  })
  test('in the middle of the mail: a server must not deliver half of it', async () => {
    expect(await fateAt('body', null, { ...mail, text: 'I am sorry. '.repeat(1_000_000) })).toBe('notNow')
  })
  test('after its last byte: nobody knows', async () => {
    expect(await fateAt('end')).toBe('unknown')
  })
  test('nobody listens: it waits', async () => {
    expect(await sendBySmtp('smtp://127.0.0.1:1', mail, yes)).toMatchObject({
      fate: 'notNow',
      because: expect.stringContaining('ECONNREFUSED'),
    })
  })
})

describe('the server answers', () => {
  test('“taken”', async () => expect((await sendTo(null)).found).toEqual({ fate: 'sent', response: '250 taken' }))
  test.each([
    ['RCPT', '550 no such mailbox', 'refused'],
    ['RCPT', '450 greylisted', 'notNow'],
    ['MAIL', '530 sign in first', 'notNow'],
    ['MAIL', '552 too large', 'refused'],
    ['DATA', '554 no', 'refused'],
    ['end', '554 looks like spam', 'refused'],
    ['end', '452 disk full', 'notNow'],
    ['end', '421 closing', 'notNow'],
    ['greeting', '554 go away', 'notNow'],
  ] as const)('at %s “%s”: %s', async (step, answer, fate) => {
    expect(await fateAt(step, answer)).toBe(fate)
  })
  test('what it says to a wrong password is ours to mend', () => {
    expect(fateOf({ message: 'Invalid login', code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, false).fate).toBe('notNow')
  })
  test('an address that cannot be is refused before anything is said', async () => {
    expect(await fateAt(null, null, { ...mail, to: { name: '', address: '' } })).toBe('refused')
  })
})

describe('before the last bytes', () => {
  const end = '\r\n.\r\n'
  test('it is asked once, when the server waits for the rest', async () => {
    let asked = 0
    const { found, heard } = await sendTo(null, null, mail, () => Promise.resolve(++asked > 0))
    expect(found).toMatchObject({ fate: 'sent' })
    expect([asked, heard.split(end).length]).toEqual([1, 2])
  })
  test.each(['greeting', 'EHLO', 'MAIL', 'RCPT', 'DATA'] as const)('a line that drops at %s is never asked about', async (step) => {
    let asked = 0
    await sendTo(step, null, mail, () => Promise.resolve(++asked > 0))
    expect(asked).toBe(0)
  })
  test('“no” turns back: the server never hears the end', async () => {
    const { found, heard } = await sendTo(null, null, mail, () => Promise.resolve(false))
    expect(found).toBeNull()
    expect(heard).toContain('DATA')
    expect(heard).not.toContain(end)
  })
  test('a question that fails is the asker’s to answer, and nothing leaves', async () => {
    const { found, heard } = await sendTo(null, null, mail, () => Promise.reject(new Error('no database')))
    expect(found).toEqual(new Error('no database'))
    expect(heard).not.toContain(end)
  })
  test('a line that drops while it is asked: it surely did not leave', async () => {
    const { found, heard } = await sendTo('body', null, mail, () => new Promise((resolve) => setTimeout(() => resolve(true), 50)))
    expect(found).toMatchObject({ fate: 'notNow' })
    expect(heard).not.toContain(end)
  })
  test('a server that says “taken” before it has the whole mail has taken nothing', async () => {
    expect(await fateAt('body', '250 taken', mail, () => new Promise((resolve) => setTimeout(() => resolve(true), 50)))).toBe('notNow')
  })
})
