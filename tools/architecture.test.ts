// Plants one offence a rule in a tiny house and sees it caught there; then reads the real house.

import { expect, test } from 'vitest'
import { line, readAreas, readTree, violations } from './architecture.ts'
import { importsOf } from './architecture/imports.ts'
import type { Area } from './architecture/places.ts'
import { mask } from './architecture/source.ts'

const areas: Area[] = ['people', 'messages', 'cases', 'reviews', 'insights'].map((name) => ({ name, sentence: name }))

/** A house in order, which uses everything that is allowed. */
const house: Record<string, string> = {
  'core/money.ts': `// Money.\nexport type Money = { minor: number }\n`,
  'core/endpoint.ts': `// Endpoints.\nimport type { z } from 'zod'\nimport type { Ability } from '#core/people/abilities.ts'\nexport type E = z.ZodType & Ability\n`,
  'core/people/abilities.ts': `// Abilities.\nexport type Ability = 'x'\n`,
  'core/people/contract.ts': `// Contract.\nimport { z } from 'zod'\nexport const who = z.string()\n`,
  'core/cases/file-shapes.ts': `// Shapes.\nimport { z } from 'zod'\nimport { who } from '#core/people/contract.ts'\nexport const shape = z.array(who)\n`,
  'core/cases/stands.test.ts': `// Test.\nimport { test } from 'vitest'\nimport { shape } from './file-shapes.ts'\ntest('now', () => void [Date.now(), shape])\n`,
  'core/api.ts': `// All.\nimport { shape } from '#core/cases/file-shapes.ts'\nexport const api = [shape]\n`,
  'server/platform/clock.ts': `// Clock.\nexport const now = () => Date.now()\n`,
  'server/platform/door.ts': `// Door.\nimport type { Ability } from '#core/people/abilities.ts'\nexport const door: Ability = 'x'\n`,
  'server/people/queries.ts': `// Queries.\nimport { rows } from './store.ts'\nexport const all = () => rows\n`,
  'server/people/store.ts': `// Store. It never says now(), nor Date.now().\nexport const rows = ['select "now" from people where at < $1']\n`,
  'server/cases/area.ts': `// Area.\nimport { open } from './commands/open.ts'\nexport const area = [open]\n`,
  'server/cases/commands/open.ts': `// Opens.\nimport pg from 'pg'\nimport { all } from '#server/people/queries.ts'\nimport { door } from '#server/platform/door.ts'\nexport const open = () => [pg, all, door]\n`,
  'core/reviews/events.ts': `// Reviews.\nimport type { shape } from '#core/cases/file-shapes.ts'\nexport type Told = typeof shape\n`,
  'server/reviews/queries.ts': `// Reviews.\nimport { open } from '#server/cases/commands/open.ts'\nexport const all = [open, 'reviews', 'reviewPeople']\n`,
  'server/reviews/area.ts': `// Reviews.\nimport { all } from './queries.ts'\nexport const area = [all]\n`,
  'web/reviews/Review.tsx': `// Review.\nexport const Review = 1\n`,
  'web/pages/ReviewPage.tsx': `// Page.\nimport { Review } from '#web/reviews/Review.tsx'\nexport const Page = Review\n`,
  'server/app.ts': `// App.\nimport { area } from '#server/cases/area.ts'\nimport { area as reviews } from '#server/reviews/area.ts'\nimport { api } from '#core/api.ts'\nexport const app = [area, reviews, api]\n`,
  'web/ui/Button.tsx': `// Button.\nexport const Button = () => <p>Don't say "as any other", or {'it'}'s off</p>\n`,
  'web/cases/List.tsx': `// List.\nimport { Button } from '#web/ui/Button.tsx'\nexport const List = Button\n`,
  'web/people/Card.tsx': `// Card.\nexport const Card = 1\n`,
  'web/pages/Home.tsx': `// Home.\nimport { List } from '#web/cases/List.tsx'\nimport { Card } from '#web/people/Card.tsx'\nexport const Home = [List, Card]\n`,
  'cli/main.ts': `// Command line.\nimport { readFileSync } from 'node:fs'\nimport { api } from '#core/api.ts'\nexport const main = () => [readFileSync, api]\n`,
  'tools/schema.ts': `// A tool.\nexport const started = Date.now()\n`,
  'migrations/0001-first.sql': `-- The first tables. They never say now().\ncreate table people (at timestamptz not null);\n`,
}

type Planted = Record<string, string>
const found = (planted: Planted) => violations(new Map(Object.entries({ ...house, ...planted })), areas)
const rules = (planted: Planted) => [...new Set(found(planted).map((one) => one.rule))]
const bare = (imported: string) => `// Planted.\nimport { x } from '${imported}'\nexport const y = x\n`
const lines = (count: number) => Array.from({ length: count }, (_, n) => `  void ${n}`).join('\n')

test('a house in order has no violations', () => {
  expect(found({}).map(line)).toEqual([])
})

test('reading nothing is an error, not order', () => {
  expect(() => violations(new Map(), areas)).toThrow('has read no files')
  expect(() => violations(new Map(Object.entries(house)), [])).toThrow('has read no files')
})

