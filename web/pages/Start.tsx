// A one-time link: the first one founds the organisation and its administrator, later ones let a new member choose a password.

import { NativeSelect, PasswordInput, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState, type ChangeEvent, type FormEvent } from 'react'
import { LookAround } from '#web/demo/LookAround.tsx'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { sentenceAt, sentenceOf } from '#web/platform/refused.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Paper } from '#web/ui/Paper.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'

type Link = Got<'people.startLink'>

export default function Start() {
  const { token = '' } = useParams({ strict: false })
  const link = useAnswer('people.startLink', { token }, { freshFor: Infinity })
  if (link.data !== undefined) return <Form token={token} link={link.data} />
  if (link.error === null) return null
  return <Paper title="This link does not open anything" lead={sentenceOf(link.error)} />
}

const fields = ['organisation', 'name', 'email', 'password', 'zone', 'currency'] as const
type FieldName = (typeof fields)[number]
const currencies = ['EUR', 'GBP', 'USD', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'CAD', 'AUD', 'NZD', 'JPY', 'INR', 'BRL', 'ZAR']

function Form({ token, link }: { token: string; link: Link }) {
  const isFirst = link.purpose === 'first'
  const [typed, setTyped] = useState<Record<FieldName, string>>(() => startingFrom(link))
  const act = useStart()
  const of = (name: FieldName) => ({
    name,
    value: typed[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => setTyped({ ...typed, [name]: event.currentTarget.value }),
    error: sentenceAt(act.error, name),
  })

  function submit(event: FormEvent): void {
    event.preventDefault()
    const { password, ...founding } = typed
    act.mutate(isFirst ? { token, password, ...founding } : { token, password })
  }

  return (
    <Paper title={titleOf(link)} lead={isFirst ? firstLead : joinLead(link)}>
      <form onSubmit={submit} noValidate>
        {isFirst && <Founding of={of} />}
        <PasswordInput
          label="Password"
          description="At least 10 characters; a short sentence does well."
          autoComplete="new-password"
          autoFocus={!isFirst}
          {...of('password')}
        />
        <Refusal of={act.error} fields={isFirst ? fields : ['password']} />
        <Button type="submit" look="act" wide busy={act.isPending}>
          {isFirst ? 'Set up and sign in' : 'Keep this password'}
        </Button>
      </form>
      {isFirst && <LookAround token={token} />}
    </Paper>
  )
}

function titleOf({ purpose, organisation }: Link): string {
  if (purpose === 'first') return 'Set up Amends'
  return purpose === 'reset' ? 'Choose a new password' : `Join ${organisation ?? words.product}`
}

const firstLead =
  'You will be the first administrator. Once you are in, a short list leads you: try a complaint, make the brand yours, let mail in and out, invite your colleagues.'

function joinLead(link: Link): string {
  if (link.purpose === 'reset')
    return `For ${link.email ?? 'your account'} at ${link.organisation ?? words.product}. This link works once; you are signed out everywhere else.`
  return `Choose a password for ${link.email ?? 'your account'}. This link works once.`
}

type Bound = (name: FieldName) => {
  name: string
  value: string
  onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => void
  error: string | undefined
}

function Founding({ of }: { of: Bound }) {
  return (
    <>
      <TextInput label="Organisation" autoComplete="organization" autoFocus {...of('organisation')} />
      <TextInput label="Your name" autoComplete="name" {...of('name')} />
      <TextInput label="Your e-mail" type="email" autoComplete="username" {...of('email')} />
      <NativeSelect label="Time zone" description="Opening hours and deadlines are counted in it." data={zones()} {...of('zone')} />
      <NativeSelect label="Currency" data={currencies} {...of('currency')} />
    </>
  )
}

function startingFrom(link: Link): Record<FieldName, string> {
  return {
    organisation: link.organisation ?? '',
    name: link.name ?? '',
    email: link.email ?? '',
    password: '',
    zone: ownZone(),
    currency: 'EUR',
  }
}

function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** The zones a browser knows; its own and UTC are not always among the listed ones. */
function zones(): string[] {
  return [...new Set([ownZone(), 'UTC', ...Intl.supportedValuesOf('timeZone')])].toSorted()
}

function useStart() {
  const client = useQueryClient()
  const navigate = useNavigate()
  return useAct('people.start', {
    shown: true,
    onDone: (signedIn) => {
      client.clear()
      client.setQueryData(['people.me', {}], signedIn)
      void navigate({ to: '/', replace: true })
    },
  })
}
