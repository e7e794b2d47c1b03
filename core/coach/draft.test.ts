import { describe, expect, it } from 'vitest'
import { readDraft as readIn } from './draft.ts'
import { english } from './languages/en/english.ts'

const readDraft = (text: string) => readIn(text, english)

const said = (text: string) => readDraft(text).sentences.map(({ text: words }) => words)

describe('a draft', () => {
  it('is read in sentences, each with its place in the text', () => {
    const text = 'Dear Marta,\n\nI am sorry. It comes at 4.30 p.m. on Friday, with Mr. Peeters!'
    const { sentences } = readDraft(text)
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Dear Marta,',
      'I am sorry.',
      'It comes at 4.30 p.m. on Friday, with Mr. Peeters!',
    ])
    expect(sentences.map(({ courtesy }) => courtesy)).toEqual([true, false, false])
  })

  it('ends a sentence at a full stop after which somebody goes on small, and not at an abbreviation', () => {
    expect(said('I am sorry for this. please write again. it leaves today.')).toEqual([
      'I am sorry for this.',
      'please write again.',
      'it leaves today.',
    ])
    expect(said('It takes approx. two days, at 4 p.m. or so, e.g. on Friday.')).toHaveLength(1)
  })

  it('cuts a sentence without end, at a space and never inside a character', () => {
    const text = 'we were late 🙏 and '.repeat(1000)
    const sentences = said(text)
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(2000)
    expect(sentences.join(' ')).toBe(text.trim())
    expect(said('🙏x'.repeat(3000)).join('')).toBe('🙏x'.repeat(3000))
  })

  it('leaves out quoted lines and the signature, and keeps every place', () => {
    const text = '> I am sorry\nIt is coming.\n\nOn Wed, 4 Mar 2026 Marta wrote:\n> Where is it?\n-- \nIlse, sorry department'
    const { sentences, plain } = readDraft(text)
    expect(sentences.map(({ text: words }) => words)).toEqual(['It is coming.'])
    expect(plain).toHaveLength(text.length)
    expect(text.slice(sentences[0]?.start, sentences[0]?.end)).toBe('It is coming.')
  })

  it('follows a sentence over a wrapped line, but not from a greeting into the letter', () => {
    const wrapped = 'We promised the telescope for Tuesday morning, and we did\nnot bring it.'
    expect(said(wrapped)).toEqual([wrapped.replace('\n', ' ')])
    expect(said('Dear Marta\nI am sorry')).toEqual(['Dear Marta', 'I am sorry'])
  })

  it('reads typographic marks as plain ones of the same length', () => {
    expect(said('We’re sorry.')).toEqual(["We're sorry."])
  })

  it('keeps every sign of a sentence that is made anew, half a character too', () => {
    expect(said('It cost 80 €. Half of \ud83d is there, "so" \\ it is.')).toEqual([
      'It cost 80 €.',
      'Half of \ud83d is there, "so" \\ it is.',
    ])
  })

  it('has no sentences without words', () => {
    expect(said(' \n\n … !')).toEqual([])
  })

  it('reads noise without a full stop in pieces, each in its place', () => {
    const noise = 'late and lost '.repeat(1000)
    const { sentences } = readDraft(noise)
    expect(Math.max(...sentences.map(({ text }) => text.length))).toBeLessThanOrEqual(2000)
    for (const { text, start, end } of sentences) expect(noise.slice(start, end)).toBe(text)
    expect(sentences.map(({ text }) => text).join(' ')).toBe(noise.trim())
  })
})
