// A field that is not one of Mantine's (choices, the composer): label, line of help, and the refusal at its place.
// Mantine's own fields show a refusal with error={sentenceAt(act.error, 'email')}; both look the same.

import { useId, type ReactNode } from 'react'
import { sentenceAt } from '#web/platform/refused.ts'
import css from './Field.module.css'

type Props = {
  label: string
  help?: string
  /** Name of the field in the contract. */
  name: string
  refusal: unknown
  children: ReactNode
}

export function Field({ label, help, name, refusal, children }: Props) {
  const id = useId()
  const sentence = sentenceAt(refusal, name)
  return (
    <div className={css.field} role="group" aria-labelledby={id} aria-describedby={`${id}-help ${id}-refusal`}>
      <span id={id} className={css.label}>
        {label}
      </span>
      {help && (
        <span id={`${id}-help`} className={css.help}>
          {help}
        </span>
      )}
      {children}
      {sentence && (
        <p id={`${id}-refusal`} className="refusal" role="alert">
          {sentence}
        </p>
      )}
    </div>
  )
}
