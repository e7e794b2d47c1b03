import { expect, test } from 'vitest'
import { shelf } from '#core/testing/shelf.ts'
import { broughtBack, draftKey, forgetLocally, holdsDrafts, keepLocally, newestDraft, saysTheSame, writtenSince } from './draft-store.ts'

const key = draftKey('member_1', 'case_1', 'mail')
const server = {
  kind: 'mail' as const,
  subject: 'Re: telescope',
  body: 'from the server',
  promises: [],
  savedAt: '2026-03-04T14:12:00.000Z',
}
const local = { subject: 'Re: telescope', body: 'from here', promises: [] }

test('what was typed here after the last save is gone on with, even when this machine’s clock is behind', () => {
  const store = shelf()
  keepLocally(store, key, local, '2026-03-04T13:00:00.000Z', server.savedAt)
  expect(newestDraft(store, key, server)?.body).toBe('from here')
})

test('a newer draft from another machine wins', () => {
  const store = shelf()
  keepLocally(store, key, local, '2026-03-04T14:00:00.000Z', '2026-03-04T13:59:00.000Z')
  expect(newestDraft(store, key, server)?.body).toBe('from the server')
})

test('a letter that was sent from another machine does not stand here again as a draft, but strokes that only this one has do', () => {
  const store = shelf()
  keepLocally(store, key, local, server.savedAt, server.savedAt)
  expect(newestDraft(store, key, undefined, ['an earlier one', 'from here '])).toBeNull()
  expect(newestDraft(store, key, undefined, ['an earlier one'])?.body).toBe('from here')
  keepLocally(store, key, local, '2026-03-04T14:20:00.000Z', server.savedAt)
  expect(newestDraft(store, key, undefined, ['from here'])?.body).toBe('from here')
})

test('what was never saved on the server survives here', () => {
  const store = shelf()
  keepLocally(store, key, local, '2026-03-04T14:00:00.000Z', null)
  expect(newestDraft(store, key, undefined)?.body).toBe('from here')
  forgetLocally(store, key)
  expect(newestDraft(store, key, undefined)).toBeNull()
})

test('whether anything begun is kept here can be told before anybody has signed in', () => {
  const keys = (...all: string[]) => ({ length: all.length, key: (n: number) => all[n] ?? null })
  expect(holdsDrafts(keys('amends.letters', key))).toBe(true)
  expect(holdsDrafts(keys('amends.letters'))).toBe(false)
})

test('spoiled storage counts as none', () => {
  const store = shelf()
  store.setItem(key, '{"body":')
  expect(newestDraft(store, key, server)?.body).toBe('from the server')
})

const answer = { words: 'by 5/6', what: 'I will call you', at: '2026-06-05T15:00:00.000Z' }

test('what was said of its promises is kept with a draft, here and from the server', () => {
  const store = shelf()
  keepLocally(store, key, { ...local, promises: [answer] }, '2026-03-04T14:00:00.000Z', server.savedAt)
  expect(newestDraft(store, key, server)?.promises).toEqual([answer])
  expect(newestDraft(shelf(), key, { ...server, promises: [answer] })?.promises).toEqual([answer])
  expect(saysTheSame({ ...local, promises: [answer] }, { ...local, promises: [{ ...answer, at: null }] })).toBe(false)
})

test('a draft that was kept here before it knew of promises has none', () => {
  const store = shelf()
  store.setItem(key, JSON.stringify({ subject: 'Re', body: 'old', at: '2026-03-04T14:00:00.000Z', synced: null }))
  expect(newestDraft(store, key, undefined)?.promises).toEqual([])
})

test('a mail that is brought back keeps what was begun since', () => {
  const fresh = { subject: 'Re: x', body: 'Dear Marta,\n\n\n\nIlse', promises: [] }
  const back = { subject: 'Re: x', body: 'We are sorry.', promises: [answer] }
  expect(broughtBack(back, fresh, fresh).body).toBe('We are sorry.')
  expect(broughtBack(back, { subject: '', body: 'One more thing', promises: [] }, fresh).body).toBe('We are sorry.\n\nOne more thing')
  expect(broughtBack(back, { subject: '', body: 'One more thing', promises: [] }, fresh).promises).toEqual([answer])
})

test('what is written while the words are on their way stays', () => {
  expect(writtenSince('Dear Marta,', 'Dear Marta,')).toBe('')
  expect(writtenSince('Dear Marta,', 'Dear Marta,\n\nOne more thing.')).toBe('One more thing.')
  expect(writtenSince('Dear Marta,', 'Dearest Marta,')).toBe('Dearest Marta,')
})
