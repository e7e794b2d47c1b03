// Files both ways, and HTML that cannot act.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseId } from '#core/ids.ts'
import type { Team } from '#server/testing/cast.ts'
import { sorry } from '#server/testing/complaints.ts'
import { openMailRoom } from '#server/testing/mail-room.ts'
import { dressedSafely } from './dressed.ts'

let room: Awaited<ReturnType<typeof openMailRoom>>
let team: Team
beforeAll(async () => {
  room = await openMailRoom({ smtp: true })
  team = await room.world.team()
})
afterAll(() => room.close())

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const dressed = [
  'From: marta@example.com',
  'Subject: Broken',
  'Message-ID: <dressed@example.com>',
  'Content-Type: multipart/mixed; boundary=x',
  '',
  '--x',
  'Content-Type: multipart/alternative; boundary=y',
  '',
  '--y',
  'Content-Type: text/plain',
  '',
  'It came broken.',
  '--y',
  'Content-Type: text/html',
  '',
  '<p onclick="x()">It came <b>broken</b>.</p><script>alert(1)</script><img src="https://tracker.example.com/1.png" alt="a lamp"><img src="cid:lamp">',
  '--y--',
  '--x',
  'Content-Type: image/png; name="lamp.png"',
  'Content-Disposition: inline; filename="lamp.png"',
  'Content-ID: <lamp>',
  'Content-Transfer-Encoding: base64',
  '',
  pixel,
  '--x',
  'Content-Type: image/svg+xml',
  `Content-Disposition: attachment; filename*=UTF-8''L%C3%A4mp%20%22x%22.svg`,
  '',
  '<svg onload="alert(1)"/>',
  '--x--',
  '',
].join('\r\n')

async function arrived() {
  await room.send(team.mailbox, dressed.replace('dressed@', `dressed${Math.random()}@`))
  await room.world.settle()
  const row = (await room.rows(team)).at(-1)
  const ilse = room.world.as(team.ilse)
  const message = (await ilse.get(`/api/cases/${row?.case_id}`)).body.messages.at(-1)
  return { caseId: row?.case_id as CaseId, message, ilse, path: `/api/messages/${message.id}` }
}

