// Members: who they are, what they may do, and how much they may give. A new one gets a link with which to choose a password.

import { useState } from 'react'
import { inWords } from '#core/money.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { useMay, useMe } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { ReadOnly } from '#web/ui/ReadOnly.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import { Table } from '#web/ui/Table.tsx'
import { AbilitiesTable } from './AbilitiesTable.tsx'
import { LeaveMember } from './LeaveMember.tsx'
import { type EmailChange, MemberEmail, useChangeWords } from './MemberEmail.tsx'
import { MemberForm, type Member, type MemberLink } from './MemberForm.tsx'
import { roleWords } from './role-words.ts'
import { ShownOnce } from './ShownOnce.tsx'

export function MembersSection() {
  const answer = useAnswer('people.members', {})
  const currency = useMe().data?.organisation.currency ?? 'EUR'
  const mayChange = useMay('settings.members')
  const [open, setOpen] = useState<Member | 'new' | null>(null)
  const emails = useAnswer('people.emailChanges', {}, { on: mayChange }).data ?? noChanges
  const [made, setMade] = useState<MemberLink | null>(null)
  const rows = (answer.data?.members ?? []).map((member) => ({
    id: member.id,
    isQuiet: member.leftAt !== null,
    cells: [
      <Name key="name" member={member} change={changeOf(member, emails)} />,
      roleWords[member.role],
      inWords({ minor: member.authorityMinor, currency }),
      member.monthlyMinor === null ? 'No limit' : inWords({ minor: member.monthlyMinor, currency }),
      ...(mayChange ? [<Acts key="acts" member={member} onChange={() => setOpen(member)} onLink={setMade} />] : []),
    ],
  }))
  function show(link: MemberLink): void {
    setOpen(null)
    setMade(link)
  }
  return (
    <>
      <Section
        title="Members"
        lead="The role says what somebody may do, the authority how much they may grant in one case, and in a month, without asking."
        acts={mayChange && <Button onClick={() => setOpen('new')}>Add a member</Button>}
      >
        <ReadOnly ability="settings.members" />
        <Refusal of={answer.error} />
        <Table caption="Members" columns={['Name', 'Role', 'In a case', 'In a month', ...(mayChange ? [''] : [])]} rows={rows} />
      </Section>
      <AbilitiesTable />
      {open !== null && <Opened member={open === 'new' ? null : open} emails={emails} onClose={() => setOpen(null)} onLink={show} />}
      {made !== null && <Link made={made} onClose={() => setMade(null)} />}
    </>
  )
}

type Emails = Got<'people.emailChanges'>
const noChanges: Emails = { changes: [], sending: true }

function changeOf(member: Member, { changes }: Emails): EmailChange | undefined {
  return changes.find(({ memberId }) => memberId === member.id)
}

type OpenedProps = {
  /** Null adds one. */
  member: Member | null
  emails: Emails
  onClose: () => void
  onLink: (made: MemberLink) => void
}

/** The form of a member, or in its place the one for another address. One's own is changed under “Your account”. */
function Opened({ member, emails, onClose, onLink }: OpenedProps) {
  const me = useMe().data
  const [isEmail, setIsEmail] = useState(false)
  if (member !== null && isEmail)
    return <MemberEmail member={member} change={changeOf(member, emails)} isSending={emails.sending} onClose={onClose} />
  const mayAsk = member !== null && member.id !== me?.member.id
  return (
    <MemberForm
      member={member}
      currency={me?.organisation.currency ?? 'EUR'}
      onClose={onClose}
      onLink={onLink}
      onEmail={mayAsk ? () => setIsEmail(true) : undefined}
    />
  )
}

function Name({ member, change }: { member: Member; change: EmailChange | undefined }) {
  const said = useChangeWords()
  return (
    <>
      <b>{member.name}</b> {member.leftAt !== null ? <Chip>Left</Chip> : !member.hasPassword && <Chip>Has not joined yet</Chip>}
      <small>{member.email}</small>
      {change && <small>{said(change)}</small>}
    </>
  )
}

function Acts({ member, onChange, onLink }: { member: Member; onChange: () => void; onLink: (made: MemberLink) => void }) {
  const renew = useAct('people.renewLink', { onDone: ({ link }) => onLink({ name: member.name, link }) })
  const back = useAct('people.comeBack', { onDone: (made) => onLink({ name: member.name, link: made.link }) })
  const [leaves, setLeaves] = useState(false)
  if (member.leftAt !== null)
    return (
      <Button small busy={back.isPending} aria-label={`Let ${member.name} come back`} onClick={() => back.mutate({ memberId: member.id })}>
        Comes back
      </Button>
    )
  return (
    <>
      <Button
        small
        look="quiet"
        busy={renew.isPending}
        aria-label={`New link for ${member.name}`}
        onClick={() => renew.mutate({ memberId: member.id })}
      >
        New link
      </Button>{' '}
      <Button small aria-label={`Change ${member.name}`} onClick={onChange}>
        Change
      </Button>{' '}
      <Button small look="quiet" aria-label={`${member.name} leaves`} onClick={() => setLeaves(true)}>
        Leaves
      </Button>
      {leaves && <LeaveMember member={member} onClose={() => setLeaves(false)} />}
    </>
  )
}

function Link({ made, onClose }: { made: MemberLink; onClose: () => void }) {
  return (
    <ShownOnce
      title={`A link for ${made.name}`}
      sentence="With it they choose a password and sign in. It works once, and for a week. A mail with a link is on its way to them too. This one is shown only here: copy it if you would rather hand it over yourself."
      label="One-time link"
      text={made.link}
      onClose={onClose}
    />
  )
}
