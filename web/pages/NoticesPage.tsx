// Everything I was told, and the way to say how I want to be told.

import { Link } from '@tanstack/react-router'
import { Notices } from '#web/notices/Notices.tsx'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { useKeys } from '#web/platform/keys.ts'
import { Button } from '#web/ui/Button.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import css from './NoticesPage.module.css'

export default function NoticesPage() {
  const unread = useAnswer('notices.count', { fireDrills: 'with' }).data?.unread ?? 0
  const act = useAct('notices.readAll')
  const all = () => act.mutate({})
  useKeys({ a: { label: 'Mark all as read', run: all } }, { scope: 'screen', on: unread > 0 })
  return (
    <div className={css.page}>
      <PageHeader
        title="Notices"
        meta={
          <Link to="/settings/$section" params={{ section: 'notices' }}>
            How I am told
          </Link>
        }
      >
        {unread > 0 && (
          <Button keys="a" busy={act.isPending} onClick={all}>
            Mark all as read
          </Button>
        )}
      </PageHeader>
      <Notices />
    </div>
  )
}
