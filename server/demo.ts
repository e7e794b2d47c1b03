// `amends demo`: fills an Amends that holds no organisation yet with the demo, and says how to sign in.

import { stopwatch } from '#server/platform/clock.ts'
import type { Config } from '#server/platform/config.ts'
import { oneErrand } from '#server/one-errand.ts'
import { organisations } from '#server/platform/porch.ts'
import { demoPassword, members, organisationName } from '#stories/demo/cast.ts'
import { tellDemo } from '#stories/demo/telling.ts'

const cases = 1200

export async function demo(config: Config): Promise<void> {
  const took = stopwatch()
  await oneErrand(config, async (world) => {
    if ((await organisations(world)).length > 0)
      throw new Error('There is an organisation here already. Set AMENDS_DATA to an empty folder, and the demo goes there.')
    let month = ''
    await tellDemo(world, cases, ({ words }) => {
      const [next = ''] = words.split(':')
      if (next !== month) console.log(`  ${words}`)
      month = next
    })
    console.log(`\n  The demo is told (${Math.round(took() / 1000)} s). Start Amends, and sign in to ${organisationName}:`)
    for (const { name, email, role } of members) console.log(`  ${email.padEnd(32)} ${name}, ${role === 'admin' ? 'leads it all' : role}`)
    console.log(`  Password of everybody: ${demoPassword}\n`)
  })
}
