// A kind of mistake as the settings show it.

import type { Got } from '#web/platform/call.ts'

export type Kind = Got<'kinds.list'>['kinds'][number]

export const lossWords: Record<Kind['loss'], string> = {
  outcome: 'The thing itself is lost',
  process: 'The way it was done hurts',
}
