// `amends init`: what the one-time link does, for scripts. Prints the organisation and an API key as one line of JSON.

import { parseArgs } from 'node:util'
import { z } from 'zod'
import { addressShape, currencyShape, line } from '#core/shapes.ts'
import { password } from '#core/people/people-shapes.ts'
import { foundOrganisation } from '#server/people/commands/founding.ts'
import { makeKey } from '#server/people/commands/settings.ts'
import type { Config } from '#server/platform/config.ts'
import { oneErrand } from '#server/one-errand.ts'
import { openPorch } from '#server/platform/porch.ts'

const usage = 'amends init --email E --password P --organisation N [--name NAME] [--zone Europe/Brussels] [--currency EUR]'
const shape = z.object({
  email: addressShape,
  password,
  organisation: line(80),
  name: line(80).default('Administrator'),
  zone: line(60).default('Europe/Brussels'),
  currency: currencyShape.default('EUR'),
})

export async function init(config: Config, args: string[]): Promise<void> {
  const options = Object.fromEntries(
    ['email', 'password', 'organisation', 'name', 'zone', 'currency'].map((name) => [name, { type: 'string' as const }]),
  )
  const read = shape.safeParse(parseArgs({ args, options }).values)
  if (!read.success)
    throw new Error(`${read.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`).join('\n')}\n${usage}`)
  await oneErrand(config, async (world) => {
    const made = await foundOrganisation(openPorch(world), read.data, async (ctx, memberId) => ({
      organisation: ctx.organisation,
      key: (await makeKey(ctx, 'init', memberId)).token,
    }))
    console.log(JSON.stringify(made))
  })
}
