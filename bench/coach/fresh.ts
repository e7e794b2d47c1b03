// Fresh readings of one language, in a process of its own, as a page has one: in one that has compiled the shapes of other languages before,
// those of the next are run at little more than half their pace.

import { fork } from 'node:child_process'
import type { Known } from '#core/coach/about.ts'
import { coach, reader } from '#core/coach/coach.ts'
import { languages } from '#core/coach/languages/all.ts'
import type { LanguageCode } from '#core/coach/languages/language.ts'
import { letterOf } from './texts.ts'
import { timed } from './timed.ts'

type Asked = { language: LanguageCode; words: number; about: Known; rounds: number }

/** Milliseconds of each reading, by a reader who has read nothing before. */
export async function freshReadings(asked: Asked): Promise<number[]> {
  const other = fork(import.meta.filename)
  other.send(asked)
  return new Promise((resolve, reject) => {
    other.once('message', (times) => resolve(times as number[])).once('error', reject)
    other.once('exit', (code) => reject(new Error(`The process that reads ${asked.language} ended with ${code}.`)))
  })
}

if (import.meta.main) {
  process.once('message', (asked) => {
    const { language, words, about, rounds } = asked as Asked
    const text = letterOf(words, language)
    process.send?.(timed(rounds, () => coach(text, about, reader(languages[language]))))
    process.disconnect()
  })
}
