import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildCoach } from './coach-library.ts'

const root = dirname(import.meta.dirname)
let project: string

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'amends-library-'))
  mkdirSync(join(project, 'node_modules'))
  await buildCoach(join(project, 'node_modules', 'amends'))
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
}, 120_000)
afterAll(() => rmSync(project, { recursive: true }))

/** The first TypeScript of the page that tells of the library. */
function example(): string {
  const page = readFileSync(join(root, 'docs', 'coach-library.md'), 'utf8')
  return /```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
}

test('another program imports the coach by its name and gets what the page promises', () => {
  writeFileSync(join(project, 'letter.ts'), example())
  const done = spawnSync(process.execPath, ['letter.ts'], { cwd: project, encoding: 'utf8' })
  expect(done.stderr).toBe('')
  expect(done.stdout).toContain('must-fix conditional-non-apology “sorry if you feel that it took long”')
  expect(done.stdout).toContain('by 2026-03-06T12:00:00.000Z')
  expect(done.stdout).toContain('German: must-fix conditional-non-apology')
}, 30_000)

test('the types of the package stand alone', () => {
  writeFileSync(join(project, 'letter.ts'), example())
  const options = ['--noEmit', '--strict', '--target', 'esnext', '--module', 'nodenext', '--lib', 'esnext,dom', '--types', '']
  const done = spawnSync(join(root, 'node_modules', '.bin', 'tsc'), ['letter.ts', ...options], { cwd: project, encoding: 'utf8' })
  expect(done.stdout).toBe('')
  expect(done.status).toBe(0)
}, 60_000)

test('a folder with other things in it is left as it is', async () => {
  await expect(buildCoach(project)).rejects.toThrow('holds other things')
  expect(readdirSync(project)).toContain('package.json')
  await buildCoach(join(project, 'node_modules', 'amends'))
}, 60_000)

test('nothing of the server comes along', () => {
  const files = readdirSync(join(project, 'node_modules', 'amends'), { recursive: true, encoding: 'utf8' })
  const scripts = files.filter((name) => name.endsWith('.js')).map((name) => join(project, 'node_modules', 'amends', name))
  const imports = scripts.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/^(?:import|export)[^;'"]*from\s*['"]([^'"]+)/gm)])
  expect(imports.map(([, from = '']) => from).filter((from) => !from.startsWith('.'))).toEqual([])
})
