// The case desk: one case on one screen. Here it is asked for; what it shows is put together in case/CaseDesk.tsx.

import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Sent } from '#web/platform/call.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { Refused } from '#web/platform/refused.ts'
import { useMe } from '#web/platform/session.ts'
import { words } from '#web/platform/words.ts'
import { Trouble } from '#web/ui/Trouble.tsx'
import { CaseDesk } from './case/CaseDesk.tsx'
import { NotThere } from './NotThere.tsx'
import css from './CasePage.module.css'

type CaseId = Sent<'cases.show'>['caseId']

export default function CasePage() {
  const { caseId = '' } = useParams({ strict: false })
  const desk = useAnswer('cases.show', { caseId: caseId as CaseId })
  const me = useMe().data?.member
  const title = desk.data && `${desk.data.customer.firstName}: ${desk.data.title} · ${words.product}`
  useEffect(() => {
    if (title !== undefined) document.title = title
    return () => {
      document.title = words.product
    }
  }, [title])

  if (desk.data && me) return <CaseDesk key={desk.data.id} desk={desk.data} me={me} />
  if (desk.error === null) return <Waiting />
  if (desk.error instanceof Refused && (desk.error.status === 404 || desk.error.status === 422)) return <NotThere />
  return <Trouble thrown={desk.error} again={() => void desk.refetch()} />
}

/** The shape of what comes, still and grey. */
function Waiting() {
  return (
    <div className={css.waiting} role="status" aria-label={words.reading}>
      <i />
      <i />
      <i />
      <i />
    </div>
  )
}
