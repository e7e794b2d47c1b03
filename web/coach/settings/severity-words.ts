// How much a finding weighs, in the words of the settings.

import type { Severity } from '#core/coach/severity.ts'
import type { Got } from '#web/platform/call.ts'

export type Phrase = Got<'coach.style'>['phrases'][number]

export const weightWords: Record<Severity | 'off', string> = { 'must-fix': 'Must fix', warning: 'Warning', hint: 'Hint', off: 'Off' }
export const severityOptions = (['must-fix', 'warning', 'hint'] as const).map((value) => ({ value, label: weightWords[value] }))
/** Milliseconds for which a change can be taken back with one key. */
export const undoFor = 10_000
