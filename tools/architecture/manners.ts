// What a file may be called and contain: no nameless drawers, no hidden clock or chance, no `any`, no overlong file, and a first comment.

import { isGenerated, isScript, isTest, type Tree, type Violation } from './places.ts'
import { lineOf, mask, type Masked } from './source.ts'

/** Lines. */
const longest = 250

const drawers = ['utils', 'util', 'helpers', 'helper', 'lib', 'common', 'shared', 'services', 'types', 'index']

/** A place where the machine's time and chance may be read; everywhere else they are arguments. */
const clocks = ['server/platform/clock.ts', 'web/platform/clock.ts']
const hiddenWorld = /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bperformance\.now\(/g
const clockOfTheDatabase = /\bnow\(\s*\)|\bcurrent_timestamp\b/gi
const tablesOfReviews =
  /^reviews( as \w+)?$|\breview(People|Lines|Comments|Acknowledgements|Rules)\b|\b(from|join|into|update)\s+review(s|_\w+)\b/
const anything = /(?::|\bas|<)\s*any\b(?!\s+\w)/g

export function manners(tree: Tree): Violation[] {
  return [...tree].flatMap(([file, text]) => {
    const masked = isScript(file) ? mask(text) : undefined
    return [
      ...names(file),
      ...size(file, text),
      ...opening(file, text),
      ...reviewTables(file, masked),
      ...(masked ? inCode(file, text, masked) : inSql(file, text)),
    ]
  })
}

function names(file: string): Violation[] {
  const drawer = file.split('/').find((part) => drawers.includes(part.split('.')[0] ?? ''))
  return drawer ? [at('no-drawers', file, 1, `“${drawer}” says nothing: the thing lives with its only user or gets a noun`)] : []
}

function size(file: string, text: string): Violation[] {
  const lines = text.trimEnd().split('\n').length
  return lines > longest && !isGenerated(file) ? [at('short-files', file, lines, `${lines} lines; ${longest} is the most`)] : []
}

/** Sources only: a test speaks by its names, and a style sheet by the component whose name it carries. */
function opening(file: string, text: string): Violation[] {
  if (/\.test\.tsx?$|\.module\.css$/.test(file)) return []
  const start = text.replace(/^#!.*\n/, '').trimStart()
  const isComment = file.endsWith('.sql')
    ? start.startsWith('--')
    : start.startsWith('/*') || (!file.endsWith('.css') && start.startsWith('//'))
  return isComment ? [] : [at('opens-with-a-comment', file, 1, 'a file opens with a comment: what it knows or does')]
}

function inCode(file: string, text: string, masked: Masked): Violation[] {
  const lines = text.split('\n')
  const seams = [...masked.code.matchAll(anything)]
    .map((match) => lineOf(masked.code, match.index))
    .filter((line) => !/(\/\/|\/\*).*seam:/.test(lines[line - 1] ?? ''))
    .map((line) => at('no-any', file, line, '`any` only at a seam, and the line says so'))
  return [...seams, ...(readsItsOwnClock(file) ? [] : clockReads(file, masked))]
}

/** The wall in the database: reviews are read and written by their own area only. A backup takes every table without naming one. */
function reviewTables(file: string, masked: Masked | undefined): Violation[] {
  if (!masked || !/^(server|bench|cli)\//.test(file) || file.startsWith('server/reviews/') || isTest(file) || isGenerated(file)) return []
  return masked.strings
    .filter(({ text }) => tablesOfReviews.test(text))
    .map((one) => at('reviews-stand-apart', file, lineOf(masked.code, one.at), 'no query outside server/reviews names a table of reviews'))
}

function readsItsOwnClock(file: string): boolean {
  return !/^(core|server|web)\//.test(file) || clocks.includes(file) || isTest(file)
}

function clockReads(file: string, { code, strings }: Masked): Violation[] {
  const calls = [...code.matchAll(hiddenWorld)].map((match) =>
    at('no-hidden-clock', file, lineOf(code, match.index), `${match[0]} is a hidden argument: time and chance come from outside`),
  )
  const inQueries = strings
    .filter(({ text }) => file.startsWith('server/') && text.search(clockOfTheDatabase) >= 0)
    .map((one) => at('no-database-clock', file, lineOf(code, one.at), 'SQL never asks the database what time it is'))
  return [...calls, ...inQueries]
}

function inSql(file: string, text: string): Violation[] {
  if (!file.endsWith('.sql') || isGenerated(file)) return []
  const code = text.replaceAll(/--.*/g, (comment) => ' '.repeat(comment.length))
  return [...code.matchAll(clockOfTheDatabase)].map((match) =>
    at('no-database-clock', file, lineOf(code, match.index), 'SQL never asks the database what time it is'),
  )
}

function at(rule: string, file: string, line: number, sentence: string): Violation {
  return { rule, file, line, sentence }
}
