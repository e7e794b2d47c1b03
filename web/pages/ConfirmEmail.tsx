// The link at a new address. Opening it changes nothing (mail programs open links by themselves); the button does.

import { Link, useParams } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { sentenceOf } from '#web/platform/refused.ts'
import { Button } from '#web/ui/Button.tsx'
import { Paper } from '#web/ui/Paper.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'

export default function ConfirmEmail() {
  const { token = '' } = useParams({ strict: false })
  const link = useAnswer('people.emailLink', { token }, { freshFor: Infinity })
  const act = useAct('people.confirmEmail', { shown: true })
  if (act.data !== undefined) return <Confirmed email={act.data.email} hasPassword={link.data?.hasPassword ?? true} />
  if (link.error !== null)
    return (
      <Paper title="This link does not open anything" lead={sentenceOf(link.error)}>
        <ToAmends />
      </Paper>
    )
  if (link.data === undefined) return null
  const { organisation, firstName, email, hasPassword } = link.data
  function confirm(event: FormEvent): void {
    event.preventDefault()
    act.mutate({ token })
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
        <Refusal of={act.error} />
        <Button type="submit" look="act" wide busy={act.isPending} autoFocus>
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
