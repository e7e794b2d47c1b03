import { describe, expect, it } from 'vitest'
import { beneath, letter, type LetterOf, whole } from './letter.ts'

const page = 'https://care.oak.test/c/tok_en-1'
const frame = { language: 'en', brand: 'Oak & Lantern', firstName: 'Ilse', page, reference: 'K7P2-9QDX' } as const
const apology = {
  ...frame,
  kind: 'letter',
  subject: 'Your telescope',
  body: 'Dear Marta,\n\nWe sent it late. I am sorry.\nIlse',
} satisfies LetterOf
const options = [
  { letter: 'a', title: 'By courier tonight', detail: 'It is with you before 19:00.' },
  { letter: 'b', title: 'Your money back', detail: '249.00 EUR, on your account in two working days.' },
] as const

describe('an agent’s letter', () => {
  it('keeps the words as they are and adds who a reply reaches, the private page and the reference', () => {
    expect(letter(apology).text).toBe(
      `${apology.body}\n\n-- \nReply to this mail and it reaches Ilse.\n` +
        `What we heard, who takes care of it and what happens next is on your private page: ${page}\nYour reference is K7P2-9QDX.`,
    )
  })
  it('lists offered options with what each means, and where to choose; the page is named once', () => {
    const { text } = letter({ ...apology, options })
    expect(text).toContain('a) By courier tonight\nIt is with you before 19:00.\n\nb) Your money back\n249.00 EUR')
    expect(text).toContain(`\n\nChoose on your private page: ${page}\nOr just reply to this mail with a or b.\n\n-- \n`)
    expect(text.split(page)).toHaveLength(2)
  })
  it('is the agent’s words and what stands beneath, so both can be kept apart and put together again', () => {
    expect(whole(apology.body, beneath({ ...frame, options }))).toBe(letter({ ...apology, options }).text)
    expect(whole('Hello', null)).toBe('Hello')
  })
  it('carries the brand’s signature between the words and what is added, and its colour in the links', () => {
    const { text, html } = letter({ ...apology, options, signature: 'Oak & Lantern\nLange Straat 4, Ghent', accent: '#28653f' })
    expect(text).toContain('Ilse\n\nOak & Lantern\nLange Straat 4, Ghent\n\nThis is what we can do for you.')
    expect(html).toContain('style="color:#28653f"')
    expect(html).not.toContain('#2f4cb0')
  })
  it('without a page or a first name says only what is true', () => {
    const { text } = letter({ ...apology, page: null, firstName: null, reference: null })
    expect(text).toBe(`${apology.body}\n\n-- \nReply to this mail and it reaches us.`)
  })
})

describe('the HTML', () => {
  it('carries the brand’s name, a paragraph for each paragraph and a break for each line', () => {
    const { html } = letter(apology)
    expect(html).toContain('>Oak &amp; Lantern</p>')
    expect(html).toMatch(/<p [^>]*>Dear Marta,<\/p><p [^>]*>We sent it late\. I am sorry\.<br>Ilse<\/p><div/)
    expect(html).not.toMatch(/<table|<img|src=/)
  })
  it('lets each paragraph run as its first letter does: Arabic from the right', () => {
    expect(letter({ ...apology, body: 'Dear Leila,\n\nنحن آسفون جدا.' }).html).toMatch(/<p dir="auto" [^>]*>نحن/)
  })
  it('escapes whatever was typed', () => {
    const { html } = letter({ ...apology, brand: '<b>"&\'', subject: '</title><script>', body: '<script>alert(1)</script> & "quotes"' })
    expect(html).not.toMatch(/<script|<b>/)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot;')
  })
  it('makes links of addresses, and an address cannot break out of its link', () => {
    const { html } = letter({ ...apology, body: 'See https://oak.test/a?b=1&c=2. Or https://x.test/"onclick=alert(1)' })
    expect(html).toContain('<a href="https://oak.test/a?b=1&amp;c=2" style="color:#2f4cb0">https://oak.test/a?b=1&amp;c=2</a>. Or')
    expect(html).not.toContain('"onclick')
    expect(letter({ ...apology, body: 'javascript:alert(1)' }).html).not.toContain('href="javascript')
  })
  it('reads the label where the text has label and address', () => {
    expect(letter(apology).html).toContain(
      `<a href="${page}" style="color:#2f4cb0">What we heard, who takes care of it and what happens next is on your private page</a>`,
    )
  })
  it('a signature mark in the agent’s own words does not take the foot along', () => {
    const { html } = letter({ ...apology, body: 'Hello\n-- \nIlse Maes\nOak & Lantern' })
    expect(html.indexOf('border-top')).toBeGreaterThan(html.indexOf('Ilse Maes'))
  })
})

describe('the survey', () => {
  const { subject, text, html } = letter({ ...frame, kind: 'survey', customer: 'Marta' })
  it('asks one question and takes five answers, each as easy as the others', () => {
    expect(subject).toBe('Did we put it right?')
    expect(text.match(/\/rating\/\d/g)).toEqual(['/rating/1', '/rating/2', '/rating/3', '/rating/4', '/rating/5'])
    const links = [...html.matchAll(/<a href="([^"]+)" style="([^"]+)">(\d)/g)]
    expect(links.map(([, address, , n]) => [address, n])).toEqual([1, 2, 3, 4, 5].map((n) => [`${page}/rating/${n}`, String(n)]))
    expect(new Set(links.map(([, , style]) => style)).size).toBe(1)
  })
  it('says whom a reply reaches', () => expect(text).toContain('Reply to this mail and it reaches Ilse.'))
})

describe('the confirmation', () => {
  it('says that we have their words, who owns it, and by when they hear from us', () => {
    const { text } = letter({ ...frame, kind: 'confirmation', customer: 'Marta', when: 'today by 14:01' })
    expect(text).toContain('Hello Marta,\n\nThank you for telling us.')
    expect(text).toContain('Ilse takes care of it. You hear from us today by 14:01.')
  })
  it('promises nothing that nobody promised', () => {
    const { text } = letter({ ...frame, kind: 'confirmation', customer: null, firstName: null, when: null })
    expect(text).toContain('Hello,\n\n')
    expect(text).toContain('A person reads them and takes care of it.\n\nThere is nothing')
  })
})
