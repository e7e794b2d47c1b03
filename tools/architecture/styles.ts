// Styles: each that is imported is there, which the types do not know, and each that is there is imported.

import { importsOf } from './imports.ts'
import { isScript, type Tree, type Violation } from './places.ts'

export function styles(tree: Tree): Violation[] {
  const imported = [...tree]
    .filter(([path]) => isScript(path))
    .flatMap(([path, text]) => importsOf(path, text).flatMap(({ file, line }) => (file?.endsWith('.css') ? [{ path, file, line }] : [])))
  const used = new Set(imported.map(({ file }) => file))
  return [
    ...imported
      .filter(({ file }) => !tree.has(file))
      .map(({ path, file, line }) => ({ rule: 'styles-are-there', file: path, line, sentence: `there is no ${file}` })),
    ...[...tree.keys()]
      .filter((path) => path.endsWith('.css') && !used.has(path))
      .map((file) => ({ rule: 'styles-are-used', file, line: 1, sentence: 'nothing imports these styles' })),
  ]
}
