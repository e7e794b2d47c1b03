// The coach over a snippet: as for any letter whose case it does not know. A snippet is a part of a letter, so missing parts are not asked of it.

import { useDeferredValue } from 'react'
import { filled } from '#core/messages/placeholders.ts'
import { coach } from '#core/coach/coach.ts'
import type { Known } from '#core/coach/about.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { useNow } from '#web/platform/clock.ts'
import { useMe } from '#web/platform/session.ts'
import css from './SnippetsSection.module.css'

/** Names stand for the variables, so that the coach reads a sentence as the customer will. */
const anybody = { customer: 'Marta', brand: 'our shop', reference: '0000-0000', crux: 'It must be there on Saturday.' }

export function SnippetCoach({ text }: { text: string }) {
  const author = useMe().data?.member.firstName ?? ''
  const departments = useAnswer('people.departments', {}).data?.departments
  const now = useNow(60_000)
  const read = useDeferredValue(filled(text, { ...anybody, agent: author }))
  const { findings: all } = coach(read, { ...neutral, author, ownNames: departments ?? [], now })
  const findings = all.filter(({ start, end }) => end > start)
  if (text.trim() === '') return null
  return (
    <div role="status" aria-label="Coach">
      {findings.length === 0 ? (
        <p className={css.variables}>Coach: nothing to say. It reads well.</p>
      ) : (
        <ul className={css.coach}>
          {findings.map((finding) => (
            <li key={finding.rule + finding.start}>
              <b>{finding.title}</b>
              {finding.actual && <p>“{finding.actual}”</p>}
              <p>{finding.reason}</p>
              {finding.better && <p>{finding.better}</p>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const neutral: Omit<Known, 'author' | 'ownNames' | 'now'> = {
  customerName: anybody.customer,
  crux: null,
  step: 'apologise',
  madeRight: false,
  faultKnown: true,
  hasOptions: false,
  calendar: null,
}
