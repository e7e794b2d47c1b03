// What a letter is read with in full: besides what it opens with (`opening.ts`) what tells times, what holds it against the record and the
// clock, and the components of an apology.

import { componentsOf } from './components.ts'
import type { Finder } from './finder.ts'
import { finders } from './finders.ts'
import { amountNotOnRecord } from './finders/amount-not-on-record.ts'
import { claimNotOnRecord } from './finders/claim-not-on-record.ts'
import { dateNotOnRecord } from './finders/date-not-on-record.ts'
import { vagueTime } from './finders/phrases.ts'
import { timeGoneBy } from './finders/time-gone-by.ts'
import { timeWhenClosed } from './finders/time-when-closed.ts'
import { timesSaid } from './times-said.ts'

const againstTheRecord: readonly Finder[] = [timeGoneBy, timeWhenClosed, dateNotOnRecord, claimNotOnRecord, amountNotOnRecord]

/** In any language; each finder stands where the documentation tells it. */
export const inFull = {
  finders: finders.flatMap((one) => (one === vagueTime ? [one, ...againstTheRecord] : one)),
  times: timesSaid,
  components: componentsOf,
}
