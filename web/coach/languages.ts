// By what the coach reads: the tables of a language, and what is looked for. What reads English letters is there with the coach; other
// languages, numbers in words, and what notes and reviews are read for besides, are fetched when they are wanted.

import { useCallback, useEffect, useState } from 'react'
import type { TextKind } from '#core/coach/about.ts'
import type { Finder } from '#core/coach/finder.ts'
import { finders } from '#core/coach/finders.ts'
import { letters } from '#core/coach/languages/en/letters.ts'
import type { Language, LanguageCode } from '#core/coach/languages/language.ts'

export type Reads = { language: Language; finders: readonly Finder[] }

const shelves: Record<LanguageCode, () => Promise<Language>> = {
  en: async () => (await import('#core/coach/languages/en/english.ts')).english,
  de: async () => (await import('#core/coach/languages/de/german.ts')).german,
  es: async () => (await import('#core/coach/languages/es/spanish.ts')).spanish,
  fr: async () => (await import('#core/coach/languages/fr/french.ts')).french,
}
/** For one that the coach does not read: a language of nothing, in which it finds next to nothing. */
const unread = async () => (await import('#core/coach/languages/sparse.ts')).unread
const blameless = async () => (await import('#core/coach/finders/blameless.ts')).blameless

const forEnglishLetters: Reads = { language: letters, finders }
/** "Twenty euros", in the letter or in what the customer wrote. */
const moneyInWords = /\p{L}[ \u00a0-](?:euro|pound|dollar|yen)/iu

/** `theirs`: what the customer wrote. */
type Wanted = { kind: TextKind; words: string; theirs?: string }

/**
 * `reads` is null until it is there, and while there is nothing to read. `isAway`: it could not be fetched, so the coach is silent; what is
 * written can be sent and kept all the same. `again` asks for it once more. `isForeign`: the coach does not read this language, so its silence
 * says nothing of the words.
 */
export type Shelf = { reads: Reads | null; isAway: boolean; isForeign: boolean; again: () => void }

export function useReads(tag: string, { kind, words, theirs = '' }: Wanted): Shelf {
  const [said = ''] = tag.toLowerCase().split('-')
  const code = said === '' ? 'en' : said
  const staysInside = kind === 'note' || kind === 'review'
  const isWritten = words.trim() !== ''
  const isEnglishLetter = code === 'en' && !staysInside
  const isHere = isEnglishLetter && (kind === 'template' || ![words, theirs].some((text) => moneyInWords.test(text)))
  const [fetched, setFetched] = useState<{ code: string; staysInside: boolean; reads: Reads | null } | null>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let isWanted = true
    const take = (reads: Reads | null) => isWanted && setFetched({ code, staysInside, reads })
    if (isWritten && !isHere) fetchReads(code, staysInside).then(take, () => take(null))
    return () => {
      isWanted = false
    }
  }, [code, staysInside, isHere, isWritten, tries])
  const again = useCallback(() => setTries((before) => before + 1), [])
  const own = fetched?.code === code && fetched.staysInside === staysInside ? fetched : null
  // Once they are there they stay, so that a letter is not read by turns; until then, and without them, numbers in words are passed over.
  if (isEnglishLetter) return { reads: own?.reads ?? forEnglishLetters, isAway: false, isForeign: false, again }
  const isAway = isWritten && own !== null && own.reads === null
  return { reads: own?.reads ?? null, isAway, isForeign: !Object.hasOwn(shelves, code), again }
}

async function fetchReads(code: string, staysInside: boolean): Promise<Reads> {
  if (code === 'en' && !staysInside) {
    const { numbers } = await import('#core/coach/number-words.ts')
    return { language: { ...letters, numbers }, finders }
  }
  const shelf = Object.hasOwn(shelves, code) ? shelves[code as LanguageCode] : unread
  const [language, more] = await Promise.all([shelf(), staysInside ? blameless() : []])
  return { language, finders: [...finders, ...more] }
}
