// API keys: each acts as the administrator who made it, or does less, and may end by itself. The secret is shown once; a revoked key stays listed and opens nothing.

import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type Role, roles } from '#core/people/abilities.ts'
import { day, plus } from '#core/time/instant.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { useNow } from '#web/platform/clock.ts'
import { dayOf, whenOf } from '#web/platform/dates.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { useMay } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { ReadOnly } from '#web/ui/ReadOnly.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import { Table } from '#web/ui/Table.tsx'
import { roleWords } from './role-words.ts'
import { ShownOnce } from './ShownOnce.tsx'

type Key = Got<'people.keys'>['keys'][number]
type Made = { name: string; secret: string }

const lead = (
  <>
    A key lets a program do what you may do, or less, through the API and the command line.{' '}
    <a className="link" href="/api/docs">
      What the API can do
    </a>
  </>
)

export function KeysSection() {
  const mayMake = useMay('settings.keys')
  const answer = useAnswer('people.keys', {}, { on: mayMake })
  const [makes, setMakes] = useState(false)
  const [made, setMade] = useState<Made | null>(null)
  const [revokes, setRevokes] = useState<Key | null>(null)
  function show(key: Made): void {
    setMakes(false)
    setMade(key)
  }
  const sentence = 'This is the only time that it is shown. Keep it where your passwords are.'
  if (!mayMake)
    return (
      <Section title="API keys" lead={lead}>
        <ReadOnly ability="settings.keys" isHidden />
      </Section>
    )
  return (
    <Section title="API keys" lead={lead} acts={<Button onClick={() => setMakes(true)}>Make a key</Button>}>
      <Refusal of={answer.error} />
      {answer.data?.keys.length === 0 && <p>No key yet. Make one when a program should talk to Amends.</p>}
      {answer.data && answer.data.keys.length > 0 && <Keys keys={answer.data.keys} onRevoke={setRevokes} />}
      {makes && <MakeKey onClose={() => setMakes(false)} onMade={show} />}
      {made && (
        <ShownOnce title={`Key “${made.name}”`} sentence={sentence} label="Secret" text={made.secret} onClose={() => setMade(null)} />
      )}
      {revokes && <RevokeKey revoked={revokes} onClose={() => setRevokes(null)} />}
    </Section>
  )
}

function Keys({ keys, onRevoke }: { keys: readonly Key[]; onRevoke: (key: Key) => void }) {
  const now = useNow(60_000)
  const members = useAnswer('people.members', {}).data?.members ?? []
  const rows = keys.map((key) => ({
    id: key.id,
    isQuiet: !opens(key, now),
    cells: [
      opens(key, now) ? <b key="name">{key.name}</b> : key.name,
      actsAs(key, members.find(({ id }) => id === key.memberId)?.name ?? ''),
      dayOf(key.createdAt, now),
      key.lastUsedAt === null ? 'Not yet' : whenOf(key.lastUsedAt, now),
      key.expiresAt === null ? 'When it is revoked' : `${key.expiresAt <= now ? 'Ended ' : ''}${dayOf(key.expiresAt, now)}`,
      key.revokedAt === null ? (
        <Button key="revoke" small aria-label={`Revoke ${key.name}`} onClick={() => onRevoke(key)}>
          Revoke
        </Button>
      ) : (
        `Revoked ${dayOf(key.revokedAt, now)}`
      ),
    ],
  }))
  return <Table caption="API keys" columns={['Name', 'Acts as', 'Made', 'Last used', 'Ends', '']} rows={rows} />
}

function opens({ revokedAt, expiresAt }: Key, now: string): boolean {
  return revokedAt === null && (expiresAt === null || expiresAt > now)
}

/** “Ada Peeters, as an agent” */
function actsAs({ role }: Key, name: string): string {
  return role === null ? name : `${name}, at most ${roleWords[role].toLowerCase()}`
}

const lives = { '': 'When it is revoked', '30': 'In 30 days', '90': 'In 90 days', '365': 'In a year' }

function MakeKey({ onClose, onMade }: { onClose: () => void; onMade: (made: Made) => void }) {
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role | ''>('')
  const [days, setDays] = useState('90')
  const now = useNow(60_000)
  const act = useAct('people.addKey', { shown: true, onDone: ({ key, secret }) => onMade({ name: key.name, secret }) })
  const make = () => act.mutate({ name, role: role === '' ? null : role, expiresAt: days === '' ? null : plus(now, Number(days) * day) })
  return (
    <FormDialog title="Make an API key" verb="Make the key" onClose={onClose} onDo={make} act={act} fields={['name', 'role', 'expiresAt']}>
      <TextInput
        label="Name"
        description="What the key is for, so that you know which to revoke."
        placeholder="Web shop"
        data-autofocus
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={sentenceAt(act.error, 'name')}
      />
      <NativeSelect
        label="May do"
        description="The least that its work needs: whoever has the key can do this in your name."
        value={role}
        data={[
          { value: '', label: 'All that you may' },
          ...roles.map((one) => ({ value: one, label: `What this role may: ${roleWords[one].toLowerCase()}` })),
        ]}
        onChange={(event) => setRole(event.currentTarget.value as Role | '')}
        error={sentenceAt(act.error, 'role')}
      />
      <NativeSelect
        label="Ends"
        value={days}
        data={Object.entries(lives).map(([value, label]) => ({ value, label }))}
        onChange={(event) => setDays(event.currentTarget.value)}
        error={sentenceAt(act.error, 'expiresAt')}
      />
    </FormDialog>
  )
}

function RevokeKey({ revoked, onClose }: { revoked: Key; onClose: () => void }) {
  const act = useAct('people.revokeKey', { shown: true, onDone: onClose })
  return (
    <FormDialog
      title={`Revoke “${revoked.name}”?`}
      verb="Revoke the key"
      onClose={onClose}
      onDo={() => act.mutate({ keyId: revoked.id })}
      act={act}
    >
      <p>The program that uses it is shut out at once. A revoked key cannot be brought back; make a new one instead.</p>
    </FormDialog>
  )
}
