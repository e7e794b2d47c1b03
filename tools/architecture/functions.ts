// How long functions are, by matching brackets. Finds `function`, arrows and methods; describes of a test file are not functions.

import { isScript, type Tree, type Violation } from './places.ts'
import { lineOf, mask } from './source.ts'

/** Lines. */
const longest = 50

/** Functions over fifty lines whose comment gives no reason ("long because …"), inside or right above. */
export function longFunctions(tree: Tree): Violation[] {
  return [...tree].filter(([path]) => isScript(path)).flatMap(([path, text]) => inFile(path, text))
}

function inFile(file: string, text: string): Violation[] {
  const { code } = mask(text)
  const lines = text.split('\n')
  return spans(code).flatMap(({ from, to }) => {
    const first = lineOf(code, from)
    const length = lineOf(code, to) - first + 1
    const isGroup = file.includes('.test.') && /\bdescribe\b/.test(lines[first - 1] ?? '')
    if (length <= longest || isGroup || givesReason(lines, first, first + length)) return []
    return [
      {
        rule: 'short-functions',
        file,
        line: first,
        sentence: `a function of ${length} lines; more than ${longest} need a comment “long because …”`,
      },
    ]
  })
}

function givesReason(lines: string[], first: number, end: number): boolean {
  let start = first - 1
  while (start > 0 && /^\s*(\/\/|\/?\*)/.test(lines[start - 1] ?? '')) start--
  return lines.slice(start, end).some((line) => /(\/\/|\*).*long because/.test(line))
}

type Span = { from: number; to: number }

function spans(code: string): Span[] {
  return [...declared(code), ...arrows(code), ...methods(code)]
}

function declared(code: string): Span[] {
  return [...code.matchAll(/(?<![\w$.])function\b[^()]*(?=\()/g)].flatMap((match) => {
    const parameters = closing(code, match.index + match[0].length)
    return span(match.index, code, bodyStart(code, parameters + 1))
  })
}

function arrows(code: string): Span[] {
  return [...code.matchAll(/=>\s*(?=[({])/g)].flatMap((match) => span(match.index, code, match.index + match[0].length))
}

const statements = /^(if|for|while|switch|catch|with|return|await|function|else|do)$/

function methods(code: string): Span[] {
  return [...code.matchAll(/^[ \t]+(?:(?:async|static|get|set|private|readonly)\s+)*([\w$]+)(?:<[^()\n]*>)?(?=\()/gm)].flatMap((match) => {
    if (statements.test(match[1] ?? '')) return []
    const parameters = closing(code, match.index + match[0].length)
    return /^\s*[:{]/.test(code.slice(parameters + 1))
      ? span(match.index + match[0].search(/\S/), code, bodyStart(code, parameters + 1))
      : []
  })
}

function span(from: number, code: string, start: number): Span[] {
  if (start < 0) return []
  return [{ from, to: closing(code, start) }]
}

/** Position of the `{` of a body after its parameters, past a return type that may hold braces of its own; -1 when there is none. */
function bodyStart(code: string, from: number): number {
  let last = ''
  for (let at = from; at < code.length; at++) {
    const one = code.charAt(at)
    if (!one.trim()) continue
    const isOfType = /(=>|[:|&<,(=[])\s*$/.test(code.slice(from, at))
    if (one === '{' && !isOfType) return at
    if (one === '{' || one === '(' || one === '[') at = closing(code, at)
    else if (one === ';' || one === '}' || (last === '' && one !== ':')) return -1
    last = code.charAt(at)
  }
  return -1
}

const pairs: Record<string, string> = { '(': ')', '{': '}', '[': ']' }

/** Position of the bracket that closes the one at `from`. */
export function closing(code: string, from: number): number {
  const open = code.charAt(from)
  const close = pairs[open] ?? ''
  let depth = 0
  for (let at = from; at < code.length; at++) {
    if (code[at] === open) depth++
    else if (code[at] === close && --depth === 0) return at
  }
  return code.length - 1
}
