// The coach over words that will stand in many letters: a snippet, a letter that Amends writes. It reads them in their own language, by the
// rules of the house, as for any letter whose case it does not know. They are a part of a letter, so missing parts are not asked of them.

import { useDeferredValue } from 'react'
import type { Known } from '#core/coach/about.ts'
import { coachBy, readerOf } from '#core/coach/coach-by.ts'
import { plainStyle } from '#core/coach/house.ts'
import { languageRead } from '#core/coach/languages/detect.ts'
import { filled } from '#core/messages/placeholders.ts'
import { useNow } from '#web/platform/clock.ts'
import { useAct } from '#web/platform/answers.ts'
import { useMe } from '#web/platform/session.ts'
import { CoachAway } from '#web/coach/CoachAway.tsx'
import { CoachForeign } from '#web/coach/CoachForeign.tsx'
import { keyOf, weights } from '#web/coach/findings.ts'
import { KeptLine } from '#web/coach/KeptLine.tsx'
import { useReads } from '#web/coach/languages.ts'
import { type Told, useOpened, useReasons } from '#web/coach/reasons.ts'
import { useHouse, useHouseLanguage, useOwnNames } from '#web/coach/use-house.ts'
import { useSpelledOut } from '#web/coach/use-wrong.ts'
import { WrongButton } from '#web/coach/WrongButton.tsx'
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
  const tag = language ?? languageRead(read, ofHouse)
  const { reads, away, isForeign, again } = useReads(tag, { kind: 'template', words: read })
  const about = { ...neutral, author, ownNames, house: house ?? plainStyle, now }
  const isReady = isWritten && reads !== null && house !== undefined
  const all = isReady ? coachBy(readerOf(reads), read, about).findings : []
  const found = all.filter(({ start, end }) => end > start)
  const act = useAct('coach.wrong')
  const { place, open, onWrong, kept, lookAgain } = useSpelledOut({ of: read, language: tag, about }, found, (example) =>
    act.mutateAsync(example),
  )
  useOpened(open.length > 0)
  const told = useReasons(about)
  if (away === 'all') return <CoachAway of={away} onAgain={again} />
  if (!isReady) return null
  return (
    <div ref={place} tabIndex={-1}>
      {away && <CoachAway of={away} onAgain={again} />}
      {isForeign && <CoachForeign />}
      <div role="status" aria-label="Coach">
        {open.length === 0 && !isForeign && <p className={css.well}>Coach: nothing to say. It reads well.</p>}
        {open.length > 0 && (
          <ul className={css.coach}>
            {open.map((finding) => (
              <li key={keyOf(finding) + finding.start} data-weight={finding.severity}>
                <b>{finding.title}</b>
                <span className="only-heard">: {weights[finding.severity]}</span>
                {finding.actual && <p>“{finding.actual}”</p>}
                <Reason told={told(finding)} />
                <a href={`/guide/coach/${finding.rule}`} target="_blank" rel="noreferrer">
                  Why? Examples and sources
                </a>
                <WrongButton finding={finding} onWrong={onWrong} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <KeptLine kept={kept} onLookAgain={lookAgain} />
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
