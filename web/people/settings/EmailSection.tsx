// The address with which one signs in. Another one is asked for with the password, and counts once the link that went there was opened.

import { PasswordInput, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { isWaiting } from '#core/people/emails/email-change.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { useNow } from '#web/platform/clock.ts'
import { whenOf } from '#web/platform/dates.ts'
import { notify } from '#web/platform/notices.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { Button } from '#web/ui/Button.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import css from './AccountSection.module.css'

type Email = Got<'people.email'>
type Change = NonNullable<Email['change']>

export function EmailSection() {
  const answer = useAnswer('people.email', {})
  const now = useNow(60_000)
  if (answer.data === undefined) return <Refusal of={answer.error} />
  const { email, change, sending } = answer.data
  const waits = change !== null && isWaiting(change, now)
  return (
    <Section title="Your address" lead={`You sign in with ${email}, and mail from Amends goes there.`}>
      {change !== null && (waits ? <Waiting email={email} change={change} isSending={sending} /> : <RanOut change={change} />)}
      {!waits && <Ask key={change?.email} before={change?.email ?? ''} />}
    </Section>
  )
}

const missing = 'Nothing there? Look among the unwanted mail, or take it back and ask again.'
const keptHere = 'Mail does not leave this Amends: an administrator finds the link under “Mail to members”.'

function Waiting({ email, change, isSending }: { email: string; change: Change; isSending: boolean }) {
  const now = useNow(60_000)
  const members = useAnswer('people.members', {}).data?.members ?? []
  const by = change.askedBy === change.memberId ? null : members.find(({ id }) => id === change.askedBy)
  return (
    <div className={css.form} role="status">
      <p className={css.said}>
        {by && `${by.name} asked for this. `}A link {isSending ? 'went' : 'waits to go'} to <b>{change.email}</b>. It works until{' '}
        {whenOf(change.until, now)}; once it is opened and confirmed, you sign in with that address. Until then everything stays with{' '}
        {email}.
      </p>
      <p className={css.said}>{isSending ? missing : keptHere}</p>
      <TakeBack words="Take it back" done={`It was taken back. You sign in with ${email}, as before.`} />
    </div>
  )
}

function RanOut({ change }: { change: Change }) {
  return (
    <div className={css.form} role="status">
      <p className={css.said}>
        The link that went to <b>{change.email}</b> has run out before it was used, so nothing was changed. You can ask for a new one.
      </p>
      <TakeBack words="Let it rest" done="Nothing was changed." />
    </div>
  )
}

function TakeBack({ words, done }: { words: string; done: string }) {
  const act = useAct('people.takeBackEmail', { onDone: () => notify(done) })
  return (
    <Button busy={act.isPending} onClick={() => act.mutate({})}>
      {words}
    </Button>
  )
}

function Ask({ before }: { before: string }) {
  const [email, setEmail] = useState(before)
  const [password, setPassword] = useState('')
  const act = useAct('people.askEmail', { shown: true })
  function ask(event: FormEvent): void {
    event.preventDefault()
    act.mutate({ email, password })
  }
  return (
    <form className={css.form} onSubmit={ask} noValidate>
      <TextInput
        label="New address"
        description="We mail a link there. Once you have confirmed it, you sign in with the new address, and are signed out everywhere but here."
        type="email"
        autoComplete="email"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={sentenceAt(act.error, 'email')}
      />
      <PasswordInput
        label="Your password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={sentenceAt(act.error, 'password')}
      />
      <Refusal of={act.error} fields={['email', 'password']} />
      <Button type="submit" busy={act.isPending} disabled={email.trim() === '' || password === ''}>
        Mail a link there
      </Button>
    </form>
  )
}
