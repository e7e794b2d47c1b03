// The kind that the words suggest, beside "kind not set": one click or K says yes. It is never set by itself.

import { titleOfKind } from '#core/cases/own-kinds.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { useKeys } from '#web/platform/keys.ts'
import { useMay } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import type { Desk } from './desk.ts'

export function KindQuestion({ desk }: { desk: Desk }) {
  const act = useAct('cases.sort')
  const mayWork = useMay('cases.work')
  const { kindSuggestion: suggestion } = desk
  const kinds = useAnswer('kinds.list', {}).data?.kinds ?? []
  const isAsked = suggestion !== null && desk.endedAt === null && mayWork
  const title = suggestion === null ? '' : titleOfKind(kinds, suggestion.kind)
  const confirm = () => {
    if (suggestion && !act.isPending) act.mutate({ caseId: desk.id, kind: suggestion.kind })
  }
  useKeys({ k: { label: `Yes, the kind is: ${title.toLowerCase()}`, run: confirm } }, { scope: 'screen', on: isAsked })
  if (!isAsked) return null
  return (
    <Button small keys="k" busy={act.isPending} title={`Suggested from “${suggestion.words}”`} onClick={confirm}>
      {`Suggested: ${title}?`}
    </Button>
  )
}
