// Adding a member, or changing one: the role says what they may do, the authority how much they may give in one case.

import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Role } from '#core/people/abilities.ts'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { words } from '#web/platform/words.ts'
import { touchedIn } from '#web/platform/typed.ts'
import { Button } from '#web/ui/Button.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { amountTyped, minorTyped, MoneyField } from '#web/ui/MoneyField.tsx'
import { roleChoices } from './role-words.ts'

export type Member = Got<'people.members'>['members'][number]
export type MemberLink = { name: string; link: string }

type Props = {
  /** Null adds one. */
  member: Member | null
  currency: string
  onClose: () => void
  /** A new member's one-time link. */
  onLink: (made: MemberLink) => void
  /** Asks for another address; absent where that is not done here. */
  onEmail?: (() => void) | undefined
}

export function MemberForm({ member, currency, onClose, onLink, onEmail }: Props) {
  const [name, setName] = useState(member?.name ?? '')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>(member?.role ?? 'agent')
  const [authority, setAuthority] = useState(amountTyped(member?.authorityMinor ?? 0, currency))
  const [month, setMonth] = useState(monthTyped(member, currency))
  const add = useAct('people.addMember', { shown: true, onDone: (made) => onLink({ name: made.member.name, link: made.link }) })
  const change = useAct('people.changeMember', { shown: true, onDone: onClose })
  const act = member === null ? add : change
  const authorityMinor = minorTyped(authority, currency)
  const monthlyMinor = minorTyped(month, currency)
  function keep(): void {
    if (authorityMinor === null) return
    if (member === null) add.mutate({ name, email, role, authorityMinor, monthlyMinor })
    else change.mutate({ memberId: member.id, ...touchedIn({ name, role, authorityMinor, monthlyMinor }, member) })
  }
  return (
    <FormDialog
      title={member === null ? 'Add a member' : member.name}
      verb={member === null ? 'Add and make a link' : words.save}
      onClose={onClose}
      onDo={keep}
      act={act}
      fields={['name', 'email', 'role', 'authorityMinor', 'monthlyMinor']}
      ready={authorityMinor !== null && (month.trim() === '' || monthlyMinor !== null)}
    >
      <Who {...{ member, name, email }} onName={setName} onEmail={setEmail} onAnother={onEmail} refusal={act.error} />
      <NativeSelect
        label="Role"
        data={roleChoices}
        value={role}
        onChange={(event) => setRole(event.currentTarget.value as Role)}
        error={sentenceAt(act.error, 'role')}
      />
      <Limits {...{ authority, month, currency }} onAuthority={setAuthority} onMonth={setMonth} refusal={act.error} />
    </FormDialog>
  )
}

function monthTyped(member: Member | null, currency: string): string {
  const limit = member?.monthlyMinor ?? null
  return limit === null ? '' : amountTyped(limit, currency)
}

type LimitsProps = {
  authority: string
  month: string
  currency: string
  onAuthority: (typed: string) => void
  onMonth: (typed: string) => void
  refusal: unknown
}

function Limits({ authority, month, currency, onAuthority, onMonth, refusal }: LimitsProps) {
  return (
    <>
      <MoneyField
        label="Authority in a case"
        description="What they may grant in one case without asking."
        typed={authority}
        currency={currency}
        onType={onAuthority}
        error={sentenceAt(refusal, 'authorityMinor')}
      />
      <MoneyField
        label="Authority in a month"
        description="In a calendar month, all cases together. Empty: only the limit of the case counts."
        typed={month}
        currency={currency}
        onType={onMonth}
        error={sentenceAt(refusal, 'monthlyMinor')}
      />
    </>
  )
}

type WhoProps = {
  member: Member | null
  name: string
  email: string
  onName: (name: string) => void
  onEmail: (email: string) => void
  onAnother: (() => void) | undefined
  refusal: unknown
}

function Who({ member, name, email, onName, onEmail, onAnother, refusal }: WhoProps) {
  const ofMember = onAnother
    ? 'They sign in with it. Another one counts once they have confirmed it.'
    : 'You change it under “Your account”.'
  return (
    <>
      <TextInput
        label="Name"
        description="Customers read the first name."
        data-autofocus
        autoComplete="off"
        value={name}
        onChange={(event) => onName(event.currentTarget.value)}
        error={sentenceAt(refusal, 'name')}
      />
      <TextInput
        label="E-mail"
        description={member === null ? 'They sign in with it.' : ofMember}
        type="email"
        autoComplete="off"
        readOnly={member !== null}
        value={member?.email ?? email}
        onChange={(event) => onEmail(event.currentTarget.value)}
        error={sentenceAt(refusal, 'email')}
      />
      {onAnother && (
        <div>
          <Button small onClick={onAnother}>
            Another address
          </Button>
        </div>
      )}
    </>
  )
}
