// It is done: with the proof that this remedy asks for. Without a proof it is a word, not a fact.

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '#web/platform/answers.ts'
import type { Sent } from '#web/platform/call.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import type { OfferedOption } from './OptionsOffered.tsx'

const proofs: Record<OfferedOption['proof'], { label: string; description: string }> = {
  reference: { label: 'Reference', description: 'Number of the refund, parcel or order' },
  photo: { label: 'Where the photo is', description: 'Its name or place in your own files' },
  note: { label: 'What was done', description: 'In a sentence' },
  signature: { label: 'Who signed', description: 'The name, and where the paper is' },
}

type Props = { caseId: Sent<'cases.fulfil'>['caseId']; option: OfferedOption; onClose: () => void }

export function Fulfil({ caseId, option, onClose }: Props) {
  const [proof, setProof] = useState('')
  const act = useAct('cases.fulfil', { shown: true, onDone: onClose })
  const asked = proofs[option.proof]
  return (
    <FormDialog
      title={`Done: ${option.title}`}
      verb="It is done"
      onClose={onClose}
      act={act}
      fields={['proof']}
      ready={proof.trim() !== ''}
      onDo={() => act.mutate({ caseId, proof: proof.trim() })}
    >
      <TextInput
        label={asked.label}
        description={asked.description}
        data-autofocus
        maxLength={500}
        value={proof}
        onChange={(event) => setProof(event.currentTarget.value)}
        error={sentenceAt(act.error, 'proof')}
      />
    </FormDialog>
  )
}
