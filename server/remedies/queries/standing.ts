// What of the ledger was given away and still is, as a condition on ledger l: granted or a perk, and nobody took it back. An approval gives
// nothing by itself, what was fulfilled had been granted, and a reversal carries the amount that it takes back.

import { sql } from 'kysely'

export const stillGiven = sql<boolean>`l.entry in ('granted', 'perk')
  and not exists (select from ledger r where r.organisation_id = l.organisation_id and r.reverses = l.id)`
