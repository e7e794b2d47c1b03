// Every language that the coach reads, for programs that can afford to hold them all. The browser loads the one it needs.

import { german } from './de/german.ts'
import { english } from './en/english.ts'
import type { Language, LanguageCode } from './language.ts'

export const languages: Partial<Record<LanguageCode, Language>> & { en: Language } = { en: english, de: german }

/** The language by its code or tag ("de-AT"); English where there is none. */
export function languageOf(tag: string | null): Language {
  const [code = ''] = (tag ?? '').toLowerCase().split('-')
  return Object.hasOwn(languages, code) ? (languages[code as LanguageCode] ?? english) : english
}
