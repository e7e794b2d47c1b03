// On the desk of a case whose review asks one to write first: that the desk shows how it ended, and the way to the review. It is said to the
// review that they have seen it, so that their words are read for what they are.

import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { CaseId } from '#core/ids.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { call } from '#web/platform/call.ts'
import { useMay } from '#web/platform/session.ts'
import { AttentionLine } from '#web/ui/AttentionLine.tsx'

export function ToWriteLine({ caseId }: { caseId: CaseId }) {
  const found = useAnswer('reviews.ofCase', { caseId }, { on: useMay('reviews.see') }).data
  const reviewId = found?.isToWrite ? found.reviewId : null
  useEffect(() => {
    // Said again with the next look when it does not arrive.
    if (reviewId !== null) void call('reviews.sawCase', { reviewId }).catch(() => undefined)
  }, [reviewId])
  if (reviewId === null) return null
  return (
    <AttentionLine
      lead="You are about to say what you would have done here, and this shows what happened next."
      words="You can still write; whoever leads the review sees that you had opened the case."
    >
      <Link to={`/reviews/${reviewId}` as string} className="link">
        Write it now
      </Link>
    </AttentionLine>
  )
}
