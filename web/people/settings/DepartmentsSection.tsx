// Departments and suppliers by name: the coach knows them, so that a letter does not point a finger at one of them.

import { NativeSelect, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { useMay } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import { ReadOnly } from '#web/ui/ReadOnly.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import { Table } from '#web/ui/Table.tsx'
import css from './DepartmentsSection.module.css'

type Department = Got<'people.departments'>['departments'][number]

const kindWords: Record<Department['kind'], string> = { department: 'Department', supplier: 'Supplier' }
const lead = 'To the customer you are one company. The coach knows these names and says so when a letter puts the blame on one of them.'

/** Milliseconds for which a removed name can be brought back with one key. */
const undoFor = 10_000

export function DepartmentsSection() {
  const answer = useAnswer('people.departments', {})
  const mayChange = useMay('settings.brands')
  const departments = answer.data?.departments ?? []
  const rows = departments.map((one) => ({
    id: one.id,
    cells: [<b key="name">{one.name}</b>, kindWords[one.kind], ...(mayChange ? [<Remove key="remove" department={one} />] : [])],
  }))
  return (
    <Section title="Departments and suppliers" lead={lead}>
      <ReadOnly ability="settings.brands" />
      <Refusal of={answer.error} />
      {mayChange && <Add />}
      {answer.data && departments.length === 0 && <p>No names yet. Add “Warehouse” or the courier, and the coach knows them.</p>}
      {departments.length > 0 && (
        <Table caption="Departments and suppliers" columns={['Name', 'Kind', ...(mayChange ? [''] : [])]} rows={rows} />
      )}
    </Section>
  )
}

function Remove({ department }: { department: Department }) {
  const again = useAct('people.addDepartment')
  const remove = useAct('people.removeDepartment', {
    onDone: () => {
      // The row goes with what was pressed.
      document.querySelector<HTMLElement>('[data-further-name]')?.focus()
      offerUndo({
        id: `department-${department.id}`,
        words: `The coach does not know “${department.name}” any more.`,
        verb: 'Bring it back',
        forMs: undoFor,
        undo: () => again.mutate({ name: department.name, kind: department.kind }),
      })
    },
  })
  return (
    <Button
      small
      busy={remove.isPending}
      aria-label={`Remove ${department.name}`}
      onClick={() => remove.mutate({ departmentId: department.id })}
    >
      Remove
    </Button>
  )
}

function Add() {
  const [name, setName] = useState('')
  const [kind, setKind] = useState<Department['kind']>('department')
  const act = useAct('people.addDepartment', { shown: true, onDone: () => setName('') })
  function add(event: FormEvent): void {
    event.preventDefault()
    act.mutate({ name, kind })
  }
  return (
    <form className={css.add} onSubmit={add} noValidate>
      <TextInput
        label="Name"
        data-further-name
        placeholder="Warehouse"
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={sentenceAt(act.error, 'name')}
      />
      <NativeSelect
        label="Kind"
        value={kind}
        data={Object.entries(kindWords).map(([value, label]) => ({ value, label }))}
        onChange={(event) => setKind(event.currentTarget.value as Department['kind'])}
        error={sentenceAt(act.error, 'kind')}
      />
      <Button type="submit" busy={act.isPending}>
        Add the name
      </Button>
      <Refusal of={act.error} fields={['name', 'kind']} />
    </form>
  )
}
