// The documents say what is so: printed pages equal the code, links lead to files, and every listener hears an event that exists.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { hour, minute } from '#core/time/instant.ts'
import { areas } from '#server/app.ts'
import { outdated, printDocs } from '#tools/docs.ts'
import { everyEvent } from './events.ts'
import { span, table } from './table.ts'

const root = dirname(dirname(import.meta.dirname))
const read = (file: string) => readFileSync(join(root, file), 'utf8')

test('every printed page is that of the code (node tools/docs.ts)', async () => {
  for (const text of Object.values(await printDocs())) expect(text.length).toBeGreaterThan(500)
  expect(await outdated()).toEqual([])
})

test('every relative link and picture leads to a file', () => {
  const inDocs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((file) => join('docs', file))
  const pages = [...readdirSync(root), ...inDocs].filter((file) => file.endsWith('.md'))
  expect(pages.length).toBeGreaterThan(10)
  const dead = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].flatMap(([, link = '']) =>
      /^[a-z]+:/.test(link) || existsSync(join(root, dirname(page), link)) ? [] : [`${page}: ${link}`],
    ),
  )
  expect(dead).toEqual([])
})

test('every listener hears an event that exists, and no two events share a name', async () => {
  const names = (await everyEvent()).map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThan(40)
  for (const { event } of areas.flatMap(({ reactions = [] }) => reactions)) expect(names).toContain(event)
})

test('a span of time is said in the largest units that leave nothing over', () => {
  expect([0, 7.5 * minute, hour, 26 * hour, 48 * hour].map(span)).toEqual(['0 s', '7 min 30 s', '1 h', '1 day 2 h', '2 days'])
})

test('a bar in a cell does not open a column', () => {
  expect(table(['a'], [['x|y']])).toBe('| a    |\n| ---- |\n| x\\|y |')
})
