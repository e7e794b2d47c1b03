import { expect, it } from 'vitest'
import { faultIn } from './call-promise.ts'

it('a call is kept with whole promises and with lines that nobody began; a half one is asked about', () => {
  const whole = { what: 'Call back', at: '2026-03-05T10:00' }
  expect(faultIn([whole, { what: ' ', at: '' }])).toBeNull()
  expect(faultIn([whole, { what: 'Send the lamp', at: '' }])).toBe('Say by when “Send the lamp” is, or remove its line.')
  expect(faultIn([{ what: '', at: whole.at }])).toBe('Say what was promised, or remove its line.')
})
