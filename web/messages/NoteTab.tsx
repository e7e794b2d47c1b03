// An internal note. It has no address, and says so on every side.

import type { ReactNode, Ref } from 'react'
import { useAct } from '#web/platform/answers.ts'
import type { Sent } from '#web/platform/call.ts'
import { useKeys } from '#web/platform/keys.ts'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { KeptTwice } from './KeptTwice.tsx'
import { twinIn } from './twin.ts'
import type { Draft } from './use-draft.ts'
import css from './NoteTab.module.css'

type Props = {
  caseId: Sent<'cases.note'>['caseId']
  customer: string
  draft: Draft
  place: Ref<HTMLTextAreaElement>
  onKept: () => void
  /** The coach, where it has something to say. */
  children?: ReactNode
}

export function NoteTab({ caseId, customer, draft, place, onKept, children }: Props) {
  const act = useAct('cases.note', { shown: true, onDone: (_, { body }) => void draft.clear(body).then(onKept) })
  const keep = () => {
    if (draft.written.body.trim() !== '' && !act.isPending) act.mutate({ caseId, body: draft.written.body })
  }
  const twin = twinIn(act)
  useKeys({ 'ctrl+enter': { label: 'Keep the note', run: keep } }, { scope: 'part' })
  return (
    <div className={css.note}>
      <p className={css.inside}>
        <Icon name="lock" size={13} />
        Internal note · {customer} never sees this
      </p>
      <textarea
        ref={place}
        aria-label={`Internal note; ${customer} never sees this`}
        placeholder="What a colleague should know"
        value={draft.written.body}
        onChange={(event) => draft.write({ body: event.currentTarget.value })}
      />
      {children && <div className={css.coach}>{children}</div>}
      <Refusal of={act.error} fields={['anyway']} />
      <KeptTwice twin={twin} />
      <div className={css.foot}>
        <Button keys="ctrl+enter" busy={act.isPending} disabled={draft.written.body.trim() === ''} onClick={keep}>
          Keep note
        </Button>
      </div>
    </div>
  )
}
