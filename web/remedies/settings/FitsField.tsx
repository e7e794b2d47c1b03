// The kinds of mistake that a remedy fits, to tick. None ticked fits every kind.

import { useState } from 'react'
import { groupedKinds } from '#core/cases/own-kinds.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { fieldWithin } from '#web/platform/refused.ts'
import { Field } from '#web/ui/Field.tsx'
import { Tick } from './Tick.tsx'
import css from './RemedyForm.module.css'

type Props = { fits: readonly string[]; onChange: (fits: string[]) => void; refusal: unknown }

export function FitsField({ fits, onChange, refusal }: Props) {
  const [before] = useState(fits)
  const groups = groupedKinds(useAnswer('kinds.list', {}).data?.kinds ?? [], before)
  return (
    <Field
      label="Fits"
      help="For which mistakes it is proposed. None ticked: for every one."
      name={fieldWithin(refusal, 'fits')}
      refusal={refusal}
    >
      <div className={css.fits}>
        {groups.map((group) => (
          <fieldset key={group.title}>
            <legend>{group.title}</legend>
            {group.kinds.map((kind) => (
              <Tick
                key={kind.name}
                of={kind.name}
                label={kind.retiredAt === null ? kind.title : `${kind.title} (retired)`}
                ticked={fits}
                onChange={onChange}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </Field>
  )
}
