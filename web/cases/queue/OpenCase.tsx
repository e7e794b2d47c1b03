// Opening a case by hand: a customer on the phone or at the counter, in their words. The clocks start at once.

import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState, type ChangeEvent } from 'react'
import { severities } from '#core/cases/taxonomy.ts'
import { isInUse } from '#core/people/brands/in-use.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { addressOf } from './row-words.ts'

type Brand = Got<'people.brands'>['brands'][number]

const fields = ['brandId', 'customer.name', 'customer.address', 'subject', 'text', 'severity']
const empty = { name: '', address: '', subject: '', text: '', severity: '3' }
const levels = Object.entries(severities).map(([level, sentence]) => ({ value: level, label: `${level}: ${sentence}` }))

export function OpenCase({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const brands = (useAnswer('people.brands', {}).data?.brands ?? []).filter(isInUse)
  const [chosen, setBrand] = useState<Brand['id'] | null>(null)
  const [typed, setTyped] = useState(empty)
  const brandId = chosen ?? brands[0]?.id
  const act = useAct('cases.open', {
    shown: true,
    onDone: ({ caseId }) => {
      onClose()
      void navigate({ to: addressOf(caseId) })
    },
  })
  const of = (name: keyof typeof empty, field: string = name) => ({
    value: typed[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>) =>
      setTyped({ ...typed, [name]: event.currentTarget.value }),
    error: sentenceAt(act.error, field),
  })
  function open(): void {
    const { name, address, subject, text, severity } = typed
    const customer = name.trim() === '' ? { address } : { name, address }
    act.mutate({ ...(brandId === undefined ? {} : { brandId }), customer, subject, text, severity: Number(severity) })
  }
  return (
    <FormDialog title="Open a case" verb="Open the case" onClose={onClose} act={act} fields={fields} onDo={open} wide>
      {brands.length > 1 && <Brands brands={brands} chosen={brandId} onChoose={setBrand} error={sentenceAt(act.error, 'brandId')} />}
      <TextInput label="Customer" placeholder="Marta Lind" autoComplete="off" data-autofocus {...of('name', 'customer.name')} />
      <TextInput label="Their e-mail" type="email" autoComplete="off" {...of('address', 'customer.address')} />
      <TextInput label="What it is about" placeholder="The telescope is not here" {...of('subject')} />
      <Textarea label="In their words" description="As they said it, so that nobody asks again." rows={5} {...of('text')} />
      <NativeSelect
        label="Severity"
        description="Graver means shorter limits. It can be changed later."
        data={levels}
        {...of('severity')}
      />
    </FormDialog>
  )
}

type BrandsProps = {
  brands: readonly Brand[]
  chosen: Brand['id'] | undefined
  onChoose: (id: Brand['id']) => void
  error: string | undefined
}

function Brands({ brands, chosen, onChoose, error }: BrandsProps) {
  return (
    <NativeSelect
      label="Brand"
      value={chosen ?? ''}
      data={brands.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(event) => onChoose(event.currentTarget.value as Brand['id'])}
      error={error}
    />
  )
}
