// Which kinds of mistake an entry stands for: several, because one thing that goes wrong is sorted in more than one way.

import { groupedKinds } from '#core/cases/own-kinds.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { Field } from '#web/ui/Field.tsx'
import css from './Forms.module.css'

type Props = { chosen: readonly string[]; onChange: (kinds: string[]) => void; refusal: unknown }

export function KindChoices({ chosen, onChange, refusal }: Props) {
  const kinds = useAnswer('kinds.list', {}).data?.kinds ?? []
  const toggle = (name: string) => onChange(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name])
  return (
    <Field
      label="Kinds of mistake that it covers"
      help="A case of one of these shows what is prepared here."
      name="kinds"
      refusal={refusal}
    >
      <div className={css.kinds}>
        {groupedKinds(kinds, chosen)
          .flatMap((group) => group.kinds)
          .map(({ name, title }) => (
            <label key={name}>
              <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
              {title}
            </label>
          ))}
      </div>
    </Field>
  )
}
