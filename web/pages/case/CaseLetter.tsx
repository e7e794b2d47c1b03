// A letter with the coach beside it and what goes along. Areas meet here: words (messages), advice (coach), options (remedies).

import { useMemo, type RefObject } from 'react'
import { has, type Desk } from '#web/cases/desk.ts'
import type { Seen } from '#web/cases/use-seen.ts'
import { CoachPanel } from '#web/coach/CoachPanel.tsx'
import { CoachSheet } from '#web/coach/CoachSheet.tsx'
import { keyOf, withSubject } from '#web/coach/findings.ts'
import { HoverCard } from '#web/coach/HoverCard.tsx'
import { InSubject } from '#web/coach/InSubject.tsx'
import { PromiseChips } from '#web/coach/PromiseChips.tsx'
import { useAnswers } from '#web/coach/use-answers.ts'
import { useCoachKeys } from '#web/coach/use-coach-keys.ts'
import { useHover } from '#web/coach/use-hover.ts'
import { useInSubject } from '#web/coach/use-in-subject.ts'
import { Crossing } from '#web/messages/Crossing.tsx'
import type { EditorHold } from '#web/messages/Editor.tsx'
import { MailTab } from '#web/messages/MailTab.tsx'
import type { Draft } from '#web/messages/use-draft.ts'
import { useFiles } from '#web/messages/use-files.ts'
import type { Got } from '#web/platform/call.ts'
import { useKeys } from '#web/platform/keys.ts'
import type { Prepared } from '#web/remedies/prepared.ts'
import { BeforeSending } from './BeforeSending.tsx'
import { HouseStyle } from './HouseStyle.tsx'
import { LetterAlong } from './LetterAlong.tsx'
import { useAlong } from './use-along.ts'
import { useCaseReading } from './use-reading.ts'
import { useSending } from './use-sending.ts'
import { useWrongOfCase } from './use-wrong.ts'
import { useSnippets } from './use-snippets.ts'

type Props = {
  desk: Desk
  drafts: { mail: Draft; seen: Seen }
  options: Prepared[]
  isNext: boolean
  hold: RefObject<EditorHold | null>
  onSent: (sent: Got<'cases.send'>) => void
}

/** One letter; long because it hands each area what the others know. */
export function CaseLetter({ desk, drafts: { mail: draft, seen }, options, isNext, hold, onSent }: Props) {
  const along = useAlong(desk, options)
  const files = useFiles(desk.id, desk.attached)
  const reading = useCaseReading({
    text: draft.written.body,
    isFresh: draft.isFresh,
    kind: 'reply',
    desk,
    options: along.withOptions ? options : null,
    ofCase: desk.language,
    place: hold,
    answers: draft.written.promises,
  })
  const inSubject = useInSubject(draft.written.subject, reading.about, desk.coach.subjects)
  const answers = useAnswers({ reading, draft, place: hold, zone: desk.brand.zone })
  const hover = useHover(reading.at)
  const sent = (answer: Got<'cases.send'>) => {
    reading.forget()
    onSent(answer)
  }
  const sending = useSending({
    desk,
    draft,
    seen,
    isComing: reading.isComing,
    seriousIn: (body) => withSubject(reading.serious(body), inSubject),
    answersIn: answers.within,
    along,
    options,
    files,
    onSent: sent,
  })
  const { firstName } = desk.customer
  const { snippets, values, marks } = useSnippets(desk, draft.written.body)
  const marked = useMemo(() => ({ of: reading.of, all: [...reading.marks, ...marks] }), [reading.of, reading.marks, marks])
  useKeys(
    {
      'ctrl+enter': { label: `Send to ${firstName}`, run: sending.send },
      'ctrl+;': { label: 'Put in a snippet', run: () => hold.current?.pick() },
    },
    { scope: 'part' },
  )
  useCoachKeys(reading)
  const onWrong = useWrongOfCase(desk, reading)
  const onWrongLast = useWrongOfCase(desk, reading, reading.note)
  const acts = { onUse: reading.use, onKeep: reading.keep, onWrong }
  const panel = <CoachPanel reading={reading} asksForParts={!has(desk, 'apologised')} isFresh={draft.isFresh} {...acts} />
  return (
    <>
      <MailTab
        customer={firstName}
        draft={draft}
        marks={marked}
        snippets={snippets}
        values={values}
        hold={hold}
        onCaret={reading.atCaret}
        onPoint={hover.point}
        underSubject={inSubject.length > 0 ? <InSubject marks={inSubject} /> : null}
        notice={<PromiseChips promises={reading.promises} zone={desk.brand.zone} onSay={answers.say} />}
        panel={<HouseStyle brand={desk.brand}>{panel}</HouseStyle>}
        along={<LetterAlong along={along} options={options} desk={desk} files={files} />}
        isNext={isNext}
        busy={sending.act.isPending || sending.isWaiting || files.isBusy}
        refusal={sending.crossing.sentence === null ? sending.refusal : null}
        onSend={sending.send}
      />
      <CoachSheet reading={reading} {...acts} />
      {hover.hovered && (
        <HoverCard
          {...hover.hovered}
          known={reading.about}
          isAsking={reading.asking === keyOf(hover.hovered.finding)}
          onLeave={reading.askNot}
          onEnter={hover.stay}
          onExit={hover.leave}
          onUse={(finding) => {
            hover.close()
            reading.use(finding)
          }}
          onKeep={(finding, word) => {
            hover.close()
            reading.keep(finding, word)
          }}
        />
      )}
      <Crossing customer={firstName} {...sending.crossing} />
      {sending.isAsking && (
        <BeforeSending customer={firstName} {...sending} onWrong={onWrongLast} onClose={sending.close} onSend={sending.go} />
      )}
    </>
  )
}
