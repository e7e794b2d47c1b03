// The same act by the same hand a moment later is rather a second press, or a second window, than a second act.

import { minute } from '#core/time/instant.ts'

/** Milliseconds that count as a moment; ours. */
export const twinFor = 2 * minute
