// The mail of a drill, and what a drill measures.

import { describe, expect, test } from 'vitest'
import type { BusinessCalendar } from '#core/time/business.ts'
import { hour, minute, plus } from '#core/time/instant.ts'
import { addressOfDrill, isMarked, isOwnDomain, quietAddress } from '#core/people/fire-drill.ts'
import { coachSaw, measuresOf, outOfOrder } from './measures.ts'
import { mailOf, scriptFrom } from './script.ts'

const at = '2026-03-04T12:00:00.000Z'

describe('the mail', () => {
  const script = { ...scriptFrom({ title: 'Der Stuhl wackelt – schon wieder', words: null }), name: 'Jürgen Öz' }
  const drillId = 'firedrill_01jn0000000000000000000abc'
  const mailbox = 'care@oakandlantern.com'
  const mail = mailOf({ script, drillId, from: addressOfDrill(script.name, drillId), mailbox, at })
  test('is one that every mail program reads, in words of any language', () => {
    expect(mail).toContain('From: =?utf-8?Q?=4A=C3=BC')
    expect(mail).toContain('To: <care@oakandlantern.com>\r\n')
    expect(mail.split('\r\n').every((line) => line.length < 998)).toBe(true)
    expect(mail).toContain('\r\n\r\nHello,')
  })
  test('comes from an address that can never be reached, and says so, where colleagues know', () => {
    expect(mail).toMatch(/<jurgen\.oz\.[0-9a-z]{8}@post\.example>/)
  })
  test('comes from one at our own domain that reads like any other where they do not know, each attempt from another', () => {
    const from = [0, 1].map((attempt) => quietAddress({ name: script.name, id: drillId, mailbox, attempt }) ?? '')
    expect(from[0]).toMatch(/^jurgen\.oz[1-9][0-9]{2,3}@oakandlantern\.com$/)
    expect(from[1]).not.toBe(from[0])
    const quiet = mailOf({ script, drillId, from: from[0] ?? '', mailbox, at })
    expect(quiet).toContain(`<${from[0]}>`)
    expect(quiet).not.toContain('.example')
  })
  test.each([
    ['robin@oakandlantern.com', true],
    ['robin@post.OakAndLantern.com', true],
    ['robin@notoakandlantern.com', false],
    ['robin@customer.org', false],
    ['robin@gmail.com', false],
    ['robin@gmx.de', false],
  ])('may be chosen at our own domain only: %s', (address, own) => {
    expect(isOwnDomain(address, [mailbox, 'shop@gmail.com', 'laden@gmx.de'])).toBe(own)
  })
  test('has no ordinary address at a provider that half the world shares', () => {
    expect(quietAddress({ name: script.name, id: drillId, mailbox: 'shop@gmail.com', attempt: 0 })).toBeNull()
  })
  test('has no line in its head that somebody put there through a name', () => {
    const sly = mailOf({ script: { ...script, subject: 'x\r\nBcc: a@b.example' }, drillId, from: 'x@y.example', mailbox, at })
    expect(sly.split('\r\n\r\n')[0]).not.toMatch(/^Bcc/m)
  })
})

test('the mark is seen by everybody once it is open, before that by those who lead drills', () => {
  expect([isMarked('agent', 'quiet'), isMarked('lead', 'quiet'), isMarked('agent', 'open'), isMarked(null, 'quiet')]).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(isMarked('admin', null)).toBe(false)
})

describe('what is measured', () => {
  const all: [string, string][] = [['00:00', '24:00']]
  const calendar: BusinessCalendar = { zone: 'UTC', hours: { 1: all, 2: all, 3: all, 4: all, 5: all, 6: all, 7: all }, holidays: [] }
  const clock = { basis: 'business', budget: hour, startedAt: at, metAt: null, breachedAt: null, stoppedAt: null }
  const seen = { openedAt: at, firstHumanAt: plus(at, 20 * minute), facts: [], letters: [], calendar }
  test('is the time to a human against the limit to acknowledge, and each clock', () => {
    const clocks = [
      { ...clock, name: 'listen', budget: 30 * minute, metAt: plus(at, 10 * minute) },
      { ...clock, name: 'apologise', metAt: plus(at, 2 * hour), breachedAt: plus(at, hour) },
      { ...clock, name: 'offer' },
      { ...clock, name: 'approve' },
    ]
    expect(measuresOf({ ...seen, clocks }).map(({ name, took, verdict }) => [name, took, verdict])).toEqual([
      ['human', 20 * minute, 'within'],
      ['listen', 10 * minute, 'within'],
      ['apologise', 2 * hour, 'over'],
      ['offer', null, 'open'],
    ])
    expect(measuresOf({ ...seen, firstHumanAt: null, clocks: [] })).toMatchObject([{ took: null, verdict: 'open' }])
  })
  test('says which steps came out of order or were left out, and why; a perk’s reason is none', () => {
    const facts = [
      { fact: 'explained', at, because: 'he asked at once' },
      { fact: 'offered', at, waived: 'nothing to offer' },
      { fact: 'delighted', at, because: 'she likes tea' },
    ]
    expect(outOfOrder({ facts })).toEqual([
      '“explain” came out of its order: he asked at once',
      '“make an offer” was left out: nothing to offer',
    ])
  })
  test('counts what the coach saw', () => {
    const letters = [{ findings: [{ severity: 'must-fix' }, { severity: 'warning' }, { severity: 'hint' }], overrides: [{}] }]
    expect(coachSaw({ letters })).toEqual({ letters: 1, mustFix: 1, warnings: 1, overrides: 1 })
  })
})
