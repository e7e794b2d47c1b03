// A style that is written down twice is changed once: what two parts have in common has one home, mostly in web/ui.

import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Of fewer declarations many are alike by chance. */
const few = 10
/** So much of the longer one that they are one style with exceptions. */
const nearly = 0.65

const styles = globSync('web/**/*.module.css')
  .map((path) => ({ path, says: declarations(readFileSync(path, 'utf8')) }))
  .filter(({ says }) => says.length >= few)

function declarations(style: string): string[] {
  return Array.from(style.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/[\w-]+:\s[^;{}]+(?=;)/g), ([words]) => words.replaceAll(/\s+/g, ' '))
}

function shared(some: readonly string[], others: readonly string[]): number {
  const left = [...others]
  for (const one of some) {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
  }
  return (others.length - left.length) / Math.max(some.length, others.length)
}

test('no two styles are nearly the same', () => {
  expect(styles.length).toBeGreaterThan(80)
  const twins = styles.flatMap((one, n) =>
    styles.slice(n + 1).flatMap((other) => (shared(one.says, other.says) >= nearly ? [`${one.path} and ${other.path}`] : [])),
  )
  expect(twins).toEqual([])
})
