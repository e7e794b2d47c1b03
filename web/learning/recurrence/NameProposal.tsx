// Naming a proposed mistake: its name, its kind, and which of the cases belong to it.

import { Checkbox, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { offeredOf } from '#core/cases/own-kinds.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { notify } from '#web/platform/notices.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import type { Proposal } from './proposal.ts'
import css from './NameProposal.module.css'

export function NameProposal({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<string | null>(proposal.kind)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const kinds = offeredOf(useAnswer('kinds.list', {}).data?.kinds ?? [])
  const chosen = proposal.cases.filter(({ id }) => !left.has(id))
  const act = useAct('recurrence.accept', {
    shown: true,
    onDone: ({ linked }) => {
      notify(linked === 1 ? 'Named, and one case linked to it' : `Named, and ${linked} cases linked to it`)
      onClose()
    },
  })
  return (
    <FormDialog
      title="Name the mistake behind them"
      verb="Name it and link"
      onClose={onClose}
      act={act}
      fields={['title', 'kind']}
      ready={title.trim() !== '' && kind !== null && chosen.length > 0}
      onDo={() => act.mutate({ proposalId: proposal.id, title: title.trim(), kind: kind ?? '', caseIds: chosen.map(({ id }) => id) })}
    >
      <TextInput
        label="What went wrong, as a condition"
        description="“Courier cut-off moved, our clock did not”. Things and rules, not people."
        data-autofocus
        maxLength={200}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        error={sentenceAt(act.error, 'title')}
      />
      <Select
        label="Kind"
        data={kinds.map(({ name, title: words }) => ({ value: name, label: words }))}
        value={kind}
        onChange={setKind}
        error={sentenceAt(act.error, 'kind')}
      />
      <Cases cases={proposal.cases} left={left} onLeave={setLeft} />
    </FormDialog>
  )
}

type CasesProps = { cases: Proposal['cases']; left: ReadonlySet<string>; onLeave: (left: ReadonlySet<string>) => void }

/** All belong to it unless somebody leaves one out. */
function Cases({ cases, left, onLeave }: CasesProps) {
  return (
    <fieldset className={css.cases}>
      <legend>Its cases</legend>
      {cases.map(({ id, title }) => (
        <Checkbox
          key={id}
          label={title}
          checked={!left.has(id)}
          onChange={() => onLeave(left.has(id) ? new Set([...left].filter((one) => one !== id)) : new Set([...left, id]))}
        />
      ))}
    </fieldset>
  )
}
