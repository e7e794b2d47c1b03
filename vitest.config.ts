// `unit` is every test beside its code, `browser` the journeys in a real browser, each file in a house of its own. `pictures` is no test:
// it takes the pictures of the guide (npm run pictures).
// Files share a worker (isolate: false), which makes the run several times faster; the database is set up once for all.

import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const setup = 'server/testing/global-setup.ts'
const shared = { isolate: false, globalSetup: existsSync(setup) ? [setup] : [] }
const never = ['**/node_modules/**', 'web/dist/**', 'data/**']

/** What takes longest (whole programs, every page) begins first, so that no worker is left alone with one of them at the end. */
const long = /\/(stories|tools)\/[^/]+\.test|\/server\/(backup|platform\/embedded)|\/browser\/(axe|keyboard)/

/** Otherwise as vitest has it: by what the last run took, or where there was none by size. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter(({ moduleId }) => long.test(moduleId)), ...sorted.filter(({ moduleId }) => !long.test(moduleId))]
  }
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...never, 'stories/browser/**'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['stories/browser/**/*.test.ts'],
          exclude: never,
          globalSetup: [...shared.globalSetup, 'stories/browser/built.ts'],
          // One at a time: beside another browser on two cores, keys come before what they are for.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // What a browser shows takes as long as the machine is busy: one second, the default, is less than a story may need.
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        test: {
          ...shared,
          name: 'pictures',
          include: ['stories/pictures/*.story.ts'],
          exclude: never,
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
