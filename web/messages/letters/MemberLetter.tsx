// A mail to a member, to read: its words are ours.

import type { MemberPurpose } from '#core/messages/letters/member-letter.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Preview } from './Preview.tsx'

export function MemberLetter({ purpose }: { purpose: MemberPurpose }) {
  const answer = useAnswer('letters.member', { purpose })
  return (
    <>
      <Refusal of={answer.error} />
      {answer.data && <Preview letter={answer.data} />}
    </>
  )
}
