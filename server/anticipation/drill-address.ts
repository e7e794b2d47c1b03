// Where the made-up customer of a fire drill writes from: never an address of somebody real, whether a lead chose it or it is made here.

import type { Script } from '#core/anticipation/script.ts'
import { addressOfDrill, isOwnDomain, quietAddress } from '#core/people/fire-drill.ts'
import { refuse } from '#core/refusal.ts'
import { isKnownAddress, mailboxesOf } from '#server/people/queries/known-address.ts'
import type { Ctx } from '#server/platform/ctx.ts'

const field = 'script.address'

export async function refuseAddress(ctx: Ctx, { address }: Pick<Script, 'address'>): Promise<void> {
  if (address === null) return
  if (!isOwnDomain(address, await mailboxesOf(ctx)))
    throw refuse('invalid', 'At another domain it could be somebody real. Choose an address at the domain of one of your mailboxes.', field)
  if (await isKnownAddress(ctx, address)) throw refuse('conflict', 'Somebody has this address already. Choose one that nobody has.', field)
}

type Drill = { id: string; script: Pick<Script, 'name' | 'address'>; announced: boolean }

/** Numbers that are tried before the address says openly that it leads nowhere. */
const attempts = 20

/** The one that was chosen; else one that reads like any other when colleagues do not know, and one that leads nowhere when they do. */
export async function addressFor(ctx: Ctx, { id, script, announced }: Drill, mailbox: string): Promise<string> {
  if (script.address !== null && !(await isKnownAddress(ctx, script.address))) return script.address
  for (let attempt = 0; !announced && attempt < attempts; attempt++) {
    const address = quietAddress({ name: script.name, id, mailbox, attempt })
    if (address === null) break
    if (!(await isKnownAddress(ctx, address))) return address
  }
  return addressOfDrill(script.name, id)
}
