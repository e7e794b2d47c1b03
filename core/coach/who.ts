// Who is to do what a sentence promises: the writer, all of us, somebody of ours by name, or a thing that comes by itself.

import type { Language } from '#core/coach/languages/language.ts'
import type { OwnName } from './about.ts'

/** `words` as they stand in the letter; empty where only a thing is named. */
export type Who = { kind: 'I' | 'we' | OwnName['kind'] | 'other'; words: string }

export function whoIn(clause: string, language: Language, ownNames: readonly OwnName[]): Who {
  const named = ownNames.find(({ name }) => name !== '' && standsIn(clause, name))
  const own = language.deeds?.own
  const i = own?.i.exec(clause)
  const we = own?.we.exec(clause)
  if (i && (!we || i.index < we.index)) return { kind: 'I', words: i[0] }
  if (we) return { kind: 'we', words: we[0] }
  return named ? { kind: named.kind, words: named.name } : { kind: 'other', words: '' }
}

function standsIn(clause: string, name: string): boolean {
  const at = clause.indexOf(name)
  return at >= 0 && !/\p{L}/u.test(clause.charAt(at - 1)) && !/\p{L}/u.test(clause.charAt(at + name.length))
}
