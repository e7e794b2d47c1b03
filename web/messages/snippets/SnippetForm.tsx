// One snippet: its name, its words, the variables to put in, and what the coach says of them.

import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { placeholdersIn } from '#core/languages/fill.ts'
import { languageNames, languages } from '#core/languages/names.ts'
import { type Variable, variableNames, variables } from '#core/messages/placeholders.ts'
import { useAct } from '#web/platform/answers.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { words } from '#web/platform/words.ts'
import { touchedIn } from '#web/platform/typed.ts'
import { Button } from '#web/ui/Button.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import type { ReadsAlong, Snippet } from './snippet.ts'
import css from './SnippetsSection.module.css'

/** One form; long because it names each of its fields. */
export function SnippetForm({ snippet, Coach, onClose }: { snippet: Snippet | null; Coach: ReadsAlong; onClose: () => void }) {
  const [name, setName] = useState(snippet?.name ?? '')
  const [body, setBody] = useState(snippet?.body ?? '')
  const [language, setLanguage] = useState<string>(snippet?.language ?? '')
  const place = useRef<HTMLTextAreaElement>(null)
  const add = useAct('snippets.add', { shown: true, onDone: onClose })
  const change = useAct('snippets.change', { shown: true, onDone: onClose })
  const act = snippet === null ? add : change
  function keep(): void {
    const fields = { name, body, language: languageNames.find((one) => one === language) ?? null }
    if (snippet === null) add.mutate(fields)
    else change.mutate({ snippetId: snippet.id, ...touchedIn(fields, snippet) })
  }
  function putIn(variable: Variable): void {
    const at = place.current?.selectionStart ?? body.length
    const to = place.current?.selectionEnd ?? at
    const put = `{${variable}}`
    // At once, so that the caret can be set behind it: by itself it would go to the end.
    flushSync(() => setBody(`${body.slice(0, at)}${put}${body.slice(to)}`))
    place.current?.focus()
    place.current?.setSelectionRange(at + put.length, at + put.length)
  }
  return (
    <FormDialog
      title={snippet === null ? 'Add a snippet' : snippet.name}
      verb={snippet === null ? 'Add the snippet' : words.save}
      onClose={onClose}
      onDo={keep}
      act={act}
      fields={['name', 'language', 'body']}
      wide
    >
      <TextInput
        label="Name"
        description="By which it is found while one writes."
        placeholder="Late parcel"
        data-autofocus
        autoComplete="off"
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={sentenceAt(act.error, 'name')}
      />
      <NativeSelect
        label="Language"
        description="It is offered first to customers whom we write to in it."
        data={[{ value: '', label: 'Fits every language' }, ...languageNames.map((one) => ({ value: one, label: languages[one] }))]}
        value={language}
        onChange={(event) => setLanguage(event.currentTarget.value)}
        error={sentenceAt(act.error, 'language')}
      />
      <Textarea
        ref={place}
        label="Words"
        rows={6}
        maxLength={5000}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
        error={sentenceAt(act.error, 'body')}
      />
      <Variables onPutIn={putIn} />
      <Coach text={body} language={language === '' ? null : language} />
      {placeholdersIn(body).some((one) => one.name === 'crux') && (
        <p className={css.variables}>Where a case has no crux yet, {'{crux}'} stays and waits for your words.</p>
      )}
    </FormDialog>
  )
}

function Variables({ onPutIn }: { onPutIn: (variable: Variable) => void }) {
  return (
    <div className={css.variables} role="group" aria-label="Put in a variable">
      {variableNames.map((variable) => (
        <Button key={variable} small title={variables[variable]} onClick={() => onPutIn(variable)}>
          {`{${variable}}`}
        </Button>
      ))}
    </div>
  )
}
