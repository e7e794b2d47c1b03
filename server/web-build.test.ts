import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { distDirectory } from '#server/platform/http/staff-app.ts'
import { silentLog } from '#server/platform/log.ts'
import { buildWeb } from './web-build.ts'

test('the staff app is built for its users, whoever starts the build: no word of where its sources lie', async () => {
  await buildWeb(silentLog)
  const assets = join(distDirectory, 'assets')
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(5)
  const telling = scripts.filter((name) => /jsxDEV\(|fileName:/.test(readFileSync(join(assets, name), 'utf8')))
  expect(telling).toEqual([])
}, 60_000)
