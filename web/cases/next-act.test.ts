import { expect, test } from 'vitest'
import { nextAct } from './next-act.ts'
import { deskWith } from './desk-sample.ts'

const acts = (stands: Parameters<typeof deskWith>[0]['stands'], facts: string[] = []) => nextAct(deskWith({ stands, facts })).act

test('a case that nobody owns is taken first', () => {
  expect(nextAct(deskWith({ stands: 'apologise', owner: null }))).toEqual({ act: 'take', verb: 'Take it', keys: 'm' })
})

test('each step has its own next right thing', () => {
  expect(acts('listen')).toBe('hear')
  expect(acts('apologise')).toBe('write')
  expect(acts('makeRight')).toBe('write')
  expect(acts('explain')).toBe('write')
  expect(acts('delight')).toBe('delight')
  expect(acts('ask')).toBe('ask')
  expect(acts('learn')).toBe('learn')
})

test('after the offer we wait, and after the choice we do it', () => {
  expect(acts('makeRight', ['offered'])).toBe('wait')
  expect(acts('makeRight', ['offered', 'chosen'])).toBe('fulfil')
})

test('after we asked, silence is waited for and not pressed', () => {
  expect(acts('ask', ['asked'])).toBe('wait')
})

test('an ended case asks for nothing', () => {
  expect(acts('recovered')).toBe('none')
})
