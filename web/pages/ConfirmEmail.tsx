// The link at a new address. Opening it changes nothing (mail programs open links by themselves); the button does.

import { PasswordInput } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { sentenceAt, sentenceOf } from '#web/platform/refused.ts'
import { Button } from '#web/ui/Button.tsx'
import { Paper } from '#web/ui/Paper.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'

export default function ConfirmEmail() {
  const { token = '' } = useParams({ strict: false })
  const link = useAnswer('people.emailLink', { token }, { freshFor: Infinity })
  const act = useAct('people.confirmEmail', { shown: true })
  const [password, setPassword] = useState('')
  if (act.data !== undefined) return <Confirmed email={act.data.email} hasPassword={link.data?.hasPassword ?? true} />
  if (link.error !== null)
    return (
      <Paper title="This link does not open anything" lead={sentenceOf(link.error)}>
        <ToAmends />
      </Paper>
    )
  if (link.data === undefined) return null
  const { organisation, firstName, email, hasPassword, asksPassword } = link.data
  function confirm(event: FormEvent): void {
    event.preventDefault()
    act.mutate({ token, password })
  }
  return (
    <Paper
      title="Confirm your new address"
      lead={
        <>
          {firstName}, once you say so you sign in at {organisation} with <b>{email}</b>.{' '}
          {hasPassword
            ? 'Your password stays as it is, and other browsers in which you are signed in are signed out.'
            : 'A link with which you choose a password follows by mail.'}
        </>
      }
    >
      <form onSubmit={confirm}>
        {asksPassword && (
          <PasswordInput
            label="Your password"
            description="So that nobody else can, should the address be mistyped."
            autoComplete="current-password"
            autoFocus
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            error={sentenceAt(act.error, 'password')}
          />
        )}
        <Refusal of={act.error} fields={['password']} />
        <Button type="submit" look="act" wide busy={act.isPending} disabled={asksPassword && password === ''} autoFocus={!asksPassword}>
          Use this address
        </Button>
      </form>
    </Paper>
  )
}

function Confirmed({ email, hasPassword }: { email: string; hasPassword: boolean }) {
  return (
    <Paper
      title="Your address has changed"
      lead={
        <>
          You sign in with <b>{email}</b> now.{' '}
          {hasPassword
            ? 'The address before is told, and opens nothing any more.'
            : 'A mail is on its way there, with a link with which you choose a password.'}
        </>
      }
    >
      <ToAmends />
    </Paper>
  )
}

function ToAmends() {
  return (
    <p>
      <Link to="/" className="link">
        Go to Amends
      </Link>
    </p>
  )
}
