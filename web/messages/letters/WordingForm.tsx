// One letter in one language: its sentences to change, what the coach says of them, and beside them the letter as it would leave.

import { Textarea, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState, type FormEvent } from 'react'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { useNow } from '#web/platform/clock.ts'
import { whenOf } from '#web/platform/dates.ts'
import { notify } from '#web/platform/notices.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { useMay } from '#web/platform/session.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import type { ReadsAlong } from '#web/messages/snippets/snippet.ts'
import { letterNames, ownIn, startingFrom, type Worded } from './letter-words.ts'
import { Preview } from './Preview.tsx'
import css from './Letters.module.css'

type Sentence = Worded['sentences'][number]
type BrandId = `brand_${string}`
/** Milliseconds of quiet after which the preview follows what is typed. */
const pause = 300

/** One form; long because fields, preview and acts speak of the same words. */
export function WordingForm({ brandId, worded, Coach }: { brandId: BrandId; worded: Worded; Coach: ReadsAlong }) {
  const { language, letter, version, sentences } = worded
  const mayChange = useMay('settings.letters')
  const [typed, setTyped] = useState(() => startingFrom(worded))
  const own = ownIn(worded, typed)
  const [tried] = useDebouncedValue(own, pause)
  const preview = useAnswer('letters.preview', { brandId, language, letter, words: tried }, { keep: true })
  const act = useAct('letters.word', {
    shown: true,
    onDone: () => notify(`${letterNames[letter].title}: kept. It counts from the next letter on.`),
  })
  const keep = (kept: Record<string, string>) => act.mutate({ brandId, language, letter, version, words: kept })
  function submit(event: FormEvent): void {
    event.preventDefault()
    keep(own)
  }
  const refusal = act.error ?? preview.error
  // What cannot be sent has no preview: the last that could stays, so that the page does not jump.
  const [last, setLast] = useState(preview.data)
  if (preview.data !== undefined && preview.data !== last) setLast(preview.data)
  return (
    <div className={css.both}>
      <form className={css.form} onSubmit={submit} noValidate>
        <Changed worded={worded} />
        {sentences.map((sentence) => (
          <SentenceField
            key={sentence.name}
            sentence={sentence}
            text={typed[sentence.name] ?? ''}
            readOnly={!mayChange}
            error={sentenceAt(refusal, `words.${sentence.name}`)}
            onType={(text) => setTyped({ ...typed, [sentence.name]: text })}
          />
        ))}
        <Coach text={Object.values(own).join('\n\n')} language={language} />
        <Refusal of={refusal} fields={sentences.map(({ name }) => `words.${name}`)} />
        {mayChange && (
          <div className={css.acts}>
            <Button look="act" type="submit" busy={act.isPending}>
              {words.save}
            </Button>
            {sentences.some((sentence) => sentence.own !== null) && <Button onClick={() => keep({})}>Bring our words back</Button>}
          </div>
        )}
      </form>
      {last && <Preview letter={last} isOld={preview.error !== null} />}
    </div>
  )
}

function Changed({ worded: { changed, sentences } }: { worded: Worded }) {
  const now = useNow(60_000)
  const isOwn = sentences.some(({ own }) => own !== null)
  if (!isOwn || changed === null) return <p className={css.help}>These are our words.</p>
  return (
    <p className={css.help}>
      In your own words, by {changed.by}, {whenOf(changed.at, now)}.
    </p>
  )
}

type FieldProps = { sentence: Sentence; text: string; readOnly: boolean; error: string | undefined; onType: (text: string) => void }

function SentenceField({ sentence, text, readOnly, error, onType }: FieldProps) {
  const { title, ours, lines, placeholders } = sentence
  const needed = placeholders.filter((each) => each.needed)
  const about = {
    label: title,
    description: needed.length > 0 ? needed.map(({ name, means }) => `{${name}}: ${means}`).join('; ') : undefined,
    placeholder: ours,
    maxLength: 600,
    readOnly,
    value: text,
    error,
  }
  return lines ? (
    <Textarea {...about} autosize minRows={2} onChange={(event) => onType(event.currentTarget.value)} />
  ) : (
    <TextInput {...about} autoComplete="off" onChange={(event) => onType(event.currentTarget.value)} />
  )
}
