// Before a letter leaves with words that the coach would change, or out of order: one word why, for each. Sending is never blocked.

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from '#web/ui/FormDialog.tsx'

export type Override = { rule: string; word: string }

type Props = {
  customer: string
  /** Serious findings that stay, once for each rule, with the word why where it was said already. */
  serious: readonly { rule: string; title: string; word: string }[]
  /** The sentence with which the server asked why a step comes out of order. */
  outOfOrder: string | null
  act: { isPending: boolean; error: unknown }
  onClose: () => void
  onSend: (overrides: Override[], because: string | undefined) => void
}

export function BeforeSending({ customer, serious, outOfOrder, act, onClose, onSend }: Props) {
  const [typed, setTyped] = useState<Record<string, string>>(() => Object.fromEntries(serious.map(({ rule, word }) => [rule, word])))
  const [because, setBecause] = useState('')
  const overrides = serious.map(({ rule }) => ({ rule, word: (typed[rule] ?? '').trim() }))
  const isReady = overrides.every(({ word }) => word !== '') && (outOfOrder === null || because.trim() !== '')
  return (
    <FormDialog
      title="Before it leaves"
      verb={`Send to ${customer}`}
      onClose={onClose}
      act={act}
      fields={['because', ...serious.map(({ rule }) => `overrides.${rule}`)]}
      ready={isReady}
      onDo={() => onSend(overrides, because.trim() || undefined)}
    >
      {serious.length > 0 && <p>You keep words that the coach would change. One word why is enough; it is kept with the letter.</p>}
      {serious.map(({ rule, title }, place) => (
        <TextInput
          key={rule}
          label={title}
          placeholder="quoted, agreed on the phone, fits here"
          maxLength={120}
          data-autofocus={place === 0 || undefined}
          value={typed[rule] ?? ''}
          onChange={(event) => setTyped({ ...typed, [rule]: event.currentTarget.value })}
        />
      ))}
      {outOfOrder !== null && (
        <TextInput
          label="Why out of order"
          description={outOfOrder}
          maxLength={300}
          data-autofocus={serious.length === 0 || undefined}
          value={because}
          onChange={(event) => setBecause(event.currentTarget.value)}
        />
      )}
    </FormDialog>
  )
}
