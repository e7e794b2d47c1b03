// Which files a file imports, types included: `from '…'`, a bare `import '…'`, and `import('…')`.

import { posix } from 'node:path'
import { lineOf, mask } from './source.ts'

export type Import = {
  /** As written. */
  specifier: string
  line: number
  /** The file in the tree, when the specifier points into it ("core/money.ts"); undefined for packages. */
  file: string | undefined
}

const forms = [
  /(?<![\w$.])(?:import|export)\s[^'"`;]*?\bfrom\s*(?=['"])/g,
  /(?<![\w$.])import\s*(?=['"])/g,
  /(?<![\w$.])import\s*\(\s*(?=['"`])/g,
]

/** Every import of the file at `path`. */
export function importsOf(path: string, text: string): Import[] {
  const { code } = mask(text)
  const starts = forms.flatMap((form) => [...code.matchAll(form)].map((match) => match.index + match[0].length))
  return starts
    .toSorted((a, b) => a - b)
    .map((at) => {
      const specifier = text.slice(at + 1, code.indexOf(code.charAt(at), at + 1))
      return { specifier, line: lineOf(text, at), file: target(path, specifier) }
    })
}

/** Where a specifier leads from the file at `path`. */
export function target(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return posix.normalize(specifier.slice(1))
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier)
  return undefined
}