const offences: [rule: string, what: string, planted: Planted][] = [
  ['core-is-pure', 'core imports the server', { 'core/cases/a.ts': bare('#server/platform/door.ts') }],
  ['core-is-pure', 'core imports Node', { 'core/cases/a.ts': bare('node:fs') }],
  ['core-is-pure', 'core imports zod beside a contract', { 'core/cases/a.ts': bare('zod') }],
  ['core-ladder', 'core imports a higher area', { 'core/people/a.ts': bare('#core/cases/file-shapes.ts') }],
  ['core-ladder', 'the ground imports an area', { 'core/time/a.ts': bare('#core/people/contract.ts') }],
  ['core-ladder', 'an area imports the list of all', { 'core/messages/a.ts': bare('#core/api.ts') }],
  ['web-and-server-never-meet', 'web imports the server', { 'web/cases/a.ts': bare('#server/people/queries.ts') }],
  [
    'web-and-server-never-meet',
    'the server imports web, as a type',
    { 'server/cases/a.ts': `// Planted.\nexport type A = import('#web/ui/Button.tsx').B\n` },
  ],
  ['cli-is-a-client', 'the command line imports the server', { 'cli/a.ts': bare('#server/app.ts') }],
  ['cli-is-a-client', 'the command line imports a package', { 'cli/a.ts': bare('pg') }],
  ['platform-knows-no-area', 'the platform imports an area of the server', { 'server/platform/a.ts': bare('#server/people/queries.ts') }],
  ['platform-knows-no-area', 'the platform imports an area of core', { 'server/platform/a.ts': bare('#core/people/contract.ts') }],
  ['platform-knows-no-area', 'a plain component imports an area', { 'web/ui/A.ts': bare('#web/cases/List.tsx') }],
  ['calls-go-down', 'a low area calls a higher one', { 'server/people/commands.ts': bare('#server/cases/commands/open.ts') }],
  ['calls-go-down', 'a low area knows the events of a higher one', { 'server/people/a.ts': bare('#core/cases/events.ts') }],
  ['calls-go-down', 'an area imports the app', { 'server/people/a.ts': bare('#server/app.ts') }],
  ['calls-go-down', 'an area imports the test world outside a test', { 'server/people/a.ts': bare('#server/testing/world.ts') }],
  ['enter-by-commands-or-queries', "an area reaches into another's store", { 'server/cases/a.ts': bare('#server/people/store.ts') }],
  ['enter-by-commands-or-queries', "an area reaches into another's switchboard", { 'server/cases/a.ts': bare('#server/people/area.ts') }],
  [
    'styles-are-there',
    'styles are imported that are not there',
    { 'web/cases/A.tsx': `// Planted.\nimport css from './A.module.css'\nexport const a = css\n` },
  ],
  ['styles-are-used', 'styles that nothing imports', { 'web/cases/A.module.css': `/* Planted. */\n.a {\n  color: red;\n}\n` }],
  ['web-areas-meet-on-a-page', 'a web area imports another', { 'web/cases/A.tsx': bare('#web/people/Card.tsx') }],
  ['web-areas-meet-on-a-page', 'a web area imports a page', { 'web/cases/A.tsx': bare('#web/pages/Home.tsx') }],
  ['no-way-up', 'an import climbs out of its folder', { 'server/cases/a.ts': bare('../people/queries.ts') }],
  ['no-way-up', 'a dynamic import climbs', { 'tools/a.ts': `// Planted.\nexport const a = await import('../core/money.ts')\n` }],
  ['reviews-stand-apart', 'a higher area asks a review', { 'server/insights/a.ts': bare('#server/reviews/queries.ts') }],
  ['reviews-stand-apart', 'a higher area hears the news of reviews', { 'server/insights/a.ts': bare('#core/reviews/events.ts') }],
  ['reviews-stand-apart', 'the core of a higher area knows reviews', { 'core/insights/a.ts': bare('#core/reviews/events.ts') }],
  [
    'reviews-stand-apart',
    'another query joins their tables',
    { 'server/insights/a.ts': '// A.\nexport const a = sql`select 1 from reviews r`\n' },
  ],
  [
    'reviews-stand-apart',
    'another query builds on them',
    { 'server/insights/a.ts': `// A.\nexport const a = db.selectFrom('reviewPeople')\n` },
  ],
  [
    'no-circles',
    'three files go round, one of them by a type',
    {
      'core/cases/a.ts': bare('./b.ts'),
      'core/cases/b.ts': `// B.\nimport type { C } from './c.ts'\nexport const x: C = 1\n`,
      'core/cases/c.ts': `// C.\nimport { y } from './a.ts'\nexport type C = typeof y\n`,
    },
  ],
  [
    'no-barrels',
    'a file only passes on',
    { 'core/cases/all.ts': `// All.\nexport * from './file-shapes.ts'\nexport type { X } from './x.ts'\n` },
  ],
  [
    'no-barrels',
    'a file imports and exports the same',
    { 'core/cases/all.ts': `// All.\nimport { x } from './file-shapes.ts'\nexport { x }\n` },
  ],
  ['no-drawers', 'a folder without a noun', { 'core/cases/utils/a.ts': `// A.\nexport const a = 1\n` }],
  ['no-drawers', 'a file without a noun', { 'web/cases/types.ts': `// A.\nexport const a = 1\n` }],
  ['no-drawers', 'an index', { 'server/cases/index.ts': `// A.\nexport const a = 1\n` }],
  ['no-hidden-clock', 'core asks the time', { 'core/cases/a.ts': `// A.\nexport const a = Date.now()\n` }],
  ['no-hidden-clock', 'the server makes a date of now', { 'server/cases/a.ts': '// A.\nexport const a = `${new Date().toISOString()}`\n' }],
  ['no-hidden-clock', 'the server throws dice', { 'server/cases/a.ts': `// A.\nexport const a = Math.random()\n` }],
  ['no-hidden-clock', 'the web measures', { 'web/cases/a.ts': `// A.\nexport const a = performance.now()\n` }],
  ['no-database-clock', 'a store says now()', { 'server/cases/store.ts': '// A.\nexport const a = sql`select ${b} where at < now()`\n' }],
  [
    'no-database-clock',
    'a migration says CURRENT_TIMESTAMP',
    { 'migrations/0002-a.sql': '-- A.\nalter table a alter b set default CURRENT_TIMESTAMP;\n' },
  ],
  ['no-any', 'a variable of any kind', { 'server/cases/a.ts': `// A.\nexport const a: any = 1\n` }],
  ['no-any', 'a cast to anything', { 'web/cases/a.ts': `// A.\nexport const a = (1 as any).b\n` }],
  [
    'short-files',
    'a file that is too long',
    { 'web/cases/a.css': `/* A. */\n${'a {}\n'.repeat(250)}`, 'web/cases/A.tsx': `// Planted.\nimport './a.css'\nexport const a = 1\n` },
  ],
  ['short-functions', 'a long function', { 'core/cases/a.ts': `// A.\nexport function a(b: { c: 1 }): { d: 1 } {\n${lines(49)}\n}\n` }],
  ['short-functions', 'a long arrow', { 'core/cases/a.ts': `// A.\nexport const a = () => {\n${lines(49)}\n}\n` }],
  [
    'short-functions',
    'a long method',
    { 'core/cases/a.ts': `// A.\nexport class A {\n  async a(b: number): Promise<void> {\n${lines(49)}\n  }\n}\n` },
  ],
  ['short-functions', 'a long component', { 'web/cases/A.tsx': `// A.\nexport const A = () => (\n  <p>\n${lines(49)}\n  </p>\n)\n` }],
  ['opens-with-a-comment', 'a source without a first comment', { 'web/cases/a.ts': `export const a = 1 // late\n` }],
  ['opens-with-a-comment', 'a migration without one', { 'migrations/0002-a.sql': 'select 1;\n' }],
]

