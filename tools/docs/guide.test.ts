// The guide does not go stale: its pages are linked, its pictures exist and are small, and what it names in bold stands in the app.

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pageOf } from '#server/platform/http/guide-page.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = join(root, 'docs', 'guide')
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'))
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8')

test('each page of the guide is linked from its first page', () => {
  const first = textOf('start.md')
  expect(pages.filter((name) => name !== 'start.md' && !first.includes(`](${name})`))).toEqual([])
})

test('each picture exists and is no heavier than 150 kB', () => {
  const named = pages.flatMap((name) => [...textOf(name).matchAll(/\.\.\/pictures\/([a-z-]+\.png)/g)].map(([, picture]) => picture ?? ''))
  expect(named.length).toBeGreaterThan(8)
  const sizeOf = (picture: string) => statSync(join(root, 'docs', 'pictures', picture)).size
  expect(named.filter((picture) => sizeOf(picture) > 150_000)).toEqual([])
})

test('what the guide names in bold is written on some screen, in the same words', () => {
  const sources = ['web', 'core'].flatMap((part) =>
    readdirSync(join(root, part), { recursive: true, encoding: 'utf8' }).map((file) => join(root, part, file)),
  )
  const app = sources
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !file.includes('/dist/'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const stale = pages.flatMap((name) =>
    [...textOf(name).matchAll(/\*\*([^*]+)\*\*/g)]
      .map(([, words]) => words ?? '')
      .filter(
        (words) =>
          !lead.has(words) &&
          !words
            .split(' … ')
            .flatMap((part) => part.split('…'))
            .every((part) => app.includes(part.trim())),
      )
      .map((words) => `${name}: ${words}`),
  )
  expect(stale).toEqual([])
})

/** Words that lead a line of the guide itself. */
const lead = new Set([
  'In:',
  'Out:',
  'Listen.',
  'Apologise.',
  'Make right.',
  'Explain.',
  'Delight, ask, learn.',
  'case',
  'crux',
  'step',
  'clock',
  'promise',
  'remedy',
  'authority',
  'ledger',
])

const rulePages = readdirSync(join(folder, 'coach')).map((name) => join('coach', name))

test('a page becomes HTML in which nothing of Markdown is left', () => {
  for (const name of [...pages, ...rulePages]) {
    const { title, body } = pageOf(textOf(name), name.startsWith('coach') ? 'coach' : '')
    expect(title).not.toBe('')
    expect(body.markup.replaceAll(/<pre>[^]*?<\/pre>|<code>.*?<\/code>/g, '')).not.toMatch(/\*\*|\]\(|^#|^- |^\| /m)
  }
})

test('the pages of the coach’s rules are linked to each other within the app', () => {
  const first = pageOf(textOf('coach/README.md'), 'coach').body.markup
  expect(first).toContain('<a href="/guide/coach/policy-shield">policy-shield</a>')
  expect(pageOf(textOf('coach/policy-shield.md'), 'coach').body.markup).toContain('<a href="/guide/coach">all rules</a>')
  expect(pageOf('# x\n\n[Coach](coach/README.md), [code](../../x.md)').body.markup).toContain('<a href="/guide/coach">Coach</a>, code')
})
