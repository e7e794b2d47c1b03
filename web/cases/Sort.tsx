// Severity, kind of mistake, risks, and what it is about. The keys 1 to 5 set the severity at once, a letter each risk; running clocks follow the severity.

import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { Particulars } from '#core/cases/particulars.ts'
import { riskNames, suggestedSeverity } from '#core/cases/risks.ts'
import { titleOfKind } from '#core/cases/own-kinds.ts'
import { severities } from '#core/cases/taxonomy.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { useKeys } from '#web/platform/keys.ts'
import { Button } from '#web/ui/Button.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { Kbd } from '#web/ui/Kbd.tsx'
import { LineChoices } from '#web/ui/LineChoices.tsx'
import { Severity } from '#web/ui/Severity.tsx'
import type { Desk } from './desk.ts'
import { KindSelect } from './KindSelect.tsx'
import { ParticularFields } from './ParticularFields.tsx'
import { RiskChoices, type RiskAnswers } from './RiskChoices.tsx'

const nothing = { particulars: {}, risks: {} }
const levels = Object.entries(severities).map(([level, sentence]) => ({ level: Number(level), sentence }))

export function Sort({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  // Only what is chosen here is kept: what nobody touched may be a colleague's meanwhile.
  const [own, setOwn] = useState<{
    severity?: number
    kind?: string
    faultOpen?: boolean
    particulars: Partial<Particulars>
    risks: RiskAnswers
  }>(nothing)
  const { severity, kind } = { severity: desk.severity, kind: desk.kind ?? '', ...own }
  const answers: RiskAnswers = { ...Object.fromEntries(desk.risks.map((risk) => [risk, true])), ...own.risks }
  const setSeverity = (level: number) => setOwn((before) => ({ ...before, severity: level }))
  const setKind = (name: string) => setOwn((before) => ({ ...before, kind: name }))
  const act = useAct('cases.sort', { shown: true, onDone: onClose })
  const asked = suggestedSeverity(
    riskNames.filter((risk) => answers[risk]),
    severity,
  )
  return (
    <FormDialog
      title="How grave, what kind, which risks"
      verb="Keep it"
      onClose={onClose}
      act={act}
      fields={['kind']}
      onDo={() => act.mutate({ caseId: desk.id, ...own, kind: own.kind || undefined })}
    >
      <Levels severity={severity} onChoose={setSeverity} />
      {asked !== null && (
        <Button small onClick={() => setSeverity(asked)}>
          {`These risks ask for severity ${asked}. Set it`}
        </Button>
      )}
      <RiskChoices
        suggestions={desk.riskSuggestions}
        answers={answers}
        onAnswer={(risk, isSet) => setOwn((before) => ({ ...before, risks: { ...before.risks, [risk]: isSet } }))}
      />
      <KindSelect kind={kind} onChange={setKind} refusal={act.error} />
      <KindHint desk={desk} kind={kind} onUse={setKind} />
      <FaultOpen isOpen={own.faultOpen ?? desk.faultOpen} onSay={(faultOpen) => setOwn((before) => ({ ...before, faultOpen }))} />
      <ParticularFields
        particulars={{ ...desk.particulars, ...own.particulars }}
        onChange={(name, words) => setOwn((before) => ({ ...before, particulars: { ...before.particulars, [name]: words } }))}
      />
    </FormDialog>
  )
}

function FaultOpen({ isOpen, onSay }: { isOpen: boolean; onSay: (isOpen: boolean) => void }) {
  return (
    <Checkbox
      label="We do not know yet whether the mistake is ours"
      description="Until we do, the coach asks for sympathy, and warns of a confession."
      checked={isOpen}
      onChange={(event) => onSay(event.currentTarget.checked)}
    />
  )
}

/** `severity` null: none is chosen yet. */
export function Levels({ severity, onChoose }: { severity: number | null; onChoose: (level: number) => void }) {
  useKeys(
    Object.fromEntries(
      levels.map(({ level, sentence }) => [String(level), { label: `Severity ${level}: ${sentence}`, run: () => onChoose(level) }]),
    ),
    { scope: 'dialog' },
  )
  return (
    <LineChoices legend="Severity">
      {levels.map(({ level, sentence }) => (
        <label key={level} data-chosen={level === severity || undefined}>
          <input
            type="radio"
            name="severity"
            data-autofocus={level === (severity ?? 1) || undefined}
            checked={level === severity}
            onChange={() => onChoose(level)}
          />
          <Severity level={level} />
          <span data-words>{sentence}</span>
          <Kbd keys={String(level)} />
        </label>
      ))}
    </LineChoices>
  )
}

/** The kind that the words suggest, while another one or none is chosen. */
function KindHint({ desk, kind, onUse }: { desk: Desk; kind: string; onUse: (kind: string) => void }) {
  const suggestion = desk.kindSuggestion
  const kinds = useAnswer('kinds.list', {}).data?.kinds ?? []
  useKeys(
    { k: { label: 'Use the suggested kind', run: () => suggestion && onUse(suggestion.kind) } },
    { scope: 'dialog', on: suggestion !== null },
  )
  if (suggestion === null || suggestion.kind === kind) return null
  return (
    <Button small keys="k" title={`Suggested from “${suggestion.words}”`} onClick={() => onUse(suggestion.kind)}>
      {`Suggested: ${titleOfKind(kinds, suggestion.kind)}?`}
    </Button>
  )
}
