// A personal perk, over and above: from the catalogue or one's own idea. Small and personal does more than large.

import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { decimals, fromTyped } from '#core/money.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Sent } from '#web/platform/call.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { AuthorityBar } from './AuthorityBar.tsx'
import type { Proposal, Remedy } from './prepared.ts'

type Props = {
  caseId: Sent<'cases.delight'>['caseId']
  customer: string
  interests: readonly string[]
  authority: Proposal['authority']
  onClose: () => void
}

export function Perk({ caseId, customer, interests, authority, onClose }: Props) {
  const { currency } = authority
  const [typed, setTyped] = useState({ title: '', cost: '', because: '' })
  const [remedy, setRemedy] = useState<Remedy | null>(null)
  const act = useAct('cases.delight', { shown: true, onDone: onClose })
  const perks = usePerks()
  const cost = fromTyped(typed.cost, currency)
  const outOfOrder = sentenceAt(act.error, 'because')

  function pick(id: string): void {
    const one = perks.find((perk) => perk.id === id) ?? null
    setRemedy(one)
    if (one) setTyped({ ...typed, title: one.title, cost: String(one.costMinor / 10 ** decimals(currency)) })
  }
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: (event: { currentTarget: { value: string } }) => setTyped({ ...typed, [name]: event.currentTarget.value }),
  })
  function give(): void {
    const [title, because] = [typed.title.trim(), typed.because.trim() || undefined]
    if (cost) act.mutate({ caseId, title, costMinor: cost.minor, remedyId: remedy?.id, because })
  }

  return (
    <FormDialog
      title={`A perk for ${customer}`}
      verb="Give it"
      onClose={onClose}
      act={act}
      fields={['title', 'costMinor', 'because']}
      ready={typed.title.trim() !== '' && cost !== null}
      onDo={give}
    >
      {interests.length > 0 && <p>{`${customer} likes ${interests.join(', ')}.`}</p>}
      <NativeSelect
        label="From the catalogue"
        data-autofocus
        value={remedy?.id ?? ''}
        data={[{ value: '', label: 'An idea of our own' }, ...perks.map(({ id, title }) => ({ value: id, label: title }))]}
        onChange={(event) => pick(event.currentTarget.value)}
      />
      <TextInput label="What it is" maxLength={200} {...field('title')} error={sentenceAt(act.error, 'title')} />
      <TextInput label={`Cost, ${currency}`} inputMode="decimal" {...field('cost')} error={sentenceAt(act.error, 'costMinor')} />
      {(outOfOrder !== undefined || typed.because !== '') && (
        <TextInput label="Why out of order" {...field('because')} error={outOfOrder} />
      )}
      <AuthorityBar authority={authority} />
    </FormDialog>
  )
}

function usePerks(): Remedy[] {
  const { data } = useAnswer('remedies.list', {})
  return (data?.remedies ?? []).filter(({ perk, retiredAt }) => perk && retiredAt === null)
}
