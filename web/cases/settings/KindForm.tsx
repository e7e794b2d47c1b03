// One kind of mistake: its title, its group, what is lost, and the words of one's own that suggest it.

import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { kindGroups } from '#core/cases/taxonomy.ts'
import { useAct } from '#web/platform/answers.ts'
import { Refused, sentenceAt } from '#web/platform/refused.ts'
import { words } from '#web/platform/words.ts'
import { touchedIn } from '#web/platform/typed.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { type Kind, lossWords } from './kind.ts'

type Typed = Pick<Kind, 'title' | 'group' | 'loss'> & { /** One a line. */ lines: string }

/** One form; long because it names each of its fields. */
export function KindForm({ kind, onClose }: { kind: Kind | null; onClose: () => void }) {
  const [typed, setTyped] = useState(() => startingFrom(kind))
  const add = useAct('kinds.add', { shown: true, onDone: onClose })
  const change = useAct('kinds.change', { shown: true, onDone: onClose })
  const act = kind === null ? add : change
  const set = (part: Partial<Typed>) => setTyped({ ...typed, ...part })
  function keep(): void {
    const { title, group, loss, lines } = typed
    const fields = { title, group, loss, words: linesOf(lines) }
    if (kind === null) add.mutate(fields)
    else change.mutate({ kindName: kind.name, ...touchedIn(fields, kind) })
  }
  const atWords = act.error instanceof Refused && act.error.field?.startsWith('words') ? act.error.field : 'words'
  return (
    <FormDialog
      title={kind === null ? 'Add a kind of mistake' : 'Change this kind of mistake'}
      verb={kind === null ? 'Add the kind' : words.save}
      onClose={onClose}
      onDo={keep}
      act={act}
      fields={['title', 'group', 'loss', atWords]}
    >
      <TextInput
        label="Title"
        description="What colleagues read. Cases that have this kind show the new title too."
        placeholder="Wrong engraving"
        data-autofocus
        autoComplete="off"
        maxLength={80}
        value={typed.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
        error={sentenceAt(act.error, 'title')}
      />
      <NativeSelect
        label="Group"
        data={Object.entries(kindGroups).map(([value, label]) => ({ value, label }))}
        value={typed.group}
        onChange={(event) => set({ group: event.currentTarget.value as Kind['group'] })}
        error={sentenceAt(act.error, 'group')}
      />
      <NativeSelect
        label="What is lost"
        description="It decides which options come first: a thing is put right with a thing, bad treatment with attention."
        data={Object.entries(lossWords).map(([value, label]) => ({ value, label }))}
        value={typed.loss}
        onChange={(event) => set({ loss: event.currentTarget.value as Kind['loss'] })}
        error={sentenceAt(act.error, 'loss')}
      />
      <Textarea
        label="Words that suggest it"
        description={wordsHelp(kind)}
        placeholder={'misspelt\nwrong name'}
        rows={5}
        value={typed.lines}
        onChange={(event) => set({ lines: event.currentTarget.value })}
        error={sentenceAt(act.error, atWords)}
      />
    </FormDialog>
  )
}

function startingFrom(kind: Kind | null): Typed {
  if (kind === null) return { title: '', group: 'delivery', loss: 'outcome', lines: '' }
  return { title: kind.title, group: kind.group, loss: kind.loss, lines: kind.words.join('\n') }
}

function wordsHelp(kind: Kind | null): string {
  const how = 'One word or phrase a line, as a customer writes it. Amends suggests, a person decides.'
  return kind?.seedTitle ? `${how} The English wordings that Amends knows for this kind count too.` : how
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
