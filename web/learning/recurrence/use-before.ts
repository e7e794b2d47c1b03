// What a case probably is, and a person's word about it. A no can be taken back for a while.

import type { CaseId } from '#core/ids.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { notify } from '#web/platform/notices.ts'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import type { Candidate } from './words.ts'

const undoForMs = 10_000

export function useBefore(caseId: CaseId, { on = true, onLinked }: { on?: boolean; onLinked?: () => void } = {}) {
  const { data, error } = useAnswer('recurrence.candidates', { caseId }, { on })
  const act = useAct('recurrence.answer')
  const say = (answer: 'yes' | 'no' | 'open', { mistake }: Candidate, onSuccess?: () => void) =>
    act.mutate({ caseId, mistakeId: mistake.id, answer }, onSuccess ? { onSuccess } : {})
  return {
    candidates: data?.candidates ?? [],
    isThere: data !== undefined,
    error,
    isBusy: act.isPending,
    yes: (one: Candidate) =>
      say('yes', one, () => {
        notify(`Linked: ${one.mistake.title}`)
        onLinked?.()
      }),
    no: (one: Candidate) =>
      say('no', one, () => {
        const words = `Kept: it is not “${one.mistake.title}”`
        offerUndo({ id: `not-${one.mistake.id}`, words, verb: 'Take it back', forMs: undoForMs, undo: () => say('open', one) })
      }),
  }
}
