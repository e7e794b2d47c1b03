// The coach over words that will stand in many letters: a snippet, a letter that Amends writes. It reads them in their own language, by the
// rules of the house, as for any letter whose case it does not know. They are a part of a letter, so missing parts are not asked of them.

import { useDeferredValue } from 'react'
import type { Known } from '#core/coach/about.ts'
import { coachBy, readerOf } from '#core/coach/coach-by.ts'
import { plainStyle } from '#core/coach/house.ts'
import { languageRead } from '#core/coach/languages/detect.ts'
import { filled } from '#core/messages/placeholders.ts'
import { useNow } from '#web/platform/clock.ts'
import { useMe } from '#web/platform/session.ts'
import { CoachAway } from '#web/coach/CoachAway.tsx'
import { keyOf, weights } from '#web/coach/findings.ts'
import { useReads } from '#web/coach/languages.ts'
import { type Told, useOpened, useReasons } from '#web/coach/reasons.ts'
import { useHouse, useHouseLanguage, useOwnNames } from '#web/coach/use-house.ts'
import css from './WordsCoach.module.css'

/** Names stand for the variables, so that the coach reads a sentence as the customer will. */
const anybody = { customer: 'Marta', brand: 'our shop', reference: '0000-0000', crux: 'It must be there on Saturday.' }

/** `language` null: that of the words themselves, or of the house while they are too few to tell. */
export function WordsCoach({ text, language }: { text: string; language: string | null }) {
  const author = useMe().data?.member.firstName ?? ''
  const ownNames = useOwnNames()
  const now = useNow(60_000)
  const house = useHouse()
  const ofHouse = useHouseLanguage()
  const read = useDeferredValue(filled(text, { ...anybody, agent: author }))
  const isWritten = text.trim() !== ''
  const { reads, isAway, again } = useReads(language ?? languageRead(read, ofHouse), 'template', isWritten)
  const about = { ...neutral, author, ownNames, house: house ?? plainStyle, now }
  const isReady = isWritten && reads !== null && house !== undefined
  const all = isReady ? coachBy(readerOf(reads.language, reads.finders), read, about).findings : []
  const findings = all.filter(({ start, end }) => end > start)
  useOpened(findings.length > 0)
  const told = useReasons(about)
  if (isAway) return <CoachAway onAgain={again} />
  if (!isReady) return null
  return (
    <div role="status" aria-label="Coach">
      {findings.length === 0 ? (
        <p className={css.well}>Coach: nothing to say. It reads well.</p>
      ) : (
        <ul className={css.coach}>
          {findings.map((finding) => (
            <li key={keyOf(finding) + finding.start} data-weight={finding.severity}>
              <b>{finding.title}</b>
              <span className="only-heard">: {weights[finding.severity]}</span>
              {finding.actual && <p>“{finding.actual}”</p>}
              <Reason told={told(finding)} />
              <a href={`/guide/coach/${finding.rule}`} target="_blank" rel="noreferrer">
                Why? Examples and sources
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** They stand spelled out here, all of them. */
function Reason({ told }: { told: Told }) {
  if (told.state === 'away') return <p>The reason could not be fetched. The finding holds all the same.</p>
  if (told.state !== 'there') return null
  return (
    <>
      <p>{told.why.reason}</p>
      {told.why.better && <p>{told.why.better}</p>}
    </>
  )
}

const neutral: Omit<Known, 'author' | 'ownNames' | 'house' | 'now'> = {
  kind: 'template',
  customerName: anybody.customer,
  crux: null,
  step: 'apologise',
  madeRight: false,
  faultKnown: true,
  hasOptions: false,
  calendar: null,
}
