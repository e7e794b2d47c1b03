// How each language that the coach reads greets, and nothing more of it: a letter is put together where its tables are not loaded.

import * as german from './de/greeting.ts'
import * as english from './en/greeting.ts'
import * as spanish from './es/greeting.ts'
import * as french from './fr/greeting.ts'
import type { LanguageCode } from './language.ts'

type Greets = {
  /** A sentence that greets and does nothing more. */
  greeting: RegExp
  /** Words that stand small in it behind the first, with spaces between. */
  small: string
  /** After its comma a sentence goes on small. */
  goesOnSmall: boolean
}

/** English first: where a greeting is of several languages, it is of that one. */
export const greetings: Readonly<Record<LanguageCode, Greets>> = { en: english, de: german, es: spanish, fr: french }
