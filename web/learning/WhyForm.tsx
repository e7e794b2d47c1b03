// One why: what happened, what shows it, and whether the chain ends here in something that can be changed.

import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '#web/platform/answers.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { touchedIn } from '#web/platform/typed.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import type { Cause, WhyAsked } from './cause.ts'

export function WhyForm({ cause, asked, onClose }: { cause: Cause; asked: WhyAsked; onClose: () => void }) {
  const before = 'why' in asked ? asked.why : null
  const under = 'under' in asked ? asked.under : null
  const [sentence, setSentence] = useState(before?.sentence ?? '')
  const [evidence, setEvidence] = useState(before?.evidence ?? '')
  const [isRoot, setIsRoot] = useState(before?.isRoot ?? false)
  const add = useAct('learning.addWhy', { shown: true, onDone: onClose })
  const change = useAct('learning.changeWhy', { shown: true, onDone: onClose })
  const act = before ? change : add
  function go(): void {
    const why = { sentence, evidence: evidence.trim() || null, isRoot }
    if (before) change.mutate({ whyId: before.id, ...touchedIn(why, before) })
    else add.mutate({ causeId: cause.id, parentId: under?.id ?? null, ...why })
  }
  return (
    <FormDialog
      title={before ? 'Say this why better' : under ? `Why: ${under.sentence}` : 'What happened?'}
      verb="Keep it"
      onClose={onClose}
      onDo={go}
      act={act}
      fields={['sentence', 'evidence']}
      ready={sentence.trim() !== ''}
    >
      <TextInput
        label={under ? 'Because' : 'In one sentence'}
        data-autofocus
        value={sentence}
        onChange={(event) => setSentence(event.currentTarget.value)}
        error={sentenceAt(act.error, 'sentence')}
      />
      <TextInput
        label="What shows it"
        description="A log, a case, what somebody saw. Left empty, it is a guess and looks like one."
        value={evidence}
        onChange={(event) => setEvidence(event.currentTarget.value)}
        error={sentenceAt(act.error, 'evidence')}
      />
      <Checkbox
        label="The chain ends here: this can be changed"
        checked={isRoot}
        onChange={(event) => setIsRoot(event.currentTarget.checked)}
      />
    </FormDialog>
  )
}
