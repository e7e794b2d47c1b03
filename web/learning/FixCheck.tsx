// Fixing how an action will be judged. While it is filled in, it shows what the baseline holds and when there could be a verdict.

import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { longestWatch, shortestWatch, triggerDays } from '#core/learning/check.ts'
import { measures, type Measure } from '#core/learning/exposure.ts'
import { brandsToFind, isInUse } from '#core/people/brands/in-use.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import type { Action } from './cause.ts'

type Plan = Got<'actions.tryCheck'>['plan']

export function FixCheck({ action, onClose }: { action: Action; onClose: () => void }) {
  const proposed = useAnswer('actions.tryCheck', { actionId: action.id })
  if (proposed.data === undefined) return <Refusal of={proposed.error} />
  return <Form action={action} first={proposed.data.plan} onClose={onClose} />
}

/** One form; long because it names each of its fields. */
function Form({ action, first, onClose }: { action: Action; first: Plan; onClose: () => void }) {
  const [plan, setPlan] = useState<Plan>(action.check && action.check.watchedFrom === null ? planOf(action.check) : first)
  const set = (change: Partial<Plan>) => setPlan((before) => ({ ...before, ...change }))
  const tried = useAnswer('actions.tryCheck', { actionId: action.id, plan }, { keep: true }).data
  const act = useAct('actions.fixCheck', { shown: true, onDone: onClose })
  const kinds = (useAnswer('kinds.list', {}).data?.kinds ?? []).filter(({ retiredAt }) => retiredAt === null)
  const brands = useAnswer('people.brands', {}).data?.brands ?? []
  const { signature } = plan
  const filter = signature.by === 'filter' ? signature : null
  const offered = brands.filter((brand) => isInUse(brand) || brand.id === filter?.brandId)
  return (
    <FormDialog
      title="How will we know?"
      verb="Fix it"
      wide
      onClose={onClose}
      onDo={() => act.mutate({ actionId: action.id, ...plan })}
      act={act}
      fields={['baselineFrom', 'baselineUntil', 'measure', 'watchDays', 'mostLeft', 'signature']}
      ready={tried?.fault === null}
    >
      <NativeSelect
        label="What counts"
        data-autofocus
        value={signature.by}
        onChange={(event) => set({ signature: event.currentTarget.value === 'filter' ? { by: 'filter' } : { by: 'cause' } })}
        data={[
          { value: 'cause', label: 'Cases linked to a mistake of this cause' },
          { value: 'filter', label: 'All cases of a kind or brand' },
        ]}
        error={sentenceAt(act.error, 'signature')}
      />
      {filter && (
        <>
          <NativeSelect
            label="Kind"
            value={filter.kind ?? ''}
            onChange={(event) => set({ signature: { ...filter, kind: event.currentTarget.value || undefined } })}
            data={[{ value: '', label: 'Any' }, ...kinds.map(({ name, title }) => ({ value: name, label: title }))]}
          />
          <NativeSelect
            label="Brand"
            value={filter.brandId ?? ''}
            onChange={(event) => set({ signature: { ...filter, brandId: brands.find(({ id }) => id === event.currentTarget.value)?.id } })}
            data={[{ value: '', label: 'Any' }, ...brandsToFind(offered)]}
          />
        </>
      )}
      <NativeSelect
        label="In how much"
        description="More orders bring more mistakes by themselves. Orders, contacts and calls are brought in under Settings."
        value={plan.measure}
        onChange={(event) => set({ measure: event.currentTarget.value as Measure })}
        data={measures.map((measure) => ({ value: measure, label: measure }))}
        error={sentenceAt(act.error, 'measure')}
      />
      <TextInput
        type="date"
        label="Before: from"
        value={plan.baselineFrom}
        onChange={(event) => event.currentTarget.value && set({ baselineFrom: event.currentTarget.value })}
        error={sentenceAt(act.error, 'baselineFrom')}
      />
      <TextInput
        type="date"
        label="Before: until"
        description={`The ${triggerDays} days before the decision stay out: after a peak there is less by itself.`}
        value={plan.baselineUntil}
        onChange={(event) => event.currentTarget.value && set({ baselineUntil: event.currentTarget.value })}
        error={sentenceAt(act.error, 'baselineUntil')}
      />
      <TextInput
        type="number"
        label="Days to watch once it is in place"
        min={shortestWatch}
        max={longestWatch}
        value={plan.watchDays}
        onChange={(event) => Number.isInteger(event.currentTarget.valueAsNumber) && set({ watchDays: event.currentTarget.valueAsNumber })}
        error={sentenceAt(act.error, 'watchDays')}
      />
      <NativeSelect
        label="How far it must fall"
        value={String(plan.mostLeft)}
        onChange={(event) => set({ mostLeft: Number(event.currentTarget.value) })}
        data={[
          { value: '0.1', label: 'To a tenth or less' },
          { value: '0.25', label: 'To a quarter or less' },
          { value: '0.5', label: 'To half or less' },
          { value: '0.75', label: 'To three quarters or less' },
          { value: '1', label: 'At all' },
        ]}
      />
      {tried && (
        <p aria-live="polite">
          {tried.fault?.sentence ??
            `${tried.before.events} in ${tried.before.exposure} ${plan.measure} before. If it were in place today: ${tried.sentence ?? ''}.`}
        </p>
      )}
    </FormDialog>
  )
}

function planOf({ signature, measure, baselineFrom, baselineUntil, watchDays, mostLeft }: Plan): Plan {
  return { signature, measure, baselineFrom, baselineUntil, watchDays, mostLeft }
}
