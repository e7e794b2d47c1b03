// The brands that a remedy is meant for, to tick. None ticked is every brand; with one brand there is nothing to choose.

import { useAnswer } from '#web/platform/answers.ts'
import { fieldWithin } from '#web/platform/refused.ts'
import { Field } from '#web/ui/Field.tsx'
import type { Remedy } from './remedy-words.ts'
import { Tick } from './Tick.tsx'
import css from './RemedyForm.module.css'

type Brands = Remedy['brands']
type Props = { brands: Brands; onChange: (brands: Brands) => void; refusal: unknown }

export function BrandsField({ brands, onChange, refusal }: Props) {
  const known = useAnswer('people.brands', {}).data?.brands ?? []
  if (known.length < 2) return null
  return (
    <Field
      label="Brands"
      help="For which brands it is meant. None ticked: for every one, also those to come."
      name={fieldWithin(refusal, 'brands')}
      refusal={refusal}
    >
      <div className={css.fits}>
        {known.map(({ id, name }) => (
          <Tick key={id} of={id} label={name} ticked={brands} onChange={onChange} />
        ))}
      </div>
    </Field>
  )
}
