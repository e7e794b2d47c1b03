// New kinds of mistake that showed themselves.

import { Proposals } from '#web/learning/recurrence/Proposals.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'

export default function ProposalsPage() {
  return (
    <div>
      <PageHeader
        title="New kinds of mistake"
        meta={<span>Cases without a known mistake that are alike, and came faster than chance.</span>}
      />
      <Proposals />
    </div>
  )
}
