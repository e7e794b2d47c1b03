// Which brand it was, where there is more than one; by itself it is the brand of the customer's last case.

import { NativeSelect } from '@mantine/core'
import { isInUse } from '#core/people/brands/in-use.ts'
import { useAnswer } from '#web/platform/answers.ts'

type Id = `brand_${string}`
type Props = { chosen: Id | null; onChoose: (id: Id | null) => void; error: string | undefined }

export function BrandSelect({ chosen, onChoose, error }: Props) {
  const brands = (useAnswer('people.brands', {}).data?.brands ?? []).filter(isInUse)
  if (brands.length < 2) return null
  return (
    <NativeSelect
      label="Brand"
      value={chosen ?? ''}
      data={[{ value: '', label: 'That of their last case' }, ...brands.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(event) => onChoose(event.currentTarget.value === '' ? null : (event.currentTarget.value as Id))}
      error={error}
    />
  )
}
