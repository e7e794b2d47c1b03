// Reads files, or what is piped in, with the coach: one reading of everything that was named, and what could not be read.

import { readFile } from 'node:fs/promises'
import type { TextKind } from '#core/coach/about.ts'
import { coach, type Coaching, reader } from '#core/coach/coach.ts'
import type { Language } from '#core/coach/languages/language.ts'
import { type PromiseTold, promiseTold } from '#core/coach/questions.ts'
import type { Terminal } from '#cli/terminal.ts'
import { placed, type Placed } from './places.ts'
import { asWritten } from './written.ts'

/** `texts`: what was read, by path, in the order in which it was named. */
export type Reading = { found: Placed[]; letters: Letter[]; texts: Map<string, string>; unread: string[] }

/** What one file has of a good apology, and what it promises. */
type Letter = { path: string } & Pick<Coaching, 'parts' | 'components'> & { promises: PromiseTold[] }

/** How what is piped in is called in lines and reports. */
export const pipe = 'stdin'

export async function read(files: readonly string[], as: TextKind, language: Language, terminal: Terminal): Promise<Reading> {
  const reading: Reading = { found: [], letters: [], texts: new Map(), unread: [] }
  for (const file of files) {
    const path = file === '-' ? pipe : file
    const text = await (file === '-' ? terminal.piped() : readFile(file, 'utf8').catch(() => null))
    if (text === null) reading.unread.push(path)
    else {
      reading.texts.set(path, text)
      const { findings, parts, components, promises } = coach(asWritten(path, text), { now: terminal.now(), kind: as }, reader(language))
      reading.found.push(...placed(path, text, findings))
      reading.letters.push({ path, parts, components, promises: promises.map(promiseTold) })
    }
  }
  return reading
}
