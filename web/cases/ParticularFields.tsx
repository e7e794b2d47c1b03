// What a case is about beside its kind: three short fields, with the words that are in use here to choose from.

import { TextInput } from '@mantine/core'
import { useId } from 'react'
import { mostParticular, type Particular, particularNames, type Particulars, particularTitles } from '#core/cases/particulars.ts'
import { useAnswer } from '#web/platform/answers.ts'
import css from './ParticularFields.module.css'

type Props = { particulars: Particulars; onChange: (name: Particular, words: string) => void }

const examples: Record<Particular, string> = { product: 'Halo lamp', place: 'Shop in Leeds', step: 'packing' }

export function ParticularFields({ particulars, onChange }: Props) {
  const inUse = useAnswer('cases.particulars', {}).data
  const id = useId()
  return (
    <fieldset className={css.fields}>
      <legend>What it is about</legend>
      <p>Earlier cases with the same are found more easily. Leave out what is not known.</p>
      {particularNames.map((name) => (
        <TextInput
          key={name}
          list={`${id}-${name}`}
          label={particularTitles[name]}
          placeholder={examples[name]}
          maxLength={mostParticular}
          value={particulars[name] ?? ''}
          onChange={(event) => onChange(name, event.currentTarget.value)}
        />
      ))}
      {particularNames.map((name) => (
        <datalist key={name} id={`${id}-${name}`}>
          {(inUse?.[name] ?? []).map((words) => (
            <option key={words} value={words} />
          ))}
        </datalist>
      ))}
    </fieldset>
  )
}
