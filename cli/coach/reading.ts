// Reads files, or what is piped in, with the coach: one reading of everything that was named, and what could not be read.

import { readFile } from 'node:fs/promises'
import { normalize } from 'node:path'
import type { TextKind } from '#core/coach/about.ts'
import { coach, type Coaching, reader } from '#core/coach/coach.ts'
import { languageOf, languages } from '#core/coach/languages/all.ts'
import { languageRead } from '#core/coach/languages/detect.ts'
import type { Language } from '#core/coach/languages/language.ts'
import { type PromiseTold, promiseTold } from '#core/coach/questions.ts'
import type { Terminal } from '#cli/terminal.ts'
import { placed, type Placed } from './places.ts'
import { textOf } from './text.ts'
import { asWritten } from './written.ts'

/** `texts`: what was read, by path, in the order in which it was named; `foreign`: those of them of which little could be understood. */
export type Reading = { found: Placed[]; letters: Letter[]; texts: Map<string, string>; unread: Unread[]; foreign: Unread[] }
/** What one file has of a good apology, and what it promises; `language`: by whose rules it was read. */
type Letter = { path: string; language: string } & Pick<Coaching, 'parts' | 'components'> & { promises: PromiseTold[] }
export type Unread = { path: string; because: string }

/** How what is piped in is called in lines and reports. */
export const pipe = 'stdin'

/** `language` null: each file in its own. A file that is named twice is read once. */
export async function read(files: readonly string[], as: TextKind, language: Language | null, terminal: Terminal): Promise<Reading> {
  const reading: Reading = { found: [], letters: [], texts: new Map(), unread: [], foreign: [] }
  for (const file of new Set(files.map(tidied))) {
    const path = file === '-' ? pipe : file
    const bytes = await (file === '-' ? terminal.piped() : readFile(file).catch(whyNot))
    const text = typeof bytes === 'string' ? null : textOf(bytes)
    if (text === null) reading.unread.push({ path, because: typeof bytes === 'string' ? bytes : 'is no text in UTF-8 or UTF-16' })
    else take(reading, path, text, { as, language, now: terminal.now() })
  }
  return reading
}

/** `./-` is a file of that name, and `-` what is piped in. */
function tidied(named: string): string {
  const path = normalize(named)
  return path === '-' ? named : path
}

const reasons: Record<string, string> = {
  EISDIR: 'is a folder; please name the files in it',
  ENOENT: 'is not there',
  EACCES: 'cannot be read: this account may not',
}

function whyNot({ code = '' }: NodeJS.ErrnoException): string {
  return reasons[code] ?? 'cannot be read'
}

const inNone = `is in a language that the coach does not read, so little is said of it; --language reads it in one of ${Object.keys(languages).join(', ')}`

function take(
  reading: Reading,
  path: string,
  text: string,
  { as, language, now }: { as: TextKind; language: Language | null; now: string },
): void {
  const written = asWritten(path, text)
  const by = language ?? languageOf(languageRead(written, 'en'))
  const { findings, parts, components, promises } = coach(written, { now, kind: as }, reader(by))
  reading.texts.set(path, text)
  if (by.code === 'und') reading.foreign.push({ path, because: inNone })
  reading.found.push(...placed(path, text, findings))
  reading.letters.push({ path, language: by.code, parts, components, promises: promises.map(promiseTold) })
}
