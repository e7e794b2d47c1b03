// Words that this house does not use, each with its reason. Whoever writes them is told why, and what to say instead.

import { useState } from 'react'
import { useAct } from '#web/platform/answers.ts'
import { useActs } from '#web/platform/keys.ts'
import { Button } from '#web/ui/Button.tsx'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import { Section } from '#web/ui/Section.tsx'
import { PhraseForm } from './PhraseForm.tsx'
import { type Phrase, undoFor, weightWords } from './severity-words.ts'
import css from './House.module.css'

const lead = 'Words that you do not use, with the reason and examples. Whoever writes them reads why, and what to say instead.'

export function PhrasesSection({ phrases, mayChange }: { phrases: readonly Phrase[]; mayChange: boolean }) {
  const [asked, setAsked] = useState<Phrase | 'add' | null>(null)
  useActs([{ label: 'Add a phrase', run: () => setAsked('add') }], { scope: 'part', on: mayChange })
  return (
    <Section title="Your phrases" lead={lead} acts={mayChange && <Button onClick={() => setAsked('add')}>Add a phrase</Button>}>
      {phrases.length === 0 && <p>No phrase yet. Add a word that sounds wrong from you, such as “ticket” where you mean a person.</p>}
      {phrases.length > 0 && (
        <ul className={css.list}>
          {phrases.map((phrase) => (
            <li key={phrase.id}>
              <div>
                <h3>
                  “{phrase.words}” <small>{weightWords[phrase.severity]}</small>
                </h3>
                <p>{phrase.reason}</p>
                {phrase.better !== null && <p>{phrase.better}</p>}
                {phrase.poor !== null && <p>Finds something in: “{phrase.poor}”</p>}
                {phrase.good !== null && <p>Is content with: “{phrase.good}”</p>}
              </div>
              {mayChange && <Acts phrase={phrase} onChange={() => setAsked(phrase)} />}
            </li>
          ))}
        </ul>
      )}
      {asked !== null && <PhraseForm phrase={asked === 'add' ? null : asked} onClose={() => setAsked(null)} />}
    </Section>
  )
}

function Acts({ phrase, onChange }: { phrase: Phrase; onChange: () => void }) {
  const { id: phraseId, ...fields } = phrase
  const again = useAct('coach.addPhrase')
  const remove = useAct('coach.removePhrase', {
    onDone: () =>
      offerUndo({
        id: `phrase-${phraseId}`,
        words: `The coach says nothing of “${phrase.words}” any more.`,
        verb: 'Bring it back',
        forMs: undoFor,
        undo: () => again.mutate(fields),
      }),
  })
  const isGone = () => remove.mutate({ phraseId })
  useActs(
    [
      { label: `Change the phrase: ${phrase.words}`, run: onChange },
      { label: `Remove the phrase: ${phrase.words}`, run: isGone },
    ],
    { scope: 'part' },
  )
  return (
    <span className={css.acts}>
      <Button small look="quiet" busy={remove.isPending} aria-label={`Remove “${phrase.words}”`} onClick={isGone}>
        Remove
      </Button>
      <Button small aria-label={`Change “${phrase.words}”`} onClick={onChange}>
        Change
      </Button>
    </span>
  )
}
