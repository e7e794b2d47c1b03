// The two answers that need something typed: no, with a word; and yes to a lower amount.

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { inWords } from '#core/money.ts'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { notify } from '#web/platform/notices.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { minorTyped, MoneyField } from '#web/ui/MoneyField.tsx'
import { decidedInWords, type Waiting } from './waiting.ts'

type Props = { approval: Waiting; onClose: () => void }

export function Decline({ approval, onClose }: Props) {
  const [word, setWord] = useState('')
  const act = useAct('approvals.decide', { shown: true, onDone: answered(onClose) })
  return (
    <FormDialog
      title={`Decline what ${approval.askedBy} asks`}
      verb="Decline"
      onClose={onClose}
      act={act}
      fields={['word']}
      ready={word.trim() !== ''}
      onDo={() => act.mutate({ approvalId: approval.id, decision: 'declined', word })}
    >
      <TextInput
        label="Why not, in a word"
        description={`${approval.askedBy} reads it, and can offer something else.`}
        data-autofocus
        maxLength={300}
        value={word}
        onChange={(event) => setWord(event.currentTarget.value)}
        error={sentenceAt(act.error, 'word')}
      />
    </FormDialog>
  )
}

export function Lower({ approval, onClose }: Props) {
  const { currency, amountMinor } = approval
  const [typed, setTyped] = useState('')
  const act = useAct('approvals.decide', { shown: true, onDone: answered(onClose) })
  const allowedMinor = typed.trim() === '' ? null : minorTyped(typed, currency)
  return (
    <FormDialog
      title="Approve a lower amount"
      verb="Approve this amount"
      onClose={onClose}
      act={act}
      fields={['allowedMinor']}
      ready={allowedMinor !== null}
      onDo={() => allowedMinor !== null && act.mutate({ approvalId: approval.id, decision: 'approved', allowedMinor })}
    >
      <MoneyField
        label="Up to"
        isFirst
        description={`${approval.askedBy} asks for ${inWords({ minor: amountMinor, currency })}.`}
        typed={typed}
        currency={currency}
        onType={setTyped}
        error={sentenceAt(act.error, 'allowedMinor')}
      />
    </FormDialog>
  )
}

/** The card leaves the list, so what was decided is said. */
function answered(onClose: () => void) {
  return (decided: Got<'approvals.decide'>) => {
    onClose()
    notify(decidedInWords(decided))
  }
}
