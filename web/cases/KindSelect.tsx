// Choosing a kind of mistake, in its groups. A retired one stands there only while it is the one that is set.

import { NativeSelect } from '@mantine/core'
import { groupedKinds } from '#core/cases/own-kinds.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { sentenceAt } from '#web/platform/refused.ts'

/** `unset`: what is said while none is chosen. */
type Props = { kind: string; onChange: (kind: string) => void; refusal?: unknown; unset?: string }

export function KindSelect({ kind, onChange, refusal, unset = 'Not set yet' }: Props) {
  const kinds = useAnswer('kinds.list', {}).data?.kinds ?? []
  const groups = groupedKinds(kinds, [kind]).map((group) => ({
    group: group.title,
    items: group.kinds.map(({ name, title, retiredAt }) => ({ value: name, label: retiredAt === null ? title : `${title} (retired)` })),
  }))
  return (
    <NativeSelect
      label="Kind of mistake"
      value={kind}
      data={[...(kind === '' ? [{ value: '', label: unset }] : []), ...groups]}
      onChange={(event) => event.currentTarget.value && onChange(event.currentTarget.value)}
      error={sentenceAt(refusal, 'kind')}
    />
  )
}
