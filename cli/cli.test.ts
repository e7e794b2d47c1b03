import { createServer, type Server } from 'node:http'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from './main.ts'

let folder: string
let server: Server
const asked: { authorization: string | undefined; body: { raw: string; recipient?: string } }[] = []
const receivedId = 'received_01jd8ge0000000000000000000'
const answers: Record<string, [number, object]> = {
  good: [201, { receivedId, state: 'filed', caseId: 'case_01jd8ge0000000000000000000', reason: null }],
  again: [201, { receivedId, state: 'duplicate', caseId: 'case_01jd8ge0000000000000000000', reason: 'The same came in before.' }],
  dead: [201, { receivedId, state: 'dead', caseId: null, reason: 'The mail is empty.' }],
  refused: [403, { code: 'not-allowed', detail: 'Your role does not include this.' }],
}
let url = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amends-cli-'))
  for (const name of Object.keys(answers)) await writeFile(join(folder, `${name}.eml`), `Subject: ${name}\r\n\r\n`)
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        const body = JSON.parse(Buffer.concat(chunks).toString()) as { raw: string }
        asked.push({ authorization: request.headers.authorization, body })
        const subject = /Subject: (\w+)/.exec(Buffer.from(body.raw, 'base64').toString())?.[1] ?? ''
        const [status, answer] = answers[subject] ?? [500, {}]
        response.writeHead(request.url === '/api/mail' ? status : 404, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
      })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

async function typed(...args: string[]) {
  return typedWith({ AMENDS_URL: url, AMENDS_KEY: 'org_x.secret' }, ...args)
}
async function typedWith(env: Record<string, string>, ...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await run(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    piped: async () => new Uint8Array(),
    env,
    now: () => '2026-03-04T13:12:00.000Z',
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}
const eml = (name: string) => join(folder, `${name}.eml`)

describe('amends intake', () => {
  it('posts the raw file with the key and the mailbox, and says what became of it', async () => {
    asked.length = 0
    const { code, out, err } = await typed('intake', eml('good'), '--to', 'care@example.com')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(`${eml('good')}: filed case_01jd8ge0000000000000000000`)
    expect(asked).toEqual([
      {
        authorization: 'Bearer org_x.secret',
        body: { raw: Buffer.from('Subject: good\r\n\r\n').toString('base64'), recipient: 'care@example.com' },
      },
    ])
  })
  it('goes on after a dead letter, and ends with 1', async () => {
    const { code, out, err } = await typed('intake', eml('dead'), eml('again'))
    expect(code).toBe(1)
    expect(err).toContain(`dead letter ${receivedId}: The mail is empty.`)
    expect(out).toContain('duplicate case_')
  })
  it('passes on the sentence of a refusal', async () => {
    const { code, err } = await typed('intake', eml('refused'))
    expect(code).toBe(1)
    expect(err).toContain('Your role does not include this.')
  })
  it('says which address did not answer, and which file cannot be read', async () => {
    const nobody = await typedWith({ AMENDS_URL: 'http://127.0.0.1:1', AMENDS_KEY: 'k' }, 'intake', eml('good'))
    expect(nobody).toMatchObject({ code: 1 })
    expect(nobody.err).toContain('no answer from http://127.0.0.1:1')
    expect((await typed('intake', join(folder, 'none.eml'))).err).toContain('cannot be read (ENOENT)')
  })
  it('ends with 2 when it is called wrongly', async () => {
    expect(await typedWith({}, 'intake', eml('good'))).toMatchObject({ code: 2, err: expect.stringContaining('AMENDS_KEY') })
    expect(await typed('intake')).toMatchObject({ code: 2 })
    expect(await typed('intake', '--nonsense', eml('good'))).toMatchObject({ code: 2, err: expect.stringContaining('--nonsense') })
    expect(await typed('outtake')).toMatchObject({ code: 2, err: expect.stringContaining('outtake') })
  })
})

describe('amends help', () => {
  it('lists the commands of both sides', async () => {
    const { code, out } = await typed('help')
    expect(code).toBe(0)
    for (const verb of ['serve', 'migrate', 'init', 'config', 'intake', 'coach']) expect(out).toContain(`amends ${verb}`)
    expect((await typed()).out).toBe(out)
  })
})
