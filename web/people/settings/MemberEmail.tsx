// Another address for a member who lost their mailbox, or whose address was mistyped: asked for here, confirmed there by themselves.

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { isWaiting } from '#core/people/emails/email-change.ts'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { useNow } from '#web/platform/clock.ts'
import { whenOf } from '#web/platform/dates.ts'
import { notify } from '#web/platform/notices.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { Button } from '#web/ui/Button.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import type { Member } from './MemberForm.tsx'

export type EmailChange = Got<'people.emailChanges'>['changes'][number]

/** "nia@new.example, not confirmed yet: until tomorrow 17:12" */
export function useChangeWords(): (change: EmailChange) => string {
  const now = useNow(60_000)
  return (change) =>
    isWaiting(change, now)
      ? `New address ${change.email}, not confirmed yet: until ${whenOf(change.until, now)}`
      : `New address ${change.email}: the link has run out unused`
}

type Props = { member: Member; change: EmailChange | undefined; isSending: boolean; onClose: () => void }

export function MemberEmail({ member, change, isSending, onClose }: Props) {
  const { firstName } = member
  const [email, setEmail] = useState('')
  const act = useAct('people.askEmailOf', {
    shown: true,
    onDone: (asked) => {
      notify(`${way(asked.email, isSending)} Until it is confirmed there, ${firstName} signs in as before.`)
      onClose()
    },
  })
  return (
    <FormDialog
      title={`Another address for ${firstName}`}
      verb="Mail a link there"
      onClose={onClose}
      onDo={() => act.mutate({ memberId: member.id, email })}
      act={act}
      fields={['email']}
      ready={email.trim() !== ''}
    >
      <p>
        A link goes to the new address. Once {firstName} has confirmed it there, they sign in with it
        {member.hasPassword ? ' and are signed out everywhere' : '; as they have not joined yet, their invitation follows there'}. Until
        then {member.email} counts, and is told of this too.
      </p>
      {change && <Pending member={member} change={change} />}
      <TextInput
        label="New address"
        description={change && 'Another link takes the place of the one before.'}
        type="email"
        autoComplete="off"
        data-autofocus
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={sentenceAt(act.error, 'email')}
      />
    </FormDialog>
  )
}

function way(email: string, isSending: boolean): string {
  return isSending ? `A link is on its way to ${email}.` : `Mail does not leave here: the link for ${email} is under “Mail to members”.`
}

function Pending({ member, change }: { member: Member; change: EmailChange }) {
  const said = useChangeWords()
  const act = useAct('people.takeBackEmailOf', { onDone: () => notify(`It was taken back. ${member.firstName} signs in as before.`) })
  return (
    <>
      <p role="status">{said(change)}.</p>
      <div>
        <Button small busy={act.isPending} onClick={() => act.mutate({ memberId: member.id })}>
          Take it back
        </Button>
      </div>
    </>
  )
}
