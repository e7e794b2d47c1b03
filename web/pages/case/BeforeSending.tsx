// Before a letter leaves with words that the coach would change, or out of order: one word why, for each, or that the coach is wrong. Sending is
// never blocked, and the writer has the last word on what is in the letter.

import { TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { isAskedFor } from '#core/coach/letter.ts'
import type { Mark } from '#core/coach/finder.ts'
import { asWrong, type Override, overrideOf, quoted, type Serious } from '#web/coach/findings.ts'
import { WrongButton } from '#web/coach/WrongButton.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'

type Props = {
  customer: string
  /** Serious findings that stay, once for each rule, with the word why where it was said already. */
  serious: readonly Serious[]
  /** The sentence with which the server asked why a step comes out of order. */
  outOfOrder: string | null
  act: { isPending: boolean; error: unknown }
  onWrong: (finding: Mark) => void
  onClose: () => void
  onSend: (overrides: Override[], because: string | undefined) => void
}

export function BeforeSending({ customer, serious, outOfOrder, act, onWrong, onClose, onSend }: Props) {
  const [typed, setTyped] = useState<Record<string, string>>(() => Object.fromEntries(serious.map(({ rule, word }) => [rule, word])))
  const [because, setBecause] = useState('')
  const overrides = serious.map(({ rule }) => overrideOf(rule, (typed[rule] ?? '').trim()))
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
      {serious.length > 0 && <p>You keep words that the coach would change. One word why is enough; it stands beneath the letter.</p>}
      {serious.map((one, place) => (
        <WordWhy
          key={one.rule}
          of={one}
          isFirst={place === 0}
          word={typed[one.rule] ?? ''}
          onType={(word) => setTyped({ ...typed, [one.rule]: word })}
          onWrong={onWrong}
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

type WordProps = { of: Serious; isFirst: boolean; word: string; onType: (word: string) => void; onWrong: (finding: Mark) => void }

function WordWhy({ of: { rule, title, findings }, isFirst, word, onType, onWrong }: WordProps) {
  const field = useRef<HTMLInputElement>(null)
  const [first] = findings
  function callWrong(): void {
    findings.forEach(onWrong)
    onType(asWrong)
    // The button is gone once it is said.
    field.current?.focus()
  }
  return (
    <div>
      <TextInput
        ref={field}
        label={title}
        description={consequence(rule, word) ?? (first && quoted(first))}
        placeholder="quoted, agreed by phone"
        maxLength={120}
        data-autofocus={isFirst || undefined}
        value={word}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      {first && word !== asWrong && <WrongButton finding={first} onWrong={callWrong} />}
    </div>
  )
}

/** What the apologise step makes of it. */
function consequence(rule: string, word: string): string | undefined {
  if (!isAskedFor(rule)) return undefined
  if (word === asWrong) return 'You say that it is in the letter: the letter counts as the apology.'
  return 'Kept with a word, the letter leaves and does not count as the apology. Is it in the letter all the same? Then the finding is wrong.'
}
