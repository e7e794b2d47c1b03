// By what the coach reads: the tables of a language, and what is looked for. What an English letter opens with is there with the coach; the rest of
// what reads it is fetched with its first words, and other languages, numbers in words, and what notes and reviews are read for besides, when they are wanted.

import { useCallback, useEffect, useReducer, useState } from 'react'
import type { TextKind } from '#core/coach/about.ts'
import type { Reads } from '#core/coach/coach-by.ts'
import type { Language, LanguageCode } from '#core/coach/languages/language.ts'
import { opening } from '#core/coach/opening.ts'

const shelves: Record<LanguageCode, () => Promise<Language>> = {
  en: async () => (await import('#core/coach/languages/en/english.ts')).english,
  de: async () => (await import('#core/coach/languages/de/german.ts')).german,
  es: async () => (await import('#core/coach/languages/es/spanish.ts')).spanish,
  fr: async () => (await import('#core/coach/languages/fr/french.ts')).french,
}
/** For one that the coach does not read: a language of nothing, in which it finds next to nothing. */
const unread = async () => (await import('#core/coach/languages/sparse.ts')).unread
const inFull = async () => (await import('#core/coach/in-full.ts')).inFull
const fullLetters = async () => (await import('#core/coach/languages/en/full-letters.ts')).fullLetters
const numbersInWords = async () => (await import('#core/coach/number-words.ts')).numbers
const blameless = async () => (await import('#core/coach/finders/blameless.ts')).blameless

/** "Twenty euros", in the letter or in what the customer wrote. */
const moneyInWords = /\p{L}[ \u00a0-](?:euro|pound|dollar|yen)/iu

/** `theirs`: what the customer wrote. `inFull`: all that is told of a letter is wanted, though nothing is written. */
type Wanted = { kind: TextKind; words: string; theirs?: string; inFull?: boolean }

/** What reads an English letter, the least first: each has all of those before it. */
const ofLetters = ['in full', 'with numbers in words'] as const
type OfLetter = (typeof ofLetters)[number]
/** `inside`: what stays inside the house, notes and reviews. */
type Need = { code: string; for: OfLetter | 'letters' | 'inside' }

/**
 * `reads` is null until it is there, and while there is nothing to read. `away` is what could not be fetched: all of the coach, which is silent
 * then, or the rest of a letter; what is written can be sent and kept all the same. `again` asks for it once more. `isForeign`: the coach does not
 * read this language, so its silence says nothing of the words. `isComing`: some of it is on its way.
 */
export type Shelf = { reads: Reads | null; away: 'all' | 'rest' | null; isComing: boolean; isForeign: boolean; again: () => void }

/** What was fetched stays for as long as the page does: a letter is not read by turns, and the next one finds it there. */
const fetched = new Map<string, Reads>()
const nameOf = ({ code, for: what }: Need) => `${code} ${what}`

export function useReads(tag: string, wanted: Wanted): Shelf {
  const need = needOf(tag, wanted)
  const { code, for: what } = need
  const isWritten = wanted.words.trim() !== '' || wanted.inFull === true
  const [, show] = useReducer((count: number) => count + 1, 0)
  const [missed, setMissed] = useState<string | null>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let isWanted = true
    const name = nameOf({ code, for: what })
    if (isWritten && !fetched.has(name))
      fetchReads({ code, for: what }).then(
        (reads) => {
          fetched.set(name, reads)
          if (isWanted) show()
        },
        () => isWanted && setMissed(name),
      )
    return () => {
      isWanted = false
    }
  }, [code, what, isWritten, tries])
  const again = useCallback(() => {
    setMissed(null)
    setTries((before) => before + 1)
  }, [])
  const shelf = onShelf(need, isWritten && missed === nameOf(need))
  const isComing = isWritten && shelf.away === null && (shelf.reads === null || shelf.reads === opening)
  return { ...shelf, isComing, isForeign: !Object.hasOwn(shelves, code), again }
}

function needOf(tag: string, { kind, words, theirs = '' }: Wanted): Need {
  const [said = ''] = tag.toLowerCase().split('-')
  const code = said === '' ? 'en' : said
  if (kind === 'note' || kind === 'review') return { code, for: 'inside' }
  if (code !== 'en') return { code, for: 'letters' }
  const hasNumbers = kind !== 'template' && [words, theirs].some((text) => moneyInWords.test(text))
  return { code, for: hasNumbers ? 'with numbers in words' : 'in full' }
}

function onShelf(need: Need, isMissed: boolean): Pick<Shelf, 'reads' | 'away'> {
  const least = ofLetters.findIndex((one) => one === need.for)
  if (least < 0) {
    const reads = fetched.get(nameOf(need)) ?? null
    return { reads, away: isMissed && reads === null ? 'all' : null }
  }
  // Without what reads numbers in words they are passed over.
  const [more] = ofLetters.toReversed().flatMap((one) => fetched.get(nameOf({ ...need, for: one })) ?? [])
  if (more) return { reads: more, away: null }
  return { reads: opening, away: isMissed ? 'rest' : null }
}

async function fetchReads({ code, for: what }: Need): Promise<Reads> {
  if (what === 'in full' || what === 'with numbers in words') {
    const [full, language, numbers] = await Promise.all([inFull(), fullLetters(), what === 'in full' ? undefined : numbersInWords()])
    return { ...full, language: numbers ? { ...language, numbers } : language }
  }
  const shelf = Object.hasOwn(shelves, code) ? shelves[code as LanguageCode] : unread
  const [full, language, more] = await Promise.all([inFull(), shelf(), what === 'inside' ? blameless() : []])
  return { ...full, language, finders: [...full.finders, ...more] }
}
