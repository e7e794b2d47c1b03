// What is being admitted: the sentence, the kind it suggests until another is chosen, and who may know. Kept while the dialog is open.

import { useState } from 'react'
import { suggestedKind } from '#core/cases/kind-words.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { CustomerFound } from './CustomerSelect.tsx'

const fresh = {
  sentence: '',
  chosen: null as string | null,
  customer: null as CustomerFound | null,
  brandId: null as `brand_${string}` | null,
  seen: false,
  protect: false,
  take: false,
}

export function useAdmission() {
  const [said, setSaid] = useState(fresh)
  const kinds = useAnswer('kinds.list', {}).data?.kinds
  const act = useAct('reports.admit', { shown: true })
  const suggestion = said.chosen === null ? suggestedKind(said.sentence, kinds) : null
  const kind = said.chosen ?? suggestion?.kind ?? ''
  const say = (more: Partial<typeof fresh>) => setSaid((before) => ({ ...before, ...more }))
  function send(): void {
    const { sentence, customer, brandId, seen, protect, take } = said
    act.mutate({
      sentence,
      own: !seen,
      protect,
      take: take && customer !== null && !protect,
      ...(kind === '' ? {} : { kind }),
      ...(customer === null ? {} : { customerId: customer.id }),
      ...(customer === null || brandId === null ? {} : { brandId }),
    })
  }
  const isReady = said.sentence.trim() !== '' && (said.customer !== null || kind !== '')
  return { said, say, kind, suggestion, isReady, send, act }
}
