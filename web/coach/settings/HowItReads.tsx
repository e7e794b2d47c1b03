// How the coach reads, said honestly: what it does with words, what it cannot know, and what it counts.

import { useState } from 'react'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { useActs } from '#web/platform/keys.ts'
import { Button } from '#web/ui/Button.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { Section } from '#web/ui/Section.tsx'
import css from './House.module.css'

type Sentences = Got<'coach.style'>['sentences']

export function HowItReads({ sentences, mayChange }: { sentences: Sentences | null; mayChange: boolean }) {
  return (
    <Section title="How the coach reads" lead="By rules that anybody can read, the same each time. No model, and nobody else’s server.">
      <div className={css.reads}>
        <h3>What it does with your words</h3>
        <p>
          While you write, it reads in your browser. When you send, your own server reads the letter once more by the same rules. Your words
          go nowhere else for it.
        </p>
        <h3>What it knows</h3>
        <p>
          The crux, what the customer wrote, your last letters to them, what was granted, offered and promised, and the names of your
          members, departments and suppliers. Of your other customers it knows just enough to warn you when something of theirs stands in
          this letter.
        </p>
        <h3>What it cannot know</h3>
        <p>
          Whether a sentence is true beyond what the record holds. What was said on the phone and not logged. Whether you mean it. Irony,
          most of it. What your customer is like. That a plain fact stands where an answer should: it knows excuses by the words and forms
          they are usually made of, and passes over those made of others. That a name which is in none of your lists is another company’s.
          It reads English and German with all its rules, Spanish and French with some. Any other language it does not read, and says so.
        </p>
        <h3>Who has the last word</h3>
        <p>
          Whoever writes. A serious finding asks for one word why, and the letter leaves; the word stands beneath it, for everybody who
          reads the case. People own a mistake in more ways than any rule hears: whoever says that sorry or owning it is not missing after
          all, has said it, and the letter counts as the apology.
        </p>
        <h3>What it counts</h3>
        <p>
          How often a sentence has left, over all members, to tell a form from a letter. It keeps a mark of the sentence without names and
          numbers, from which the words cannot be read back, and never who wrote it. A sentence that has not left for 180 days is forgotten.
        </p>
        {sentences !== null && <Counted sentences={sentences} mayChange={mayChange} />}
      </div>
    </Section>
  )
}

function Counted({ sentences: { counted, often }, mayChange }: { sentences: Sentences; mayChange: boolean }) {
  const [isAsking, setAsking] = useState(false)
  const act = useAct('coach.forgetSentences', { shown: true, onDone: () => setAsking(false) })
  useActs([{ label: 'Count sentences afresh', run: () => setAsking(true) }], { scope: 'part', on: mayChange && counted > 0 })
  const plural = (n: number) => (n === 1 ? '1 sentence' : `${n} sentences`)
  if (counted === 0) return <p>No sentence is counted yet.</p>
  return (
    <p>
      {plural(counted)} counted; {often} of them left five times or more.{' '}
      {mayChange && (
        <Button small onClick={() => setAsking(true)}>
          Count afresh
        </Button>
      )}
      {isAsking && (
        <FormDialog title="Count afresh?" verb="Forget the counts" onClose={() => setAsking(false)} onDo={() => act.mutate({})} act={act}>
          <p>The coach forgets how often each sentence has left. It cannot be brought back; letters stay as they are.</p>
        </FormDialog>
      )}
    </p>
  )
}
