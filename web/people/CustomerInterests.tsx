// What a customer likes, for a personal perk: a word added with Enter, taken away with its cross.

import { useState } from 'react'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { sentenceOf } from '#web/platform/refused.ts'
import { Icon } from '#web/ui/Icon.tsx'
import css from './CustomerCard.module.css'

export function CustomerInterests({ customer }: { customer: Pick<Got<'people.customer'>, 'id' | 'interests'> }) {
  const [words, setWords] = useState('')
  const note = useAct('people.noteInterest', { shown: true, onDone: () => setWords('') })
  const forget = useAct('people.forgetInterest')
  const add = () => {
    if (words.trim() !== '' && !note.isPending) note.mutate({ customerId: customer.id, words: words.trim() })
  }
  return (
    <>
      {customer.interests.map((interest) => (
        <span key={interest.id} className={css.interest}>
          {interest.words}
          <button
            type="button"
            aria-label={`Forget: ${interest.words}`}
            disabled={forget.isPending}
            onClick={() => forget.mutate({ customerId: customer.id, interestId: interest.id })}
          >
            <Icon name="close" size={10} />
          </button>
        </span>
      ))}
      <input
        className={css.phone}
        aria-label="Note what they like"
        placeholder="note what they like"
        maxLength={120}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && add()}
        onBlur={add}
      />
      {note.error && <p className="refusal">{sentenceOf(note.error)}</p>}
    </>
  )
}
