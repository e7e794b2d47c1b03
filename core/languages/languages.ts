// The words of each language, and which one to speak. A new language is a folder like `de/`, its name in names.ts, and a line here.

import { de } from '#core/languages/de.ts'
import { en } from '#core/languages/en.ts'
import { type Language, languageNames } from '#core/languages/names.ts'
import type { Words } from '#core/languages/words.ts'

const table: Record<Language, Words> = { en, de }

export function wordsOf(language: Language): Words {
  return table[language]
}

/** The language to write in: the customer's own, else the brand's, else English. What there is no table for is passed over. */
export function languageFor(...wished: (string | null | undefined)[]): Language {
  return wished.find(isLanguage) ?? 'en'
}

export function isLanguage(name: string | null | undefined): name is Language {
  return name !== null && name !== undefined && Object.hasOwn(table, name)
}

/** The first language that we have of those a browser asks for ("de-AT,de;q=0.9,en;q=0.5"), for pages on which nobody is known. */
export function languageAsked(header: string | null): Language {
  const wished = (header ?? '')
    .slice(0, 300)
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';')
      const weight = rest.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find((each) => each !== undefined)
      return { tag: tag.toLowerCase().split('-')[0], weight: weight === undefined ? 1 : Number(weight) }
    })
  return languageFor(...wished.toSorted((a, b) => b.weight - a.weight).map(({ tag }) => tag))
}

/** What a letter or a page calls a customer: the first name or the whole one, as the language has it. */
export function calledIn(language: Language, { firstName, name }: { firstName: string; name: string }): string {
  return table[language].calls === 'first' ? firstName : name
}

/** How many of the commonest words a text must hold before it tells its language, and how many times as many as of any other. */
const enough = 5
const clearly = 3

/** The language of a customer's own words; null while they are too few or too mixed to tell. */
export function languageHeardIn(text: string): Language | null {
  const said =
    text
      .slice(0, 5000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const counts = languageNames
    .map((language) => ({ language, count: said.filter((word) => table[language].common.includes(word)).length }))
    .toSorted((a, b) => b.count - a.count)
  const [first, second] = counts
  return first && first.count >= enough && first.count >= clearly * (second?.count ?? 0) ? first.language : null
}
