// Logging a call or a meeting: what was said, and what it did. What was said there can do steps, so each of them is ticked by a person.

import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState, type Ref } from 'react'
import { instant } from '#core/time/instant.ts'
import { useAct } from '#web/platform/answers.ts'
import type { Sent } from '#web/platform/call.ts'
import { useKeys } from '#web/platform/keys.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { Button } from '#web/ui/Button.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { CallPromises, type CallPromise } from './CallPromises.tsx'
import type { Draft } from './use-draft.ts'
import css from './CallTab.module.css'

type Call = Sent<'cases.logCall'>
type Letter = NonNullable<Call['chose']>

type Props = {
  caseId: Call['caseId']
  customer: string
  draft: Draft
  place: Ref<HTMLTextAreaElement>
  /** Options ready to offer on the phone; null when they were offered already or there are none. */
  toOffer: NonNullable<Call['options']> | null
  /** Letters that can be chosen because they were offered before. */
  offered: readonly Letter[]
  mayExplain: boolean
  onLogged: () => void
}

const blank = { minutes: '', apologised: false, explained: false, offers: false, chose: '' as Letter | '', because: '' }
const letters = ['a', 'b', 'c', 'd'] as const

export function CallTab({ caseId, customer, draft, place, toOffer, offered, mayExplain, onLogged }: Props) {
  const [said, setSaid] = useState(blank)
  const [promises, setPromises] = useState<CallPromise[]>([])
  const act = useAct('cases.logCall', { shown: true, onDone: () => void draft.clear().then(onLogged) })
  const options = said.offers ? toOffer : null
  const choosable = options ? letters.slice(0, options.length) : offered
  const wantsReason = sentenceAt(act.error, 'because')

  function log(): void {
    if (draft.written.body.trim() === '' || act.isPending) return
    const minutes = Number(said.minutes.replace(',', '.'))
    act.mutate({
      caseId,
      body: draft.written.body,
      seconds: said.minutes !== '' && minutes > 0 ? Math.round(minutes * 60) : undefined,
      apologised: said.apologised,
      explained: said.explained,
      options: options ?? undefined,
      chose: said.chose === '' ? undefined : said.chose,
      promises: promises.filter(isWhole).map(({ what, at }) => ({ what: what.trim(), dueAt: instant(Date.parse(at)) })),
      because: said.because.trim() || undefined,
    })
  }

  useKeys({ 'ctrl+enter': { label: 'Keep the call', run: log } }, { scope: 'part' })
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
          value={said.minutes}
          onChange={(event) => setSaid({ ...said, minutes: event.currentTarget.value })}
          error={sentenceAt(act.error, 'seconds')}
        />
        <div className={css.ticks}>
          <Checkbox label="We said sorry and owned it" checked={said.apologised} onChange={(event) => setSaid({ ...said, apologised: event.currentTarget.checked })} />
          {toOffer && (
            <Checkbox
              label={`We offered options ${letters.slice(0, toOffer.length).join(', ')}`}
              checked={said.offers}
              onChange={(event) => setSaid({ ...said, offers: event.currentTarget.checked, chose: '' })}
            />
          )}
          {mayExplain && <Checkbox label="We explained what happened" checked={said.explained} onChange={(event) => setSaid({ ...said, explained: event.currentTarget.checked })} />}
        </div>
        {choosable.length > 0 && (
          <NativeSelect
            label={`${customer} chose`}
            value={said.chose}
            data={[{ value: '', label: 'nothing yet' }, ...choosable.map((letter) => ({ value: letter, label: letter }))]}
            onChange={(event) => setSaid({ ...said, chose: event.currentTarget.value as Letter | '' })}
            error={sentenceAt(act.error, 'chose')}
          />
        )}
      </div>
      <CallPromises promises={promises} onChange={setPromises} />
      {(wantsReason !== undefined || said.because !== '') && (
        <TextInput label="Why out of order" value={said.because} onChange={(event) => setSaid({ ...said, because: event.currentTarget.value })} error={wantsReason} />
      )}
      <Refusal of={act.error} fields={['because', 'chose', 'seconds']} />
      <div className={css.foot}>
        <Button keys="ctrl+enter" busy={act.isPending} disabled={draft.written.body.trim() === ''} onClick={log}>
          Keep the call
        </Button>
      </div>
    </div>
  )
}

function isWhole({ what, at }: CallPromise): boolean {
  return what.trim() !== '' && !Number.isNaN(Date.parse(at))
}