describe('what a customer attached', () => {
  it('is listed, and comes out of the raw mail byte for byte, as a file', async () => {
    const { message, ilse, path } = await arrived()
    expect(message).toMatchObject({
      dressed: 'with-remote-pictures',
      body: 'It came broken.',
      attachments: [{ name: 'lamp.png' }, { name: 'Lämp "x".svg' }],
    })
    const file = await ilse.get(`${path}/attachments/0`)
    expect(file.status).toBe(200)
    expect(file.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''lamp.png")
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
    const bytes = await room.world.app.request(`${path}/attachments/0`, { headers: { authorization: `Bearer ${team.ilse.key}` } })
    expect(Buffer.from(await bytes.arrayBuffer()).toString('base64')).toBe(pixel)
  })
  it('is shown only when it is a picture or plain text, and then in a sandbox', async () => {
    const { ilse, path } = await arrived()
    const picture = await ilse.get(`${path}/attachments/0?look=yes`)
    expect(picture.headers.get('content-disposition')).toMatch(/^inline/)
    expect(picture.headers.get('content-type')).toBe('image/png')
    expect(picture.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
    const drawing = await ilse.get(`${path}/attachments/1?look=yes`)
    expect(drawing.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''L%C3%A4mp%20%22x%22.svg")
    expect(drawing.headers.get('content-type')).toBe('application/octet-stream')
  })
  it('is for members of this organisation only, and what is not there is not there', async () => {
    const { path, ilse } = await arrived()
    const other = await room.world.team()
    expect((await room.world.as(other.ada).get(`${path}/attachments/0`)).status).toBe(404)
    expect((await room.world.anyone.get(`${path}/attachments/0`)).status).toBe(401)
    expect((await ilse.get(`${path}/attachments/7`)).status).toBe(404)
    expect((await ilse.get(`${path}/attachments/-1`)).status).toBe(422)
  })
})

describe('a mail without a word', () => {
  it('is called as what is attached to it', async () => {
    const mute = [
      'From: bob@example.com',
      'Content-Type: image/png; name="broken leg.png"',
      'Content-Transfer-Encoding: base64',
      '',
      pixel,
      '',
    ]
    await room.send(team.mailbox, mute.join('\r\n'), 'bob@example.com')
    await room.world.settle()
    const desk = (await room.world.as(team.ilse).get(`/api/cases/${(await room.rows(team)).at(-1)?.case_id}`)).body
    expect(desk.title).toBe('broken leg.png')
    expect(desk.messages).toMatchObject([{ body: '', attachments: [{ name: 'broken leg.png' }] }])
  })
})

describe('a mail as it came', () => {
  it('can be kept as a file, byte for byte', async () => {
    const { message, ilse, path } = await arrived()
    const file = await ilse.get(`${path}/original`)
    expect(file.status).toBe(200)
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename="${message.id}.eml"`)
    expect(file.text.replace(/dressed0\.\d+@/, 'dressed@')).toContain(dressed)
    const other = await room.world.team()
    expect((await room.world.as(other.ada).get(`${path}/original`)).status).toBe(404)
  })
})

describe('a mail as it was dressed', () => {
  it('has nothing that acts, shows its own pictures, and fetches others only when asked', async () => {
    const { ilse, path } = await arrived()
    const page = await ilse.get(`${path}/dressed`)
    expect(page.text).toContain('It came <b>broken</b>.')
    expect(page.text).toContain(`src="data:image/png;base64,${pixel}"`)
    expect(page.text).not.toMatch(/script|onclick|tracker/)
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'.*img-src data:; sandbox allow-popups/)
    const withPictures = await ilse.get(`${path}/dressed?pictures=yes`)
    expect(withPictures.text).toContain('src="https://tracker.example.com/1.png"')
    expect(withPictures.headers.get('content-security-policy')).toContain('img-src data: https: http:')
    expect(withPictures.headers.get('content-security-policy')).not.toMatch(/allow-scripts|allow-same-origin/)
  })
  it.each([
    '<svg/onload=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" java\tscript:alert(1)">x</a>',
    '<a href="\u00a0javascript:alert(1)">x</a>',
    '<img src=x onerror=alert(1)>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<form action="https://evil.test"><input name=x><button>go</button></form>',
    '<style>@import "https://evil.test"</style><p style="background:url(https://evil.test)">x</p>',
    '<meta http-equiv="refresh" content="0;url=https://evil.test"><base href="https://evil.test"><link rel=stylesheet href=//evil.test>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<img src="data:image/svg+xml;base64,PHN2Zy8+">',
    '<img srcset="https://evil.test/1 2x" src="//evil.test/2"><video poster="https://evil.test"><object data="https://evil.test">',
    '<p style="width:expression(alert(1));position:fixed;color:\\75rl(x)">x</p>',
  ])('%j loses what could act', (html) => {
    const body = dressedSafely({ html, attachments: [] }, false).split('<body>')[1] ?? ''
    expect(body).not.toMatch(
      /<(?:script|svg|iframe|form|input|button|style|meta|base|link|math|video|object)|javascript:|evil\.test|svg\+xml|position|expression/i,
    )
    expect(body.replace(/title="[^"]*"/g, '')).not.toMatch(/\son\w+\s*=/i)
  })
})

describe('what we attach', () => {
  const content = Buffer.from('The receipt: 249.00 EUR').toString('base64')
  async function drafted() {
    const ilse = room.world.as(team.ilse)
    const opened = await ilse.post('/api/cases', {
      customer: { name: 'Marta', address: 'marta@example.com' },
      subject: 'Late',
      text: 'Where?',
    })
    const path = `/api/cases/${opened.body.caseId}`
    const file = await ilse.post(`${path}/attachments`, { name: 'receipt.txt', type: 'text/plain', content })
    expect(file.status).toBe(201)
    const send = (attachments: string[]) => ilse.post(`${path}/letters`, { subject: 'Sorry', body: sorry, attachments })
    return { ilse, path, file: file.body, send, desk: async () => (await ilse.get(path)).body }
  }
  it('hangs on the draft, goes along with the mail once, and is kept', async () => {
    const { ilse, file, send, desk } = await drafted()
    expect((await desk()).attached).toEqual([file])
    const { body } = await send([file.id])
    expect((await desk()).attached).toEqual([])
    room.world.clock.forward(11_000)
    await room.world.beat()
    const [along] = room.world.smtp.mails.at(-1)?.parsed.attachments ?? []
    expect(along).toMatchObject({ filename: 'receipt.txt', mimeType: 'text/plain' })
    expect(Buffer.from(along?.content as ArrayBuffer).toString()).toContain('249.00 EUR')
    expect((await desk()).messages.at(-1)).toMatchObject({ attachments: [{ name: 'receipt.txt', type: 'text/plain', bytes: 23 }] })
    expect((await ilse.get(`/api/messages/${body.messageId}/attachments/0`)).text).toContain('249.00')
    expect((await room.world.as(team.noor).get(`/api/post/${body.messageId}`)).body.attachments).toHaveLength(1)
  })
  it('comes back with a mail that is brought back, and can be sent again', async () => {
    const { ilse, file, send, desk } = await drafted()
    const { body } = await send([file.id])
    expect((await ilse.post(`/api/messages/${body.messageId}/bring-back`)).status).toBe(200)
    expect((await desk()).attached).toEqual([file])
    expect((await send([file.id])).status).toBe(201)
  })
  it('can be taken away, and what is not with one’s own draft cannot go along', async () => {
    const { ilse, path, file, send, desk } = await drafted()
    expect((await room.world.as(team.tomas).delete(`${path}/attachments/${file.id}`)).status).toBe(404)
    expect((await room.world.as(team.tomas).post(`${path}/letters`, { subject: 'x', body: sorry, attachments: [file.id] })).status).toBe(
      422,
    )
    expect((await ilse.delete(`${path}/attachments/${file.id}`)).status).toBe(200)
    expect((await desk()).attached).toEqual([])
    const refused = await send([file.id])
    expect(refused.body).toMatchObject({ status: 422, field: 'attachments' })
    expect((await desk()).messages).toHaveLength(1)
  })
  it('has limits: each file, all of them together, and it must be a file', async () => {
    const { ilse, path } = await drafted()
    const put = (bytes: number) => ilse.post(`${path}/attachments`, { name: 'big.bin', content: Buffer.alloc(bytes, 1).toString('base64') })
    expect((await put(10 * 1024 * 1024 + 1)).status).toBe(413)
    expect((await put(10 * 1024 * 1024)).status).toBe(201)
    expect((await put(10 * 1024 * 1024)).status).toBe(201)
    expect((await put(6 * 1024 * 1024)).body).toMatchObject({ status: 413, field: 'content' })
    expect((await ilse.post(`${path}/attachments`, { name: 'x', content: '%%%%' })).status).toBe(422)
    expect((await ilse.post(`${path}/attachments`, { name: 'x', content: '' })).status).toBe(422)
  })
})
