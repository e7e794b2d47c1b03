// Logging a call or a meeting: what was said, and what it did. What was said there can do steps, so each of them is ticked by a person.

import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import type { Ref } from 'react'
import { useKeys } from '#web/platform/keys.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { Button } from '#web/ui/Button.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { CallPromises } from './CallPromises.tsx'
import type { Letter } from './call-store.ts'
import { KeptTwice } from './KeptTwice.tsx'
import { twinIn } from './twin.ts'
import { letters, useCall, type Call } from './use-call.ts'
import type { Draft } from './use-draft.ts'
import css from './CallTab.module.css'

type Props = {
  caseId: Call['caseId']
  memberId: string
  customer: string
  /** The brand’s. */
  zone: string
  draft: Draft
  place: Ref<HTMLTextAreaElement>
  toOffer: NonNullable<Call['options']> | null
  offered: readonly Letter[]
  mayExplain: boolean
  onLogged: () => void
}

export function CallTab({ customer, zone, draft, place, toOffer, mayExplain, ...about }: Props) {
  const call = useCall({ ...about, draft, toOffer })
  const { ticked, tick, act } = call
  const wantsReason = sentenceAt(act.error, 'because')
  useKeys({ 'ctrl+enter': { label: 'Keep the call', run: call.log } }, { scope: 'part' })
  return (
    <div className={css.call}>
      <textarea
        ref={place}
        aria-label={`What was said with ${customer}`}
        placeholder={`What was said, in ${customer}’s words and ours`}
        value={draft.written.body}
        onChange={(event) => draft.write({ body: event.currentTarget.value })}
      />
      <div className={css.fields}>
        <TextInput
          label="Minutes"
          inputMode="decimal"
          value={ticked.minutes}
          onChange={(event) => tick({ minutes: event.currentTarget.value })}
          error={sentenceAt(act.error, 'seconds')}
        />
        <Ticks call={call} toOffer={toOffer} mayExplain={mayExplain} />
        <Chosen call={call} customer={customer} />
      </div>
      <CallPromises promises={call.promises} zone={zone} onChange={call.promise} />
      {(wantsReason !== undefined || ticked.because !== '') && (
        <TextInput
          label="Why out of order"
          value={ticked.because}
          onChange={(event) => tick({ because: event.currentTarget.value })}
          error={wantsReason}
        />
      )}
      <Refusal of={call.refusal} fields={['because', 'chose', 'seconds', 'anyway']} />
      <KeptTwice twin={twinIn(act)} />
      <div className={css.foot}>
        <Button keys="ctrl+enter" busy={act.isPending} disabled={draft.written.body.trim() === ''} onClick={call.log}>
          Keep the call
        </Button>
      </div>
    </div>
  )
}

type Doing = ReturnType<typeof useCall>

function Ticks({ call: { ticked, tick }, toOffer, mayExplain }: { call: Doing; toOffer: Props['toOffer']; mayExplain: boolean }) {
  return (
    <div className={css.ticks}>
      <Checkbox
        label="We said sorry and owned it"
        checked={ticked.apologised}
        onChange={(event) => tick({ apologised: event.currentTarget.checked })}
      />
      {toOffer && (
        <Checkbox
          label={`We offered options ${letters.slice(0, toOffer.length).join(', ')}`}
          checked={ticked.offers}
          onChange={(event) => tick({ offers: event.currentTarget.checked, chose: '' })}
        />
      )}
      {mayExplain && (
        <Checkbox
          label="We explained what happened"
          checked={ticked.explained}
          onChange={(event) => tick({ explained: event.currentTarget.checked })}
        />
      )}
    </div>
  )
}

function Chosen({ call: { chose, choosable, tick, act }, customer }: { call: Doing; customer: string }) {
  if (choosable.length === 0) return null
  return (
    <NativeSelect
      label={`${customer} chose`}
      value={chose ?? ''}
      data={[{ value: '', label: 'nothing yet' }, ...choosable.map((letter) => ({ value: letter, label: letter }))]}
      onChange={(event) => tick({ chose: event.currentTarget.value as Letter | '' })}
      error={sentenceAt(act.error, 'chose')}
    />
  )
}
