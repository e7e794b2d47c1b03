import { describe, expect, it } from 'vitest'
import { type Letter, letterIn, idOfHead } from './letter.ts'

const lines = (...all: string[]) => Buffer.from(all.join('\r\n'), 'latin1')
async function letter(raw: Uint8Array): Promise<Letter> {
  const understood = await letterIn(raw)
  if ('unreadable' in understood) throw new Error(understood.unreadable)
  return understood.letter
}
async function trouble(raw: Uint8Array): Promise<string> {
  const understood = await letterIn(raw)
  return 'unreadable' in understood ? understood.unreadable : 'readable'
}
const from = 'From: Marta Jansen <Marta@Example.com>'

describe('an odd mail is read all the same', () => {
  it('an ordinary one first: name, lower-cased address, subject, words, ids', async () => {
    const raw = lines(
      from,
      'To: care@oak.test',
      'Subject: Where is it?',
      'Message-ID: <1@example.com>',
      'In-Reply-To: <0@oak.test>',
      'References: <a@oak.test> <0@oak.test>',
      '',
      'It did not come.',
    )
    expect(await letter(raw)).toEqual({
      from: { name: 'Marta Jansen', address: 'marta@example.com' },
      dressed: 'no',
      receivers: ['care@oak.test'],
      subject: 'Where is it?',
      body: 'It did not come.',
      quoted: null,
      attachments: [],
      rfcId: '<1@example.com>',
      inReplyTo: '<0@oak.test>',
      thread: ['<0@oak.test>', '<a@oak.test>'],
    })
  })
  it('without a Message-ID it is known by its content', async () => {
    const raw = lines(from, 'Subject: Hello', '', 'Hello')
    const { rfcId } = await letter(raw)
    expect(rfcId).toMatch(/^<[0-9a-f]{64}@synthesised\.amends>$/)
    expect((await letter(Buffer.from(raw))).rfcId).toBe(rfcId)
    expect((await letter(lines(from, 'Subject: Hello', '', 'Hello!'))).rfcId).not.toBe(rfcId)
    expect(await idOfHead(raw)).toBe(rfcId)
  })
  it('a Message-ID without brackets gets them', async () => {
    const raw = lines(from, 'Message-ID: 77@example.com', '', 'Hello')
    expect((await letter(raw)).rfcId).toBe('<77@example.com>')
    expect(await idOfHead(raw)).toBe('<77@example.com>')
  })
  it('a charset that nobody knows', async () => {
    expect((await letter(lines(from, 'Content-Type: text/plain; charset=klingon-8', '', 'Still here'))).body).toBe('Still here')
  })
  it('raw 8-bit bytes without any charset, in the head and in the body', async () => {
    const read = await letter(lines('From: J\xfcrgen M\xfcller <j@example.com>', 'Subject: F\xfcr Sie', '', 'Gr\xfc\xdfe'))
    expect(read.from.name).toBe('Jürgen Müller')
    expect(read.subject).toBe('Für Sie')
    expect(read.body).toContain('Gr')
  })
  it('a raw UTF-8 head', async () => {
    expect((await letter(Buffer.from(`From: Łucja Żak <l@example.com>\r\nSubject: 🎉\r\n\r\nHej`))).from.name).toBe('Łucja Żak')
  })
  it('RFC 2047 names and subjects, split in the middle of a word', async () => {
    const read = await letter(
      lines('From: =?UTF-8?Q?Ren=C3=A9e?= =?UTF-8?B?IETDvHJy?= <r@example.com>', 'Subject: =?ISO-8859-1?Q?Caf=E9?=', '', 'x'),
    )
    expect(read).toMatchObject({ from: { name: 'Renée Dürr' }, subject: 'Café' })
  })
  it('nested multiparts, with the plain words before the HTML ones and the attachment listed', async () => {
    const raw = lines(
      from,
      'Content-Type: multipart/mixed; boundary=a',
      '',
      '--a',
      'Content-Type: multipart/related; boundary=b',
      '',
      '--b',
      'Content-Type: multipart/alternative; boundary=c',
      '',
      '--c',
      'Content-Type: text/plain',
      '',
      'plain words',
      '--c',
      'Content-Type: text/html',
      '',
      '<p>html words</p>',
      '--c--',
      '--b',
      'Content-Type: image/png',
      'Content-ID: <i>',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      '--b--',
      '--a',
      'Content-Type: application/pdf; name="bill.pdf"',
      'Content-Disposition: attachment; filename="bill.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'QUJDRA==',
      '--a--',
    )
    expect(await letter(raw)).toMatchObject({
      body: 'plain words',
      attachments: [
        { name: 'attachment', type: 'image/png', bytes: 3 },
        { name: 'bill.pdf', type: 'application/pdf', bytes: 4 },
      ],
    })
  })
  it('a boundary that never comes again', async () => {
    expect(
      (
        await letter(
          lines(from, 'Content-Type: multipart/mixed; boundary=a', '', '--a', 'Content-Type: text/plain', '', 'cut off in the mid'),
        )
      ).body,
    ).toBe('cut off in the mid')
  })
  it('HTML only: words without markup, script or style', async () => {
    const html =
      '<html><head><style>p{color:red}</style></head><body><h1>Late</h1><p>It is <b>late</b>.<script>alert(1)</script><blockquote>you wrote</blockquote></body></html>'
    const { body } = await letter(lines(from, 'Content-Type: text/html; charset=utf-8', '', html))
    expect(body).toMatch(/^Late\s+It is late\.$/)
  })
  it('HTML nested thousands deep', async () => {
    const { body } = await letter(lines(from, 'Content-Type: text/html', '', `<p>first</p>${'<div>'.repeat(50_000)}deep`))
    expect(body).toContain('first')
  })
  it('quoted-printable and base64 that end in the middle', async () => {
    expect((await letter(lines(from, 'Content-Transfer-Encoding: quoted-printable', '', 'half =C3=A9 =C'))).body).toContain('half é')
    expect((await letter(lines(from, 'Content-Transfer-Encoding: base64', '', 'aGVsbG8gd29ybG'))).body).toContain('hello wor')
  })
  it('a group as the sender, and groups and emptiness among the receivers', async () => {
    const read = await letter(
      lines(
        'From: The Jansens: Marta <marta@example.com>, Piet <piet@example.com>;',
        'To: Undisclosed recipients:;',
        'Cc: Us: care+4F7K-Q2MN@oak.test;',
        '',
        'x',
      ),
    )
    expect(read).toMatchObject({ from: { name: 'Marta', address: 'marta@example.com' }, receivers: ['care+4f7k-q2mn@oak.test'] })
  })
  it('no name: the part before the @ stands for it', async () => {
    expect((await letter(lines('From: marta.j@example.com', '', 'x'))).from).toEqual({ name: 'marta.j', address: 'marta.j@example.com' })
  })
  it('a lone CR within a line, and a mail that knows no other line end', async () => {
    expect((await letter(lines(from, '', 'one\rtwo'))).body).toBe('one\ntwo')
    expect(await letter(Buffer.from(`${from}\rSubject: Old Mac\r\rWords\rand more\r`))).toMatchObject({
      subject: 'Old Mac',
      body: 'Words\nand more',
    })
  })
  it('NUL characters, line breaks in a subject, half a surrogate', async () => {
    const read = await letter(lines(from, 'Subject: =?UTF-8?Q?one=0Atwo=00?=', '', 'a\0b'))
    expect(read).toMatchObject({ subject: 'one two', body: 'ab' })
  })
  it('a long header and a long body, cut where we stop to keep them apart', async () => {
    const read = await letter(
      lines(
        from,
        `Subject: ${'long '.repeat(20_000)}`,
        `To: ${Array.from({ length: 3000 }, (_, i) => `a${i}@example.com`).join(', ')}`,
        '',
        'word '.repeat(100_000),
      ),
    )
    expect(read.subject.length).toBeLessThanOrEqual(300)
    expect(read.receivers.length).toBe(200)
    expect(read.body.length).toBeLessThanOrEqual(200_000)
    expect(read.body.length).toBeGreaterThan(190_000)
  })
  it('many empty lines before the first word', async () => {
    expect((await letter(lines(from, '', '\r\n'.repeat(1000), 'x'))).body).toBe('x')
  })
  it('no date at all, or one that is none', async () => {
    expect((await letter(lines(from, 'Date: the day before yesterday', '', 'x'))).body).toBe('x')
  })
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\\\bills\\\\may.pdf', 'may.pdf'],
    ['/', 'attachment'],
    ['=?UTF-8?Q?bill=E2=80=AEgnp.exe?=', 'billgnp.exe'],
  ])('a file that calls itself %s is listed as %s', async (given, shown) => {
    const raw = lines(from, 'Content-Type: application/pdf', `Content-Disposition: attachment; filename="${given}"`, '', 'x')
    expect((await letter(raw)).attachments[0]?.name).toBe(shown)
  })
  it('no words but something attached', async () => {
    expect(
      (await letter(lines(from, 'Content-Type: image/jpeg; name=broken.jpg', 'Content-Transfer-Encoding: base64', '', 'AAAA'))).attachments,
    ).toEqual([{ name: 'broken.jpg', type: 'image/jpeg', bytes: 3 }])
  })
})

describe('what cannot be read says why', () => {
  it.each([
    ['nobody sent it', lines('Subject: x', '', 'x'), 'who sent it'],
    ['the sender is no address', lines('From: somebody', '', 'x'), 'who sent it'],
    ['an empty sender', lines('From: <>', '', 'x'), 'who sent it'],
    ['no bytes', Buffer.alloc(0), 'who sent it'],
    ['random bytes', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)), 'who sent it'],
    ['nothing in it', lines(from, 'Subject: ', '', '  ', ''), 'empty'],
    [
      'a head of a megabyte',
      lines(from, ...Array.from({ length: 20_000 }, (_, i) => `X-${i}: ${'y'.repeat(50)}`), '', 'x'),
      'cannot be read',
    ],
    ['a million empty lines', lines(from, '', '\r\n'.repeat(1_000_000), 'x'), 'next to nothing'],
    [
      'parts within parts within parts',
      lines(
        from,
        ...Array.from({ length: 200 }, (_, i) => [`Content-Type: multipart/mixed; boundary=b${i}`, '', `--b${i}`]).flat(),
        '',
        'x',
      ),
      'cannot be read',
    ],
  ])('%s', async (_name, raw, words) => {
    expect(await trouble(raw)).toContain(words)
  })
})
