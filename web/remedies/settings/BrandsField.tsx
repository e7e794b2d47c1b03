// The brands that a remedy is meant for, to tick. None ticked is every brand; with one brand there is nothing to choose.
// A retired one is offered only where it was ticked before.

import { useState } from 'react'
import { brandCalled, isInUse } from '#core/people/brands/in-use.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { fieldWithin } from '#web/platform/refused.ts'
import { Field } from '#web/ui/Field.tsx'
import type { Remedy } from './remedy-words.ts'
import { Tick } from './Tick.tsx'
import css from './RemedyForm.module.css'

type Brands = Remedy['brands']
type Props = { brands: Brands; onChange: (brands: Brands) => void; refusal: unknown }

export function BrandsField({ brands, onChange, refusal }: Props) {
  const [before] = useState(brands)
  const all = useAnswer('people.brands', {}).data?.brands ?? []
  const known = all.filter((brand) => isInUse(brand) || before.includes(brand.id))
  if (known.length < 2) return null
  return (
    <Field
      label="Brands"
      help="For which brands it is meant. None ticked: for every one, also those to come."
      name={fieldWithin(refusal, 'brands')}
      refusal={refusal}
    >
      <div className={css.fits}>
        {known.map((brand) => (
          <Tick key={brand.id} of={brand.id} label={brandCalled(brand)} ticked={brands} onChange={onChange} />
        ))}
      </div>
    </Field>
  )
}
