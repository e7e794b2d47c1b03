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
  if (act.data !== undefined) return <Confirmed email={act.data.email} />
  if (link.error !== null)
    return (
      <Paper title="This link does not open anything" lead={sentenceOf(link.error)}>
        <ToAmends words="Go to Amends" />
      </Paper>
    )
  if (link.data === undefined) return null
  const { organisation, firstName, email } = link.data
  function confirm(event: FormEvent): void {
    event.preventDefault()
    act.mutate({ token })
  }
  return (
    <Paper
      title="Confirm your new address"
      lead={
        <>
          {firstName}, from now on you sign in at {organisation} with <b>{email}</b>, with the password that you have. You are signed out
          everywhere but where you asked for it.
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

function Confirmed({ email }: { email: string }) {
  return (
    <Paper
      title="Your address has changed"
      lead={
        <>
          You sign in with <b>{email}</b> now. The address before was told, and opens nothing any more.
        </>
      }
    >
      <ToAmends words="Go to Amends" />
    </Paper>
  )
}

function ToAmends({ words }: { words: string }) {
  return (
    <p>
      <Link to="/" className="link">
        {words}
      </Link>
    </p>
  )
}
