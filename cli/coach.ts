// amends coach: reads drafts, macros and templates with the coach's rules, without a server. Lines look like a compiler's, so that
// editors and continuous integration understand them: path:line:column.

import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { coach } from '#core/coach/coach.ts'
import type { Finding } from '#core/coach/rule.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Terminal } from './terminal.ts'

type Found = Finding & { path: string; line: number; column: number }

export async function coachFiles(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals: files } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean', default: false } } })
  if (files.length === 0) {
    terminal.err('Please name at least one file: amends coach FILE.md…')
    return 2
  }
  const found: Found[] = []
  let unread = 0
  for (const path of files) {
    const text = await readFile(path, 'utf8').catch(() => null)
    if (text === null) {
      terminal.err(`${path}: cannot be read`)
      unread++
    } else found.push(...findingsIn(path, text, terminal.now()))
  }
  if (values.json) terminal.out(JSON.stringify(found, null, 2))
  else if (unread < files.length) report(found, files.length - unread, terminal)
  return unread > 0 || found.some((one) => one.severity === 'must-fix') ? 1 : 0
}

function findingsIn(path: string, text: string, now: Instant): Found[] {
  return coach(text, { now }).findings.map((finding) => ({ path, ...placeOf(text, finding.start), ...finding }))
}

/** Line and column, both from 1, of an offset in UTF-16 units. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

function report(found: Found[], files: number, terminal: Terminal): void {
  for (const one of found) {
    terminal.out(
      `${one.path}:${one.line}:${one.column} ${one.severity} ${one.rule}: ${one.title}${one.actual ? ` (“${one.actual.replace(/\s+/g, ' ')}”)` : ''}`,
    )
    terminal.out(`  ${one.reason}${one.better ? ` ${one.better}` : ''}`)
  }
  const serious = found.filter((one) => one.severity === 'must-fix').length
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
  terminal.out(
    found.length === 0
      ? `${count(files, 'file')}: nothing found`
      : `${count(files, 'file')}: ${count(found.length, 'finding')}, ${serious} must-fix`,
  )
}
