import { expect, test } from 'vitest'
import { areDone, stepsFrom } from './first-steps.ts'

const brand = { name: 'Brook & Barley', mailbox: 'care@brook-barley.localhost', slug: 'brook-barley' }
const fresh = { brands: [brand], members: 1, sending: false, cases: 0 }

test('on the first day nothing is done, and the complaint form is the first step', () => {
  const steps = stepsFrom(fresh)
  expect(steps.map(({ isDone }) => isDone)).toEqual([false, false, false, false])
  expect(steps[0]).toMatchObject({ title: 'Try a complaint', to: '/f/brook-barley' })
})

test('a mailbox of their own, a mail server, a colleague and a case are all that is asked for', () => {
  const own = { ...brand, mailbox: 'care@brook.example' }
  expect(areDone(stepsFrom({ brands: [own], members: 2, sending: true, cases: 1 }))).toBe(true)
  expect(areDone(stepsFrom({ brands: [own, brand], members: 2, sending: true, cases: 1 }))).toBe(false)
})
