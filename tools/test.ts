// What `npm test` runs, in this order, up to the first failure: browser there, types, lint, format, architecture, tests, browser stories.
// Its last line is "N passed, N failed"; a step that is no test suite counts as one failure when it fails. `--check` stops before the tests.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { needChromium } from './chromium.ts'

type Outcome = { passed: number; failed: number }
type Step = { name: string; run: () => Outcome }

const root = dirname(import.meta.dirname)
const bin = (name: string) => join(root, 'node_modules', '.bin', name)

const checks: Step[] = [
  { name: 'types', run: () => program(bin('tsc'), '-p', 'tsconfig.json') },
  { name: 'types of core', run: () => program(bin('tsc'), '-p', 'core/tsconfig.json') },
  { name: 'types of web', run: () => program(bin('tsc'), '-p', 'web/tsconfig.json') },
  { name: 'lint', run: () => program(bin('oxlint'), '--type-aware', '--deny-warnings') },
  { name: 'format', run: () => program(bin('oxfmt'), '--check') },
  { name: 'architecture', run: () => program(process.execPath, 'tools/architecture.ts') },
]

const tests: Step[] = [
  { name: 'tests', run: () => suite('unit') },
  { name: 'browser stories', run: () => suite('browser') },
]

const steps = process.argv.includes('--check') ? checks : [{ name: 'chromium', run: browser }, ...checks, ...tests]
const outcome = walk(steps)
console.log(`\n${outcome.passed} passed, ${outcome.failed} failed`)
process.exitCode = outcome.failed === 0 ? 0 : 1

/** Runs steps until one fails, and prints what became of each and how long it took. */
function walk(all: Step[]): Outcome {
  const sum: Outcome = { passed: 0, failed: 0 }
  const summary: string[] = []
  for (const { name, run } of all) {
    console.log(`\n── ${name}`)
    const began = performance.now()
    const { passed, failed } = run()
    sum.passed += passed
    sum.failed += failed
    summary.push(`${failed === 0 ? '✓' : '✗'} ${name.padEnd(16)} ${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`)
    if (failed > 0) break
  }
  const left = all.slice(summary.length).map((step) => `· ${step.name.padEnd(16)} not run`)
  console.log(`\n${[...summary, ...left].join('\n')}`)
  return sum
}

function program(command: string, ...args: string[]): Outcome {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  if (done.error) console.error(done.error.message)
  return { passed: 0, failed: done.status === 0 ? 0 : 1 }
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
  const done = program(bin('vitest'), 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`)
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }
    const failed = report.numFailedTests || (done.failed > 0 ? report.numFailedTestSuites || 1 : 0)
    return { passed: report.numPassedTests, failed }
  } catch {
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
