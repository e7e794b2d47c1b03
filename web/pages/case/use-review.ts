// A learning review of the case on the desk: open the one that there is, or start one, which can be taken back for a few seconds.

import { useNavigate } from '@tanstack/react-router'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Sent } from '#web/platform/call.ts'
import type { Key } from '#web/platform/keys.ts'
import { useMay } from '#web/platform/session.ts'
import { offerUndo } from '#web/ui/offer-undo.tsx'

/** Milliseconds in which a start can be taken back by one key; later on its page. */
const undoFor = 10_000

/** What can be done about a review of this case, as acts; none for whoever may not. */
export function useReview(caseId: Sent<'reviews.ofCase'>['caseId']): Key[] {
  const navigate = useNavigate()
  const may = useMay('reviews.see')
  const found = useAnswer('reviews.ofCase', { caseId }, { on: may }).data
  const to = (path: string) => void navigate({ to: path })
  const drop = useAct('reviews.drop', { onDone: () => to(`/cases/${caseId}`) })
  const open = useAct('reviews.open', {
    onDone: ({ reviewId }) => {
      to(`/reviews/${reviewId}`)
      offerUndo({
        id: reviewId,
        words: 'A review was started.',
        verb: 'Take it back',
        forMs: undoFor,
        undo: () => drop.mutate({ reviewId }),
      })
    },
  })
  if (!may || found === undefined) return []
  const { reviewId } = found
  if (reviewId !== null) return [{ label: 'Open its learning review', run: () => to(`/reviews/${reviewId}`) }]
  return [
    { label: 'Start a learning review', run: () => open.mutate({ caseId }) },
    { label: 'It went surprisingly well: review it', run: () => open.mutate({ caseId, well: true }) },
  ]
}
