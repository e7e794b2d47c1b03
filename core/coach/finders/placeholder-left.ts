// A gap of a template that nobody filled: "Dear {{name}}". The customer sees at once that nobody read it before it left.

import { finder } from '#core/coach/finder.ts'

/** What a gap is called in the templates of others; written small, with a capital, or all in capitals. */
const named = 'name date amount order customer reference'
const inBrackets = `${named} insert your datum betrag vorname nachname bestellnummer nombre fecha importe prénom nom montant`
const before = cased('agent first last')

const gaps = new RegExp(
  [
    String.raw`\{\{[^{}\n]{0,80}\}\}`,
    String.raw`\{[a-z][a-z_ .]{1,40}\}`,
    String.raw`<<?(?:${cased(named)})[^<>\n]{0,30}>>?`,
    String.raw`\[(?:(?:${before})?[ _]?(?:${cased(inBrackets)})s?(?![a-zà-ÿ])|xx)[^[\]\n]{0,40}\]`,
    String.raw`\b(?:XX+|xxx+|TODO|TBD|FIXME)\b`,
    '%[A-Z_]{3,30}%',
    String.raw`\blorem ipsum\b`,
    '_{4,}',
  ].join('|'),
  'g',
)

function cased(words: string): string {
  const ways = (word: string) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]
  return words.split(' ').flatMap(ways).join('|')
}

export const placeholderLeft = finder({
  id: 'placeholder-left',
  title: 'A gap is not filled yet',
  severity: 'must-fix',
  reads: ['reply'],
  find(draft) {
    return Array.from(draft.plain.matchAll(gaps), ({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    }))
  },
})
