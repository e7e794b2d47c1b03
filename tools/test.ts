// What `npm test` runs: the browser is there, the checks (as many at a time as there are cores), the tests, the browser stories.
// Every check is run, and where one fails the tests do not begin: it is mended in a minute, and waiting for tests of such a state helps nobody.
// The browser stories are walked also where a test has failed: they fail for reasons of their own, and one run should tell all of them.
// Each test that failed is named once more beside the summary, for logs of which only the end is kept. The last line is "N passed, N failed";
// a step that is no test suite counts as one failure when it fails. `--check` stops before the tests.

import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { needChromium } from './chromium.ts'
import { failuresIn, type Report } from './test-report.ts'

type Outcome = { passed: number; failed: number }
type Step = { name: string; run: () => Outcome }
type Check = { name: string; command: readonly [string, ...string[]] }
type Checked = { words: string; failed: boolean; seconds: number }

const root = dirname(import.meta.dirname)
const bin = (name: string) => join(root, 'node_modules', '.bin', name)

/** What takes longest first, so that no core is left alone with it at the end. */
const checks: Check[] = [
  { name: 'lint', command: [bin('oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'types', command: [bin('tsc'), '-p', 'tsconfig.json'] },
  { name: 'types of web', command: [bin('tsc'), '-p', 'web/tsconfig.json'] },
  { name: 'format', command: [bin('oxfmt'), '--check'] },
  { name: 'types of core', command: [bin('tsc'), '-p', 'core/tsconfig.json'] },
  { name: 'architecture', command: [process.execPath, 'tools/architecture.ts'] },
  { name: 'printed pages', command: [process.execPath, 'tools/docs.ts', '--check'] },
]

const tests: Step[] = [
  { name: 'tests', run: () => suite('unit') },
  { name: 'browser stories', run: () => suite('browser') },
]

const summary: string[] = []
const failures: string[] = []
const outcome = await walk(process.argv.includes('--check'))
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`)
console.log(`\n${summary.join('\n')}\n\n${outcome.passed} passed, ${outcome.failed} failed`)
process.exitCode = outcome.failed === 0 ? 0 : 1

async function walk(checksOnly: boolean): Promise<Outcome> {
  const before = checksOnly ? { passed: 0, failed: 0 } : taken({ name: 'chromium', run: browser })
  if (before.failed > 0) return leave(before, [...checks, ...tests])
  const failed = await checkAll()
  if (checksOnly) return { passed: 0, failed }
  if (failed > 0) return leave({ passed: 0, failed }, tests)
  const outcomes = tests.map(taken)
  return { passed: total(outcomes, 'passed'), failed: total(outcomes, 'failed') }
}

function total(outcomes: Outcome[], what: keyof Outcome): number {
  return outcomes.reduce((sum, one) => sum + one[what], 0)
}

function leave(until: Outcome, rest: { name: string }[]): Outcome {
  for (const { name } of rest) summary.push(`· ${name.padEnd(16)} not run`)
  return until
}

function taken({ name, run }: Step): Outcome {
  console.log(`\n── ${name}`)
  const began = performance.now()
  const found = run()
  sum(name, found.failed > 0, (performance.now() - began) / 1000)
  return found
}

function sum(name: string, failed: boolean, seconds: number): void {
  summary.push(`${failed ? '✗' : '✓'} ${name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s`)
}

/** Side by side; what each says is printed whole, in the order above. Answers how many failed. */
async function checkAll(): Promise<number> {
  const began = performance.now()
  let fails = 0
  const running = inTurns(checks.map((one) => () => checked(one)))
  for (const [n, { name }] of checks.entries()) {
    const found = await running[n]
    if (!found) continue
    console.log(`\n── ${name}\n${found.words.trim()}`)
    sum(name, found.failed, found.seconds)
    if (found.failed) fails++
  }
  sum('all checks', fails > 0, (performance.now() - began) / 1000)
  return fails
}

/** Begins them in order, no more at a time than there are cores. */
function inTurns<T>(works: (() => Promise<T>)[]): Promise<T>[] {
  let free = availableParallelism()
  const waiting: (() => void)[] = []
  return works.map(async (work) => {
    if (free > 0) free--
    else await new Promise<void>((go) => waiting.push(go))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free++
    }
  })
}

function checked({ command: [command, ...args] }: Check): Promise<Checked> {
  const began = performance.now()
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (words += text))
  return new Promise((done) => {
    const end = (failed: boolean) => done({ words, failed, seconds: (performance.now() - began) / 1000 })
    child.once('error', (error) => {
      words += error.message
      end(true)
    })
    child.once('close', (code) => end(code !== 0))
  })
}

function browser(): Outcome {
  try {
    process.env['CHROMIUM'] = needChromium()
    console.log(process.env['CHROMIUM'])
    return { passed: 0, failed: 0 }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}

/** A vitest project, counted from its own report: a run that broke before any test is a failure as well. */
function suite(project: string): Outcome {
  const directory = mkdtempSync(join(tmpdir(), 'amends-report-'))
  const file = join(directory, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const done = spawnSync(bin('vitest'), ['run', '--project', project, ...reporters], { cwd: root, stdio: 'inherit' })
  if (done.error) console.error(done.error.message)
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report
    const failed = failuresIn(report, root)
    if (failed.length === 0 && done.status !== 0) failed.push(`  ✗ ${project}: an error outside the tests, told above`)
    failures.push(...failed)
    return { passed: report.numPassedTests, failed: report.numFailedTests || (done.status === 0 ? 0 : report.numFailedTestSuites || 1) }
  } catch {
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
