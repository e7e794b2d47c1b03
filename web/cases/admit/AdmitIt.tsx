// Admitting a mistake in one sentence, from anywhere: a kind that is suggested, a customer if one is known, and a name only if one likes.

import { Checkbox, Textarea } from '@mantine/core'
import { sentenceAt } from '#web/platform/refused.ts'
import { KindSelect } from '#web/cases/KindSelect.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { BrandSelect } from './BrandSelect.tsx'
import { CustomerSelect } from './CustomerSelect.tsx'
import { Thanks } from './Thanks.tsx'
import { useAdmission } from './use-admission.ts'
import css from './AdmitIt.module.css'

export function AdmitIt({ onClose }: { onClose: () => void }) {
  const { said, say, kind, suggestion, isReady, send, act } = useAdmission()
  const { customer } = said
  const at = (field: string) => sentenceAt(act.error, field)
  if (act.data) return <Thanks report={act.data} customer={customer?.name ?? null} onClose={onClose} />
  return (
    <FormDialog
      title="Admit it"
      verb="Say so"
      onClose={onClose}
      act={act}
      fields={['sentence', 'kind', 'customerId', 'brandId']}
      ready={isReady}
      onDo={send}
    >
      <Textarea
        label="What went wrong, in a sentence"
        description="Mistakes are normal. Saying it early is half of mending it."
        data-autofocus
        autosize
        minRows={2}
        maxLength={300}
        value={said.sentence}
        onChange={(event) => say({ sentence: event.currentTarget.value.replaceAll('\n', ' ') })}
        error={at('sentence')}
      />
      <div>
        <KindSelect kind={kind} onChange={(chosen) => say({ chosen })} refusal={act.error} />
        {suggestion && <p className={css.hint}>Suggested from “{suggestion.words}”. Change it if that is not it.</p>}
        {at('kind') && <p className="refusal">{at('kind')}</p>}
      </div>
      <CustomerSelect chosen={customer} onChoose={(one) => say({ customer: one })} error={at('customerId')} />
      {customer && <BrandSelect chosen={said.brandId} onChoose={(brandId) => say({ brandId })} error={at('brandId')} />}
      <Choices said={said} say={say} />
    </FormDialog>
  )
}

function Choices({ said, say }: Pick<ReturnType<typeof useAdmission>, 'said' | 'say'>) {
  return (
    <>
      <Checkbox label="I saw it; it was not mine" checked={said.seen} onChange={(event) => say({ seen: event.currentTarget.checked })} />
      <Checkbox
        label="Only administrators see who reported"
        description="Nothing else keeps your name: not the case, not its history."
        checked={said.protect}
        onChange={(event) => say({ protect: event.currentTarget.checked })}
      />
      {said.customer && !said.protect && (
        <Checkbox label="I take the case myself" checked={said.take} onChange={(event) => say({ take: event.currentTarget.checked })} />
      )}
    </>
  )
}
