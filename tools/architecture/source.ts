// Reads TypeScript just far enough to tell code from text: comments and the insides of strings become spaces, every position stays.
// It is no parser. Where slashes and quotes could mean two things (JSX text, regular expressions) it decides as our formatter writes.

export type Masked = {
  /** The code, with comments and the insides of strings, templates and regular expressions as spaces; quotes and lines stay. */
  code: string
  /** The text inside strings and templates, without the `${…}` parts, and where it begins. */
  strings: { text: string; at: number }[]
}

type Cursor = { text: string; at: number; out: string[]; strings: Masked['strings']; last: string; braces: number[] }

/** Masks a whole source file. */
export function mask(text: string): Masked {
  const cursor: Cursor = { text, at: 0, out: text.split(''), strings: [], last: '', braces: [] }
  while (cursor.at < text.length) step(cursor)
  return { code: cursor.out.join(''), strings: cursor.strings }
}

function step(cursor: Cursor): void {
  const { text, at } = cursor
  const two = text.slice(at, at + 2)
  const one = text.charAt(at)
  if (two === '//') blank(cursor, endOfLine(text, at))
  else if (two === '/*') blank(cursor, endAfter(text, '*/', at + 2))
  else if (one === '`') template(cursor, at + 1)
  else if ((one === "'" || one === '"') && opensString(cursor)) quoted(cursor, one)
  else if (one === '/' && opensRegex(cursor)) regex(cursor)
  else if (one === '}' && cursor.braces.at(-1) === 0) {
    cursor.braces.pop()
    template(cursor, at + 1)
  } else plain(cursor, one)
}

function plain(cursor: Cursor, one: string): void {
  const depth = cursor.braces.length - 1
  if (depth >= 0 && (one === '{' || one === '}')) cursor.braces[depth] = (cursor.braces[depth] ?? 0) + (one === '{' ? 1 : -1)
  if (one.trim()) cursor.last = /[\w$]/.test(one) && /[\w$]$/.test(cursor.text.slice(0, cursor.at)) ? cursor.last + one : one
  cursor.at++
}

/** A quote right after a letter is an apostrophe in JSX text; one without a partner on its line is one too. */
function opensString(cursor: Cursor): boolean {
  const quote = cursor.text.charAt(cursor.at)
  if (/[\w’]/.test(cursor.text.charAt(cursor.at - 1))) return false
  return partner(cursor.text, quote, cursor.at + 1) > 0
}

function quoted(cursor: Cursor, quote: string): void {
  const end = partner(cursor.text, quote, cursor.at + 1)
  keep(cursor, cursor.at + 1, end)
  cursor.at = end + 1
  cursor.last = quote
}

/** Position of the closing mark on the same line, or -1. */
function partner(text: string, mark: string, from: number): number {
  for (let at = from; at < text.length && text[at] !== '\n'; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === mark) return at
  }
  return -1
}

/** Reads template text from `from` until the closing backtick or the next `${`, whose code is then read as code. */
function template(cursor: Cursor, from: number): void {
  let at = from
  while (at < cursor.text.length && cursor.text[at] !== '`' && cursor.text.slice(at, at + 2) !== '${')
    at += cursor.text[at] === '\\' ? 2 : 1
  keep(cursor, from, at)
  const opensCode = cursor.text[at] === '$'
  if (opensCode) cursor.braces.push(0)
  cursor.at = at + (opensCode ? 2 : 1)
  cursor.last = opensCode ? '{' : '`'
}

const beforeRegex = new Set(['', '(', ',', '=', ':', '[', '!', '&', '|', '?', '{', ';', 'return', 'typeof', 'case', '=>'])

function opensRegex(cursor: Cursor): boolean {
  const arrow = cursor.last === '>' && /=>\s*$/.test(cursor.text.slice(Math.max(0, cursor.at - 40), cursor.at))
  return (arrow || beforeRegex.has(cursor.last)) && regexEnd(cursor) > 0
}

function regexEnd({ text, at }: Cursor): number {
  let inClass = false
  for (let i = at + 1; i < text.length && text[i] !== '\n'; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '[') inClass = true
    else if (text[i] === ']') inClass = false
    else if (text[i] === '/' && !inClass) return i
  }
  return -1
}

function regex(cursor: Cursor): void {
  blank(cursor, regexEnd(cursor) + 1)
  cursor.last = '/'
}

function keep(cursor: Cursor, from: number, to: number): void {
  cursor.strings.push({ text: cursor.text.slice(from, to), at: from })
  cursor.at = from
  blank(cursor, to)
}

function blank(cursor: Cursor, to: number): void {
  for (let at = cursor.at; at < to; at++) if (cursor.text[at] !== '\n') cursor.out[at] = ' '
  cursor.at = to
}

function endOfLine(text: string, from: number): number {
  return endAfter(text, '\n', from)
}

function endAfter(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + mark.length
}

/** One-based line of a position. */
export function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}
