// What was refused and is about no field of this form: a sentence above its button. Refusals with a field stand at that field.

import { Refused, sentenceOf } from '#web/platform/refused.ts'

export function Refusal({ of: thrown, fields = [] }: { of: unknown; fields?: readonly string[] }) {
  if (thrown === null || thrown === undefined) return null
  if (thrown instanceof Refused && thrown.field !== undefined && fields.includes(thrown.field)) return null
  return (
    <p className="refusal" role="alert">
      {sentenceOf(thrown)}
    </p>
  )
}
