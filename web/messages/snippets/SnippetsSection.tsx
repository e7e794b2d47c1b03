// Settings → Snippets: words that the team uses again. The coach reads them as it reads a letter, so that no bad phrase is copied about.

import { useState } from 'react'
import { languages } from '#core/languages/names.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { useMay } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { ReadOnly } from '#web/ui/ReadOnly.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import { Table } from '#web/ui/Table.tsx'
import { SnippetForm } from './SnippetForm.tsx'
import type { ReadsAlong, Snippet } from './snippet.ts'
import css from './SnippetsSection.module.css'

type Asked = 'add' | { change: Snippet } | { remove: Snippet } | null

const lead = 'Words that you use again. In a letter, a semicolon at the start of a word opens the list.'

/** `Coach` reads the words along. */
export function SnippetsSection({ Coach }: { Coach: ReadsAlong }) {
  const answer = useAnswer('snippets.list', {})
  const mayChange = useMay('settings.snippets')
  const [asked, setAsked] = useState<Asked>(null)
  const snippets = answer.data?.snippets ?? []
  const close = () => setAsked(null)
  return (
    <Section title="Snippets" lead={lead} acts={mayChange && <Button onClick={() => setAsked('add')}>Add a snippet</Button>}>
      <ReadOnly ability="settings.snippets" />
      <Refusal of={answer.error} />
      {answer.data && snippets.length === 0 && <p>No snippet yet. Add what you write every day, such as when a parcel is late.</p>}
      {snippets.length > 0 && <List snippets={snippets} onAsk={mayChange ? setAsked : undefined} />}
      {asked === 'add' && <SnippetForm snippet={null} Coach={Coach} onClose={close} />}
      {asked !== null && asked !== 'add' && 'change' in asked && <SnippetForm snippet={asked.change} Coach={Coach} onClose={close} />}
      {asked !== null && asked !== 'add' && 'remove' in asked && <Remove snippet={asked.remove} onClose={close} />}
    </Section>
  )
}

function List({ snippets, onAsk }: { snippets: readonly Snippet[]; onAsk: ((asked: Asked) => void) | undefined }) {
  const rows = snippets.map((snippet) => ({
    id: snippet.id,
    cells: [
      <b key="name">{snippet.name}</b>,
      snippet.language === null ? 'Every' : languages[snippet.language],
      <span key="words" className={css.words}>
        {snippet.body}
      </span>,
      ...(onAsk ? [<Acts key="acts" snippet={snippet} onAsk={onAsk} />] : []),
    ],
  }))
  return <Table caption="Snippets" columns={['Name', 'Language', 'Words', ...(onAsk ? [''] : [])]} rows={rows} />
}

function Acts({ snippet, onAsk }: { snippet: Snippet; onAsk: (asked: Asked) => void }) {
  return (
    <>
      <Button small look="quiet" aria-label={`Remove “${snippet.name}”`} onClick={() => onAsk({ remove: snippet })}>
        Remove
      </Button>{' '}
      <Button small aria-label={`Change “${snippet.name}”`} onClick={() => onAsk({ change: snippet })}>
        Change
      </Button>
    </>
  )
}

function Remove({ snippet, onClose }: { snippet: Snippet; onClose: () => void }) {
  const act = useAct('snippets.remove', { shown: true, onDone: onClose })
  return (
    <FormDialog
      title={`Remove “${snippet.name}”?`}
      verb="Remove it"
      onClose={onClose}
      onDo={() => act.mutate({ snippetId: snippet.id })}
      act={act}
    >
      <p>It is not offered any more. Letters that hold its words keep them.</p>
    </FormDialog>
  )
}
