// Severity and kind of mistake. The keys 1 to 5 set the severity at once; running clocks follow it.

import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { kinds, severities, type MistakeKind } from '#core/cases/taxonomy.ts'
import { useAct } from '#web/platform/answers.ts'
import { useKeys } from '#web/platform/keys.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { Kbd } from '#web/ui/Kbd.tsx'
import { Severity } from '#web/ui/Severity.tsx'
import type { Desk } from './desk.ts'
import css from './Sort.module.css'

const levels = Object.entries(severities).map(([level, sentence]) => ({ level: Number(level), sentence }))

export function Sort({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const [severity, setSeverity] = useState(desk.severity)
  const [kind, setKind] = useState<MistakeKind | ''>((desk.kind ?? '') as MistakeKind | '')
  const act = useAct('cases.sort', { shown: true, onDone: onClose })
  useKeys(
    Object.fromEntries(
      levels.map(({ level, sentence }) => [String(level), { label: `Severity ${level}: ${sentence}`, run: () => setSeverity(level) }]),
    ),
    { scope: 'dialog' },
  )
  return (
    <FormDialog
      title="How grave, and what kind"
      verb="Keep it"
      onClose={onClose}
      act={act}
      onDo={() => act.mutate({ caseId: desk.id, severity, ...(kind === '' ? {} : { kind }) })}
    >
      <fieldset className={css.levels}>
        <legend>Severity</legend>
        {levels.map(({ level, sentence }) => (
          <label key={level} data-chosen={level === severity || undefined}>
            <input
              type="radio"
              name="severity"
              data-autofocus={level === severity || undefined}
              checked={level === severity}
              onChange={() => setSeverity(level)}
            />
            <Severity level={level} />
            <span>{sentence}</span>
            <Kbd keys={String(level)} />
          </label>
        ))}
      </fieldset>
      <KindSelect kind={kind} onChange={setKind} />
    </FormDialog>
  )
}

const groups = {
  delivery: 'What we deliver',
  request: 'A request',
  conduct: 'How we behaved',
  policy: 'Our rules',
  response: 'How we answered',
}

export function KindSelect({ kind, onChange }: { kind: MistakeKind | ''; onChange: (kind: MistakeKind) => void }) {
  const titles = Object.entries(kinds)
  const data = Object.entries(groups).map(([group, label]) => ({
    group: label,
    items: titles.filter(([, one]) => one.group === group).map(([value, one]) => ({ value, label: one.title })),
  }))
  return (
    <NativeSelect
      label="Kind of mistake"
      value={kind}
      data={[...(kind === '' ? [{ value: '', label: 'Not set yet' }] : []), ...data]}
      onChange={(event) => event.currentTarget.value && onChange(event.currentTarget.value as MistakeKind)}
    />
  )
}
