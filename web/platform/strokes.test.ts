// Presses, when they rest, and sequences.

import { expect, test } from 'vitest'
import { capsOf, follow, rests, strokeOf } from './strokes.ts'

const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

test.each([
  [{ ...bare, key: 'j' }, 'j'],
  [{ ...bare, key: 'J', shiftKey: true }, 'shift+j'],
  [{ ...bare, key: 'J' }, 'j'],
  [{ ...bare, key: '?', shiftKey: true }, '?'],
  [{ ...bare, key: 'Enter', ctrlKey: true }, 'ctrl+enter'],
  [{ ...bare, key: 'Enter', metaKey: true }, 'ctrl+enter'],
  [{ ...bare, key: 'Enter', altKey: true }, 'alt+enter'],
  [{ ...bare, key: 'Enter', shiftKey: true }, 'shift+enter'],
  [{ ...bare, key: 'Escape' }, 'esc'],
  [{ ...bare, key: 'Shift', shiftKey: true }, null],
  [{ ...bare, key: 'Tab' }, null],
])('a press has one name: %j is %j', (press, stroke) => {
  expect(strokeOf(press)).toBe(stroke)
})

test('letters rest while somebody writes, chords and Esc do not', () => {
  expect(rests('r', 'field', false)).toBe(true)
  expect(rests('enter', 'field', false)).toBe(true)
  expect(rests('ctrl+enter', 'field', false)).toBe(false)
  expect(rests('alt+enter', 'field', false)).toBe(false)
  expect(rests('esc', 'field', false)).toBe(false)
})

test('a button keeps Enter and Space for itself', () => {
  expect(rests('enter', 'control', false)).toBe(true)
  expect(rests('space', 'control', false)).toBe(true)
  expect(rests('j', 'control', false)).toBe(false)
})

test('letters that were turned off rest everywhere, named keys and chords go on', () => {
  expect(rests('j', 'page', true)).toBe(true)
  expect(rests('?', 'page', true)).toBe(true)
  expect(rests('shift+j', 'page', true)).toBe(true)
  expect(rests('shift+enter', 'page', true)).toBe(false)
  expect(rests('enter', 'page', true)).toBe(false)
  expect(rests('ctrl+k', 'page', true)).toBe(false)
})

const sequences = ['g t', 'g l', 't', 'j', 'ctrl+enter']

test('a sequence is followed stroke by stroke', () => {
  const begun = follow(sequences, '', 'g')
  expect(begun).toEqual({ hit: null, pending: 'g' })
  expect(follow(sequences, begun.pending, 't')).toEqual({ hit: 'g t', pending: '' })
})

test('the same letter alone is the shorter key', () => {
  expect(follow(sequences, '', 't')).toEqual({ hit: 't', pending: '' })
})

test('a stroke that does not continue the sequence starts afresh', () => {
  expect(follow(sequences, 'g', 'j')).toEqual({ hit: 'j', pending: '' })
  expect(follow(sequences, 'g', 'g')).toEqual({ hit: null, pending: 'g' })
  expect(follow(sequences, 'g', 'x')).toEqual({ hit: null, pending: '' })
})

test('keys are drawn as people know them', () => {
  expect(capsOf('ctrl+enter')).toEqual(['Ctrl ↵'])
  expect(capsOf('g t')).toEqual(['G', 'T'])
  expect(capsOf('?')).toEqual(['?'])
  expect(capsOf('+')).toEqual(['+'])
})
