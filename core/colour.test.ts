// A brand's colour and what makes it readable.

import { describe, expect, test } from 'vitest'
import { colourFault, contrast, near, onDark } from './colour.ts'

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe('a colour that cannot be read', () => {
  test.each(['#ffcc00', '#ff0000', '#eeeeee', '#ffffff'])('%s is too light, and the sentence names a near one that works', (colour) => {
    const fault = colourFault(colour)
    expect(fault).toContain('too light')
    const named = /\. (#[0-9a-f]{6}) is near and works/.exec(fault ?? '')?.[1] ?? ''
    expect(colourFault(named)).toBeNull()
  })
  test.each(['#000000', '#101a40', '#0000aa'])('%s is too dark for the dark page', (colour) => {
    expect(colourFault(colour)).toContain('too dark')
    expect(colourFault(near(colour))).toBeNull()
  })
})

test.each(['#28653f', '#2f64d0', '#b3261e'])('%s works, and its tint reads on the dark page', (colour) => {
  expect(colourFault(near(colour))).toBeNull()
  expect(contrast(onDark(near(colour)), '#141311')).toBeGreaterThanOrEqual(4.5)
})

test('every colour has a near one that works', () => {
  for (let n = 0; n < 0x1000; n++) {
    const colour = `#${n.toString(16).padStart(3, '0').replace(/./g, '$&$&')}`
    expect(colourFault(near(colour)), colour).toBeNull()
  }
})
