// The architecture test: reads every source of the house and says which rules of DESIGN.md it breaks. `node tools/architecture.ts` prints them.
// It knows nothing of TypeScript's own tools on purpose: one such checker reported "no violations" after reading no file at all.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { barrels, circles } from './architecture/circles.ts'
import { longFunctions } from './architecture/functions.ts'
import { manners } from './architecture/manners.ts'
import type { Area, Tree, Violation } from './architecture/places.ts'
import { styles } from './architecture/styles.ts'
import { wallViolations } from './architecture/walls.ts'

const roots = ['core', 'server', 'web', 'cli', 'tools', 'stories', 'bench', 'migrations']
const skipped = ['node_modules', 'dist']
const root = dirname(import.meta.dirname)

/** Everything that breaks a rule. Throws when there is nothing to read: silence must never look like order. */
export function violations(tree: Tree, areas: readonly Area[]): Violation[] {
  if (tree.size === 0 || areas.length === 0) throw new Error('The architecture test has read no files.')
  return [wallViolations(tree, areas), circles(tree), barrels(tree), manners(tree), longFunctions(tree), styles(tree)].flat()
}

/** The sources of this clone: path from its root → text. */
export function readTree(): Tree {
  const there = roots.filter((name) => existsSync(join(root, name)))
  const paths = there.flatMap((name) =>
    readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).map((path) => join(name, path)),
  )
  const sources = paths.filter((path) => /\.(ts|tsx|css|sql|mjs)$/.test(path) && !path.split('/').some((part) => skipped.includes(part)))
  return new Map(sources.toSorted().map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

export function readAreas(): Area[] {
  return JSON.parse(readFileSync(join(root, 'areas.json'), 'utf8')) as Area[]
}

export function line({ file, line: number, rule, sentence }: Violation): string {
  return `${file}:${number}  ${rule}: ${sentence}`
}

if (import.meta.main) {
  const tree = readTree()
  const found = violations(tree, readAreas())
  for (const one of found) console.error(line(one))
  console.log(`architecture: ${tree.size} files read, ${found.length} violations`)
  process.exitCode = found.length === 0 ? 0 : 1
}
