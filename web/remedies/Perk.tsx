// A personal perk, over and above: from the catalogue or one's own idea. Small and personal does more than large.

import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { decimals, fromTyped } from '#core/money.ts'
import { isForBrand } from '#core/remedies/for-brand.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Sent } from '#web/platform/call.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { MoneyField } from '#web/ui/MoneyField.tsx'
import { answersWithin, approvedForPerk, approverFor } from './approvals/approver.ts'
import type { DeskApprovals } from './approvals/ApprovalState.tsx'
import { AuthorityBar } from './AuthorityBar.tsx'
import type { BrandId, Proposal, Remedy } from './prepared.ts'

type Props = {
  caseId: Sent<'cases.delight'>['caseId']
  brandId: BrandId
  customer: string
  interests: readonly string[]
  authority: Proposal['authority']
  approvals: DeskApprovals
  onClose: () => void
}

type Typing = { currentTarget: { value: string } }

export function Perk(props: Props) {
  const { brandId, customer, interests, authority, approvals, onClose } = props
  const { currency } = authority
  const [typed, setTyped] = useState({ title: '', cost: '', because: '' })
  const [remedy, setRemedy] = useState<Remedy | null>(null)
  const perks = usePerks(brandId)
  const cost = fromTyped(typed.cost, currency)
  const { act, isAbove, approver, go, outOfOrder } = useGiving(props, cost?.minor ?? null)

  function pick(id: string): void {
    const one = perks.find((perk) => perk.id === id) ?? null
    setRemedy(one)
    if (one) setTyped({ ...typed, title: one.title, cost: String(one.costMinor / 10 ** decimals(currency)) })
  }
  const type = (name: keyof typeof typed) => (value: string) => setTyped({ ...typed, [name]: value })
  const field = (name: keyof typeof typed) => ({ value: typed[name], onChange: (event: Typing) => type(name)(event.currentTarget.value) })
  const doIt = () => cost && go({ title: typed.title.trim(), costMinor: cost.minor, remedyId: remedy?.id }, typed.because.trim())

  return (
    <FormDialog
      title={`A perk for ${customer}`}
      verb={approver === null ? 'Give it' : `Ask ${approver}`}
      onClose={onClose}
      act={act}
      fields={['title', 'costMinor', 'because', 'reason']}
      ready={typed.title.trim() !== '' && cost !== null && (!isAbove || (approver !== null && typed.because.trim() !== ''))}
      onDo={doIt}
    >
      {interests.length > 0 && <p>{`${customer} likes ${interests.join(', ')}.`}</p>}
      <FromCatalogue perks={perks} picked={remedy?.id ?? ''} onPick={pick} />
      <TextInput label="What it is" maxLength={200} {...field('title')} error={sentenceAt(act.error, 'title')} />
      <MoneyField label="Cost" typed={typed.cost} currency={currency} onType={type('cost')} error={sentenceAt(act.error, 'costMinor')} />
      {isAbove && <p role="status">{approver === null ? 'Nobody here may approve this much.' : answersWithin(approver, approvals)}</p>}
      <Why isAbove={isAbove} refusal={outOfOrder} typed={field('because')} />
      <AuthorityBar authority={authority} />
    </FormDialog>
  )
}

function FromCatalogue({ perks, picked, onPick }: { perks: readonly Remedy[]; picked: string; onPick: (id: string) => void }) {
  return (
    <NativeSelect
      label="From the catalogue"
      data-autofocus
      value={picked}
      data={[{ value: '', label: 'An idea of our own' }, ...perks.map(({ id, title }) => ({ value: id, label: title }))]}
      onChange={(event) => onPick(event.currentTarget.value)}
    />
  )
}

type WhyProps = {
  isAbove: boolean
  refusal: string | undefined
  typed: { value: string; onChange: (event: Typing) => void }
}

/** For a colleague who is asked, or because the perk comes out of order; else nobody has to say why. */
function Why({ isAbove, refusal, typed }: WhyProps) {
  if (!isAbove && refusal === undefined && typed.value === '') return null
  return <TextInput label={isAbove ? 'Why it is right here' : 'Why out of order'} maxLength={300} {...typed} error={refusal} />
}

/** Giving it, or asking a colleague who may: which of the two depends on what it costs. */
function useGiving({ caseId, authority, approvals, onClose }: Props, costMinor: number | null) {
  const give = useAct('cases.delight', { shown: true, onDone: onClose })
  const ask = useAct('approvals.ask', { shown: true, onDone: onClose })
  const isAbove = costMinor !== null && costMinor > Math.max(authority.leftMinor, approvedForPerk(approvals))
  const approver = isAbove ? approverFor(approvals, authority, costMinor) : null
  function go(perk: { title: string; costMinor: number; remedyId: Remedy['id'] | undefined }, because: string): void {
    if (isAbove) ask.mutate({ caseId, what: { kind: 'perk', perk }, reason: because })
    else give.mutate({ caseId, ...perk, because: because || undefined })
  }
  return { act: isAbove ? ask : give, isAbove, approver, go, outOfOrder: sentenceAt(give.error, 'because') }
}

function usePerks(brandId: BrandId): Remedy[] {
  const { data } = useAnswer('remedies.list', {})
  return (data?.remedies ?? []).filter((one) => one.perk && one.retiredAt === null && isForBrand(one, brandId))
}
