import { describe, expect, it } from 'vitest'
import { natureOf, type Signs } from './automatic.ts'
import { reportIn } from './bounce.ts'

const person: Signs = {
  headers: new Map([['content-type', 'text/plain']]),
  envelopeFrom: 'marta@example.com',
  from: 'marta@example.com',
  subject: 'Where is it?',
  report: { isFinal: true, saysSo: false, hasFields: false },
  isOurs: false,
  mailboxes: ['care@oak.test'],
}
const under = (headers: Record<string, string>, more: Partial<Signs> = {}) =>
  natureOf({ ...person, ...more, headers: new Map(Object.entries(headers)) })
const says = { isFinal: true, saysSo: true, hasFields: false }

describe('a person', () => {
  it.each([
    ['an ordinary mail', {}, {}],
    ['Auto-Submitted: no', { 'auto-submitted': 'no' }, {}],
    ['a program that asks for no answers of machines', { 'x-auto-response-suppress': 'DR, OOF, AutoReply' }, {}],
    ['an answer to an automatic reply', {}, { subject: 'Re: Automatic reply: Where is it?' }],
    ['words about being away', {}, { subject: 'Out of office hours nobody answers me' }],
    ['automatic words in a complaint', {}, { subject: 'Automatic renewal charged twice' }],
    ['words about a failed delivery, which is what complaints are about', {}, { subject: 'Delivery failed again', report: says }],
    ['the same with a code in it', {}, { subject: 'Undelivered parcel', report: says }],
    [
      'our own mailbox as a group of people',
      { 'list-id': 'Care <care.oak.test>', precedence: 'list', 'list-unsubscribe': '<mailto:x>' },
      {},
    ],
    ['our own group by its address', { 'list-post': '<mailto:care@oak.test>', 'list-id': '<123.groups.test>' }, {}],
    ['a high importance', { precedence: 'first-class' }, {}],
  ] as [string, Record<string, string>, Partial<Signs>][])('%s', (_, headers, more) => expect(under(headers, more)).toBe('person'))
})

describe('an automatic reply', () => {
  it.each([
    ['RFC 3834', { 'auto-submitted': 'auto-replied' }, {}],
    ['with a parameter', { 'auto-submitted': 'auto-generated; owner-email="x@example.com"' }, {}],
    ['the null sender', {}, { envelopeFrom: '' }],
    ['the null sender in a file', { 'return-path': '<>' }, { envelopeFrom: null }],
    ['a vendor header', { 'x-autoreply': 'yes' }, {}],
    ['precedence auto_reply', { precedence: 'auto_reply' }, {}],
    ['a receipt', { 'content-type': 'multipart/report; report-type=disposition-notification' }, {}],
    ['a delay', { 'content-type': 'multipart/report; report-type="delivery-status"' }, { report: { ...says, isFinal: false } }],
    ...[
      'Automatic reply: Your telescope',
      'Auto: hello',
      'Out of Office: x',
      'Abwesenheitsnotiz: Ihr Teleskop',
      'Abwesenheit',
      'Automatische E-Mail-Antwort: Ihr Teleskop',
      'Réponse automatique : x',
      '自動応答: x',
    ].map((subject) => [subject, {}, { subject }]),
  ] as [string, Record<string, string>, Partial<Signs>][])('%s', (_, headers, more) => expect(under(headers, more)).toBe('auto-reply'))
})

describe('a mail that came back', () => {
  it.each([
    ['a report of RFC 3464', { 'content-type': 'multipart/report; report-type=delivery-status; boundary=x' }, {}],
    ['Exim', { 'x-failed-recipients': 'marta@example.com' }, {}],
    ['qmail', {}, { from: 'mailer-daemon@example.com', subject: 'failure notice' }],
    ['words alone from nobody', {}, { envelopeFrom: '', subject: 'Undeliverable: Your telescope', report: says }],
  ] as [string, Record<string, string>, Partial<Signs>][])('%s', (_, headers, more) => expect(under(headers, more)).toBe('bounce'))
  it('says why in a few words, by its code or by its words', () => {
    const reason = (text: string) => reportIn(text).reason
    expect(reason('Action: failed\nStatus: 5.1.1\n')).toBe('mailbox unknown')
    expect(reason('Action: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 <x@y.test>:\n  User unknown')).toBe('mailbox unknown')
    expect(reason('Status: 5.2.2')).toBe('mailbox full')
    expect(reason('552 5.3.4 Message size exceeds fixed limit')).toBe('too large for their mailbox')
    expect(reason('Status: 5.7.1\nDiagnostic-Code: smtp; 550 5.7.1 blocked by policy')).toBe('refused by their mail system')
    expect(reason('Status: 5.4.4')).toBe('their mail domain is not known')
    expect(reason('Status: 4.4.7')).toBe('their mail system did not answer')
    expect(reason('Status: 5.9.9')).toBe('their mail system sent it back')
  })
  it('names what was sent, to whom, and our mark, wherever they stand', () => {
    const text =
      'Final-Recipient: rfc822; Marta@Example.com\nAction: failed\n\n> Message-ID:\n <message_1@oak.test>\nX-Amends-Case: K7P2-9QDX\n'
    expect(reportIn(text)).toMatchObject({
      recipient: 'marta@example.com',
      ids: ['<message_1@oak.test>'],
      reference: 'K7P2-9QDX',
      isFinal: true,
    })
    expect(reportIn('Action: delayed').isFinal).toBe(false)
    expect(reportIn('It did not come.')).toMatchObject({ saysSo: false, recipient: null, ids: [], reference: null })
  })
})

it('our own mail is a loop, and a list of others a list', () => {
  expect(under({}, { isOurs: true })).toBe('loop')
  expect(under({ 'list-id': 'News <news.example.com>' })).toBe('list')
  expect(under({ precedence: 'bulk' })).toBe('list')
  expect(under({ 'list-unsubscribe': '<mailto:x@example.com>' })).toBe('list')
})
