// Settings → Contributing factors: what can make a mistake likely, bone by bone. A retired one stays where it was found.

import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type Bone, bones, boneTitles } from '#core/learning/factors.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { useMay } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { ReadOnly } from '#web/ui/ReadOnly.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import { Table } from '#web/ui/Table.tsx'

type Factor = Got<'factors.list'>['factors'][number]

export function FactorsSection() {
  const answer = useAnswer('factors.list', {})
  const may = useMay('settings.learning')
  const [asked, setAsked] = useState<Factor | 'add' | null>(null)
  return (
    <Section
      title="Contributing factors"
      lead="What can make a mistake likely: conditions, not people. Each lies on one bone of the fishbone of a cause."
      acts={may && <Button onClick={() => setAsked('add')}>Add a factor</Button>}
    >
      <ReadOnly ability="settings.learning" />
      <Refusal of={answer.error} />
      <Table
        caption="Contributing factors"
        columns={['Bone', 'Factor', '']}
        rows={(answer.data?.factors ?? []).map((factor) => ({
          id: factor.name,
          isQuiet: factor.retiredAt !== null,
          cells: [
            boneTitles[factor.bone],
            factor.retiredAt === null ? factor.title : `${factor.title} (retired)`,
            may && <Acts factor={factor} onChange={() => setAsked(factor)} />,
          ],
        }))}
      />
      {asked !== null && <FactorForm factor={asked === 'add' ? null : asked} onClose={() => setAsked(null)} />}
    </Section>
  )
}

function Acts({ factor, onChange }: { factor: Factor; onChange: () => void }) {
  const change = useAct('factors.change')
  const isRetired = factor.retiredAt !== null
  const verb = isRetired ? 'Offer it again' : 'Retire'
  return (
    <>
      <Button
        small
        look="quiet"
        aria-label={`${verb}: ${factor.title}`}
        busy={change.isPending}
        onClick={() => change.mutate({ factorName: factor.name, retired: !isRetired })}
      >
        {verb}
      </Button>
      <Button small aria-label={`Change: ${factor.title}`} onClick={onChange}>
        Change
      </Button>
    </>
  )
}

function FactorForm({ factor, onClose }: { factor: Factor | null; onClose: () => void }) {
  const [title, setTitle] = useState(factor?.title ?? '')
  const [bone, setBone] = useState<Bone>(factor?.bone ?? 'process')
  const add = useAct('factors.add', { shown: true, onDone: onClose })
  const change = useAct('factors.change', { shown: true, onDone: onClose })
  const act = factor ? change : add
  return (
    <FormDialog
      title={factor ? 'Change this factor' : 'Add a factor'}
      verb="Keep it"
      onClose={onClose}
      onDo={() => (factor ? change.mutate({ factorName: factor.name, title, bone }) : add.mutate({ title, bone }))}
      act={act}
      fields={['title', 'bone']}
      ready={title.trim() !== ''}
    >
      <TextInput
        label="Factor"
        data-autofocus
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        error={sentenceAt(act.error, 'title')}
      />
      <NativeSelect
        label="Bone"
        value={bone}
        onChange={(event) => setBone(event.currentTarget.value as Bone)}
        data={bones.map((one) => ({ value: one, label: boneTitles[one] }))}
      />
    </FormDialog>
  )
}