test.each(offences)('%s catches it when %s', (rule, _what, planted) => {
  expect(rules(planted)).toEqual([rule])
})

test('what is allowed on purpose is not caught', () => {
  const planted: Planted = {
    'server/cases/seam.ts': `// A.\nexport const a = (b: any) => b // seam: the driver knows no better\n`,
    'core/cases/table.ts': `// A.\n// Long: long because it is one table.\nexport function a(): void {\n${lines(60)}\n}\n`,
    'server/cases/clock.ts': `// A.\nexport const at = (ms: number) => new Date(ms)\n`,
    'server/cases/cases.test.ts': `// A.\nimport { world } from '#server/testing/world.ts'\nimport { who } from '#core/people/contract.ts'\nexport const a = [world, who]\n`,
    'server/cases/tables.gen.ts': `// A.\n${'export type A = 1\n'.repeat(300)}`,
  }
  expect(found(planted).map(line)).toEqual([])
})

test('imports are seen in every form, and not in comments or strings', () => {
  const text = [
    `import './a.ts'`,
    `import b, { type B } from "./b.ts"`,
    `export type { C } from './c.ts'`,
    `const d = await import('./d.ts')`,
    `// import './e.ts'`,
    "const f = `import './f.ts'`",
    `const g = "from './g.ts'"`,
    `const h = /'/; import './h.ts'`,
  ].join('\n')
  expect(importsOf('core/x.ts', text).map((one) => one.file)).toEqual(['core/a.ts', 'core/b.ts', 'core/c.ts', 'core/d.ts', 'core/h.ts'])
})

test('masking keeps every position and every line', () => {
  const text = "const a = `x ${b({ c: `}` })} y` // z\nconst d = e / f / g\nconst h = s.replace(/[/'\"`]/g, '`')\n"
  const { code, strings } = mask(text)
  expect(code).toHaveLength(text.length)
  expect(code.split('\n')[1]).toBe('const d = e / f / g')
  expect(code).toContain('b({ c: ` ` })')
  expect(strings.map((one) => one.text)).toEqual(['x ', '}', ' y', '`'])
})

test('the real house is in order', () => {
  const tree = readTree()
  expect(tree.size).toBeGreaterThan(50)
  expect(violations(tree, readAreas()).map(line)).toEqual([])
})
