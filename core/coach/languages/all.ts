// Every language that the coach reads, for programs that can afford to hold them all. The browser loads the one it needs.

import { german } from './de/german.ts'
import { detect } from './detect.ts'
import { english } from './en/english.ts'
import { spanish } from './es/spanish.ts'
import { french } from './fr/french.ts'
import type { Language, LanguageCode } from './language.ts'
import { unread } from './sparse.ts'

export const languages: Readonly<Record<LanguageCode, Language>> = { en: english, de: german, es: spanish, fr: french }

/** The language by its code or tag ("de-AT"); English where there is none, and no language at all where we do not know it. */
export function languageOf(tag: string | null): Language {
  const [code = ''] = (tag ?? '').toLowerCase().split('-')
  if (code === '') return english
  return Object.hasOwn(languages, code) ? languages[code as LanguageCode] : unread
}

/** As the case says; where it does not, as the text reads. */
export function languageFor(tag: string | null, text: string): Language {
  return languageOf(tag ?? detect(text))
}
