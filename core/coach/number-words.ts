// Amounts written out, from two to 999, in English and in German: a customer may write in the one and be answered in the other.
// Nothing is held against what is not quite sure: of "two hundred or three hundred euros" neither is the amount.

import type { NumberWords } from '#core/coach/languages/language.ts'

const small = [
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  'eins',
]
const tens = [
  'twenty thirty forty fifty sixty seventy eighty ninety',
  'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  'zwanzig dreissig',
]

const values = new Map([['hundred', 100], ['hundert', 100], ...valued(small, 1, 1), ...valued(tens, 20, 10)])

function valued(lists: readonly string[], first: number, step: number): [string, number][] {
  return lists.flatMap((list) => list.split(' ').map((word, at): [string, number] => [word, first + step * at]))
}

/** The longest first, so that "sixteen" is not read as "six". */
function oneOf(least: number, most: number): string {
  const words = [...values].flatMap(([word, value]) => (value < least || value > most ? [] : word))
  return `(?:${words.sort((a, b) => b.length - a.length).join('|')})`
}

const unit = oneOf(1, 9)
const below = `(?:(?:${unit}und)?${oneOf(20, 90)}(?:[ -]${unit})?|${oneOf(1, 19)})`
/** English says "a hundred", German "hundert" alone; "a few hundred" is no number. */
const hundreds = `(?:(?:a|${unit})[ -]hundred|(?:${unit} ?)?hundert)`
const number = `(?:${hundreds}(?:(?:[ -](?:and[ -])?|und)?${below})?|${below})`
const each = new RegExp(oneOf(1, 100), 'g')

/** One of several figures, so often, more or less than it, a weight. A German voucher is "über" what it is worth. */
const doubtBefore = new RegExp(
  `(?<!\\p{L})(?:${[
    `(?!(?:one|ein) )(?:${number}|\\d+),?(?:[ /-]| – )(?:(?:and|or|to|und|oder|bis)[ -])?`,
    '(?:\\p{L}*(?:tausend|thousand|illion)\\p{L}*|point|komma|minus|\\d ?[x×]) (?:and )?',
    '(?:between|from|few|several|some|couple|couple of|about|around|roughly|nearly|almost|over|above|under|below|than|up to|close to|as|least|most) ',
    '(?:zwischen|paar|einige|mehrere|etwa|circa|rund|ungefähr|fast|knapp|gut|an die|um die|unter|ab|bis zu|mehr als|weniger als) ',
    '(?:mindestens|höchstens|maximal|(?<!(?:gutsch|betrag|rabatt)\\p{L}* )über) ',
    '(?:every|each|per|je|jede|pro|weigh\\p{L}*|wieg\\p{L}*) ',
  ].join('|')})$`,
  'iu',
)
/** "Twenty euros fifty", "twenty euros and fifty cents", "twenty euros or more", "twenty pounds of flour". */
const doubtAfter = new RegExp(
  `^ (?:each|apiece|jeweils|more|less|mehr|weniger|of|heav\\p{L}+|parcel|box|in weight|(?:or|oder) (?:more|less|so|mehr|weniger)|(?:(?:and|und) )?(?:${number}|\\d+))(?!\\p{L})`,
  'iu',
)
/** As far as one of them reaches (characters). */
const around = 60

export const numbers: NumberWords = {
  shape: new RegExp(`(?<![\\p{L}\\p{N}]-?)(?<words>${number})[\\s-](?<sign>(?:US[ -])?dollars?|euros?|pounds?|yen)(?!\\p{L})`, 'giu'),
  figures(words) {
    const found = words.toLowerCase().match(each) ?? []
    const sum = found
      .map((word) => values.get(word) ?? 0)
      .reduce((before, value) => (value === 100 ? (before || 1) * 100 : before + value), 0)
    return `${sum}`
  },
  isUnsure({ index, 0: all, input, groups: { words, sign = '' } = {} }) {
    if (words === undefined) return false
    // "one euro" is as little an amount as "a euro voucher"; "two hundred euro vouchers" may be of a hundred each.
    if (/^(?:one|eins?)$/i.test(words) || (/^(?!a )\S+ /i.test(words) && !/s$/i.test(sign))) return true
    const end = index + all.length
    return doubtBefore.test(input.slice(Math.max(0, index - around), index)) || doubtAfter.test(input.slice(end, end + around))
  },
}
