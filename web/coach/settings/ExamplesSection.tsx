// Findings that somebody called wrong, or missing, and what the coach says of the same words today.

import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { useActs } from '#web/platform/keys.ts'
import { Button } from '#web/ui/Button.tsx'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import { undoFor } from './severity-words.ts'
import css from './House.module.css'

type Example = Got<'coach.examples'>['examples'][number]

const lead = 'What you told the coach about its own mistakes. Names, addresses and long numbers are replaced before it is kept.'

export function ExamplesSection({ mayChange }: { mayChange: boolean }) {
  const answer = useAnswer('coach.examples', {})
  const examples = answer.data?.examples ?? []
  const download = examples.length > 0 && (
    <a className={css.file} href="/api/coach/examples.jsonl" download>
      Download as JSONL
    </a>
  )
  return (
    <Section title="Findings called wrong" lead={lead} acts={download}>
      <Refusal of={answer.error} />
      {answer.data && examples.length === 0 && <p>None yet. When a finding is wrong, say so beside the words, and it stands here.</p>}
      {examples.length > 0 && (
        <ul className={css.list}>
          {examples.map((example) => (
            <li key={example.id}>
              <div>
                <h3>
                  {example.title} <small>{standing(example)}</small>
                </h3>
                <p>“{example.text}”</p>
              </div>
              {mayChange && <Remove example={example} />}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function standing({ verdict, found, keptBy }: Example): string {
  const by = keptBy === null ? '' : ` by ${keptBy}`
  if (verdict === 'wrong') return `Called wrong${by}, ${found ? 'still found' : 'no longer found'}`
  return `Called missing${by}, ${found ? 'found today' : 'still not found'}`
}

function Remove({ example }: { example: Example }) {
  const again = useAct('coach.wrong')
  const { rule, text, verdict, language, kind, step } = example
  const remove = useAct('coach.removeExample', {
    onDone: () =>
      offerUndo({
        id: `example-${example.id}`,
        words: 'The example is removed.',
        verb: 'Bring it back',
        forMs: undoFor,
        undo: () => again.mutate({ rule, text, verdict, language, kind, step }),
      }),
  })
  const isGone = () => remove.mutate({ exampleId: example.id })
  useActs([{ label: `Remove the example: ${text}`, run: isGone }], { scope: 'part' })
  return (
    <Button small look="quiet" busy={remove.isPending} aria-label={`Remove “${text}”`} onClick={isGone}>
      Remove
    </Button>
  )
}
