import { describe, expect, it } from 'vitest'
import { keysOf, mustHold } from './must-hold.ts'

const common = new Set(['have', 'will', 'your'])
const needs = (shape: RegExp) => mustHold(shape, common).map((keys) => keys.toSorted())
const need = (shape: RegExp) => needs(shape)[0] ?? null

describe('what a text must hold before a shape can stand in it', () => {
  it.each([
    ['the rarest word of a phrase', /\b(?:we have forgotten your parcel)\b/i, ['forg']],
    ['one word of each wording', /\b(?:beyond our control|unavoidable)\b/i, ['beyo', 'unav']],
    ['what is left when words may be missing', /\b(?:(?:very )?sorry(?: again)?)\b/i, ['sorr']],
    ['a short word, and whatever begins as it does', /\b(?:(?:no|not) \w+)\b/i, ['no', 'not']],
    ['a figure, however it is written', /\bat \d{1,2}\b/i, ['#']],
    ['a word by its beginning where its end is open', /\brefund\w*/i, ['refu']],
    ['the beginnings of small classes', /\bapologi[sz]e\b/i, ['apol']],
    ['what stands before it', /(?<=\b(?:run|owned) by )[a-z]+/i, ['owne', 'run']],
    ['what stands behind it', /\b\w+(?= (?:forgot|lost)\b)/i, ['forg', 'lost']],
    ['a word after an ending that is ruled out', /\b\w+s(?<![iu]s|news) (?:are)\b/i, ['are']],
    ['letters beyond plain ones', /(?<![a-zß-öø-ɏ])(?:verspätung|für)(?![a-zß-öø-ɏ])/i, ['für', 'vers']],
  ])('is %s', (_, shape, keys) => {
    expect(need(shape)).toEqual(keys)
  })

  it.each([
    ['of other words of the phrase as well', /\b(?:we have forgotten your parcel)\b/i, [['forg'], ['parc'], ['have']]],
    [
      'of each wording one after the other',
      /\b(?:lost your parcel|never came)\b/i,
      [
        ['lost', 'neve'],
        ['came', 'parc'],
        ['neve', 'your'],
      ],
    ],
    [
      'where a wording has fewer words, its rarest',
      /\b(?:parcel lost|sorry)\b/i,
      [
        ['parc', 'sorr'],
        ['lost', 'sorr'],
      ],
    ],
    ['of what stands before it and behind it', /(?<=\bour )fault(?= entirely)/i, [['faul'], ['enti'], ['our']]],
    ['of nothing that may be missing', /\bsorry(?: indeed)?\b/i, [['sorr']]],
  ])('is a word of each of several kinds: %s', (_, shape, keys) => {
    expect(needs(shape)).toEqual(keys)
  })

  it.each([
    ['a part of a word may stand anywhere', /happy|sad/i],
    ['all of it may be missing', /^(?:and |but )?$/i],
    ['one of its wordings says nothing', /\b(?:sorry|\w+)\b/i],
    ['a letter may stand before, of those that are not ruled out', /(?<![iu])s\b/i],
    ['the end of a word is all that is sure of it', /\b\w+(?<!i|u)s\b/i],
    ['no text has it', /(?!)/],
  ])('is nothing in particular when %s', (_, shape) => {
    expect(need(shape)).toBeNull()
  })

  it('is found among the words of a text, in whatever way a shape takes them apart', () => {
    expect(keysOf(["don't", 'well-known', '24hours', 'für', 'ésorry'])).toEqual(
      new Set(
        "d do don don' t w we wel well k kn kno know # 2 24 24h 24ho 4 4h 4ho 4hou h ho hou hour f fü für r é és éso ésor s so sor sorr".split(
          ' ',
        ),
      ),
    )
  })

  it('is found where a shape begins inside a word, and goes on with letters that are no plain ones', () => {
    expect(/\bfür/i.test('éfür')).toBe(true)
    expect(keysOf(['éfür'])).toContain(need(/\bfür/i)?.[0])
  })
})
