// A forgotten password: an address, and always the same answer, so that nobody learns here who has an account.

import { TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { useAct } from '#web/platform/answers.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { Button } from '#web/ui/Button.tsx'
import { Paper } from '#web/ui/Paper.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'

const asked =
  'If this address belongs to a member, a mail with a link is on its way. The link works once, and for an hour. Nothing there? Look among the unwanted mail, or ask an administrator for a link.'

export default function Forgot() {
  const [email, setEmail] = useState('')
  const act = useAct('people.forgot', { shown: true })
  function submit(event: FormEvent): void {
    event.preventDefault()
    act.mutate({ email })
  }
  if (act.isSuccess)
    return (
      <Paper title="Look into your mail" lead={asked}>
        <p>
          <Link to="/sign-in" className="link">
            Back to signing in
          </Link>
        </p>
      </Paper>
    )
  return (
    <Paper title="Forgot your password?" lead="Type your address, and we mail you a link with which to choose a new one.">
      <form onSubmit={submit} noValidate>
        <TextInput
          label="E-mail"
          type="email"
          name="email"
          autoComplete="username"
          autoFocus
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={sentenceAt(act.error, 'email')}
        />
        <Refusal of={act.error} fields={['email']} />
        <Button type="submit" look="act" wide busy={act.isPending}>
          Mail me a link
        </Button>
        <Link to="/sign-in" className="link">
          Back to signing in
        </Link>
      </form>
    </Paper>
  )
}
