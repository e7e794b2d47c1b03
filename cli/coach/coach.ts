// amends coach: reads drafts, macros and templates with the coach's rules, without a server. Lines look like a compiler's, so that
// editors and continuous integration understand them: path:line:column.

import { parseArgs } from 'node:util'
import { textKinds, type TextKind } from '#core/coach/about.ts'
import { languages } from '#core/coach/languages/all.ts'
import type { Language } from '#core/coach/languages/language.ts'
import type { Terminal } from '#cli/terminal.ts'
import type { Placed } from './places.ts'
import { read, type Reading } from './reading.ts'
import { sarifOf } from './sarif.ts'

const formats = ['text', 'json', 'sarif'] as const
type Format = (typeof formats)[number]
/** `language` null: each file in its own. */
type Call = { files: string[]; format: Format; as: TextKind; language: Language | null }

/** 0 nothing grave, 1 a must-fix or a file that cannot be read, 2 called wrongly. */
export async function coachFiles(args: string[], terminal: Terminal): Promise<number> {
  const call = callOf(args)
  if (typeof call === 'string') {
    terminal.err(call)
    return 2
  }
  const reading = await read(call.files, call.as, call.language, terminal)
  for (const { path, because } of [...reading.unread, ...reading.foreign]) terminal.err(`${path}: ${because}`)
  if (call.format === 'sarif') terminal.out(JSON.stringify(sarifOf(reading), null, 2))
  else if (call.format === 'json')
    terminal.out(JSON.stringify({ findings: reading.found, letters: reading.letters, unread: reading.unread }, null, 2))
  else if (reading.texts.size > 0) report(reading, terminal)
  return reading.unread.length > 0 || reading.found.some((one) => one.severity === 'must-fix') ? 1 : 0
}

/** What was asked, or a sentence that says what is amiss with it. */
function callOf(args: string[]): Call | string {
  const { values, positionals: files } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      json: { type: 'boolean', default: false },
      as: { type: 'string', default: 'reply' },
      language: { type: 'string' },
    },
  })
  const format = formats.find((one) => one === (values.json ? 'json' : values.format))
  const as = textKinds.find((one) => one === values.as)
  const code = values.language?.toLowerCase().split('-')[0]
  const language = code === undefined ? null : Object.entries(languages).find(([own]) => own === code)?.[1]
  if (!format) return `“${values.format}” is no format; there is ${formats.join(', ')}.`
  if (!as) return `“${values.as}” is no kind of text; there is ${textKinds.join(', ')}.`
  if (language === undefined) return `The coach does not read “${values.language}”; it reads ${Object.keys(languages).join(', ')}.`
  if (files.length === 0) return 'Please name at least one file, or - for what is piped in: amends coach FILE.md…'
  return { files, format, as, language }
}

function report({ found, texts, unread, foreign }: Reading, terminal: Terminal): void {
  for (const one of found) {
    terminal.out(`${one.path}:${one.line}:${one.column} ${one.severity} ${one.rule}: ${one.title}${quoted(one)}`)
    terminal.out(`  ${one.reason}${one.better ? ` ${one.better}` : ''}`)
  }
  const serious = found.filter((one) => one.severity === 'must-fix').length
  const apart = [
    unread.length > 0 && `${unread.length} unread`,
    foreign.length > 0 && `${foreign.length} in a language that the coach does not read`,
  ]
  const files = [count(texts.size, 'file'), ...apart].filter(Boolean).join(', ')
  terminal.out(found.length === 0 ? `${files}: nothing found` : `${files}: ${count(found.length, 'finding')}, ${serious} must-fix`)
}

function quoted({ actual }: Placed): string {
  return actual ? ` (“${actual.replace(/\s+/g, ' ')}”)` : ''
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
