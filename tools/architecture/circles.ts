// No circles, types included, and no barrels: a file that only passes on what others export hides where things live.

import { importsOf } from './imports.ts'
import { isScript, type Tree, type Violation } from './places.ts'
import { mask } from './source.ts'

export function circles(tree: Tree): Violation[] {
  const edges = new Map([...tree].filter(([path]) => isScript(path)).map(([path, text]) => [path, targets(path, text, tree)]))
  const found: Violation[] = []
  const done = new Set<string>()
  const walk = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) found.push(circle([...trail.slice(start), path]))
    if (start >= 0 || done.has(path)) return
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path])
    done.add(path)
  }
  for (const path of edges.keys()) walk(path, [])
  return found
}

function targets(path: string, text: string, tree: Tree): string[] {
  const files = importsOf(path, text).flatMap((one) => (one.file !== undefined && tree.has(one.file) ? [one.file] : []))
  return [...new Set(files)]
}

function circle(trail: string[]): Violation {
  return { rule: 'no-circles', file: trail[0] ?? '', line: 1, sentence: `imports go round: ${trail.join(' → ')}` }
}

export function barrels(tree: Tree): Violation[] {
  return [...tree]
    .filter(([path, text]) => isScript(path) && isBarrel(text))
    .map(([file]) => ({ rule: 'no-barrels', file, line: 1, sentence: 'this file only passes on what other files export' }))
}

function isBarrel(text: string): boolean {
  const { code } = mask(text)
  const passesOn = /\bexport\s[^'"`;=()]*?\bfrom\s*(['"])\s*\1/g
  const imports = /\bimport\s[^'"`;=()]*?\bfrom\s*(['"])\s*\1/g
  const renamed = /\bexport\s*(type\s*)?\{[^}]*\}/g
  if (!passesOn.test(code) && !(imports.test(code) && renamed.test(code))) return false
  const rest = code.replaceAll(passesOn, '').replaceAll(imports, '').replaceAll(renamed, '')
  return rest.replaceAll(';', '').trim() === ''
}
