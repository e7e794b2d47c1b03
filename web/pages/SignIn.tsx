// Signing in: e-mail and password; where the same address belongs to several organisations, which of them.

import { PasswordInput, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { holdsDrafts } from '#web/messages/draft-store.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got, Sent } from '#web/platform/call.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { placeAfter } from '#web/platform/places.ts'
import { Button } from '#web/ui/Button.tsx'
import { Paper } from '#web/ui/Paper.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'

const begin =
  'Open the link that was printed where Amends was started, to become the first administrator. It ends with the process; each start prints a new one.'

type Choice = Got<'people.signIn'>['choose'][number]

export default function SignIn() {
  const door = useAnswer('people.door', {})
  const client = useQueryClient()
  const navigate = useNavigate()
  const { next } = useSearch({ strict: false })
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [choose, setChoose] = useState<Choice[]>([])
  const act = useAct('people.signIn', {
    shown: true,
    onDone: (answer) => {
      if (answer.signedIn === null) return setChoose(answer.choose)
      client.clear()
      client.setQueryData(['people.me', {}], answer.signedIn)
      void navigate({ href: placeAfter(next), replace: true })
    },
  })
  const signIn = (organisationId?: Sent<'people.signIn'>['organisationId']) => act.mutate({ email, password, organisationId })

  function submit(event: FormEvent): void {
    event.preventDefault()
    signIn()
  }

  if (door.data?.isSetUp === false) return <Paper title="Amends is not set up yet" lead={begin} />
  if (choose.length > 0) return <Choices choices={choose} busy={act.isPending} refusal={act.error} onChoose={signIn} />
  return (
    <Paper title="Sign in" lead={placeAfter(next) === '/' ? undefined : goingOn()}>
      <form onSubmit={submit} noValidate>
        <Credentials email={email} password={password} onEmail={setEmail} onPassword={setPassword} refusal={act.error} />
        <Refusal of={act.error} fields={['email', 'password']} />
        <Button type="submit" look="act" wide busy={act.isPending}>
          Sign in
        </Button>
        <Link to="/forgot" className="link">
          Forgot your password?
        </Link>
      </form>
    </Paper>
  )
}

/** For whoever was on a page when their session ended. */
function goingOn(): string {
  return `Sign in to go on where you were.${holdsDrafts(localStorage) ? ' What you had begun to write is kept in this browser.' : ''}`
}

type CredentialsProps = {
  email: string
  password: string
  onEmail: (email: string) => void
  onPassword: (password: string) => void
  refusal: unknown
}

function Credentials({ email, password, onEmail, onPassword, refusal }: CredentialsProps) {
  return (
    <>
      <TextInput
        label="E-mail"
        type="email"
        name="email"
        autoComplete="username"
        autoFocus
        value={email}
        onChange={(event) => onEmail(event.currentTarget.value)}
        error={sentenceAt(refusal, 'email')}
      />
      <PasswordInput
        label="Password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => onPassword(event.currentTarget.value)}
        error={sentenceAt(refusal, 'password')}
      />
    </>
  )
}

type ChoicesProps = { choices: Choice[]; busy: boolean; refusal: unknown; onChoose: (id: Choice['organisationId']) => void }

function Choices({ choices, busy, refusal, onChoose }: ChoicesProps) {
  return (
    <Paper title="Which organisation?" lead="Your address belongs to more than one.">
      <form onSubmit={(event) => event.preventDefault()}>
        {choices.map((choice) => (
          <Button key={choice.organisationId} wide busy={busy} onClick={() => onChoose(choice.organisationId)}>
            {choice.name}
          </Button>
        ))}
        <Refusal of={refusal} />
      </form>
    </Paper>
  )
}
