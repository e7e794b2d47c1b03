// A letter with the coach beside it and what goes along. Areas meet here: words (messages), advice (coach), options (remedies).

import { useMemo, type RefObject } from 'react'
import { has, type Desk } from '#web/cases/desk.ts'
import type { Seen } from '#web/cases/use-seen.ts'
import { CoachPanel } from '#web/coach/CoachPanel.tsx'
import { BeforeSending } from '#web/messages/BeforeSending.tsx'
import { Crossing } from '#web/messages/Crossing.tsx'
import type { EditorHold } from '#web/messages/Editor.tsx'
import { MailTab } from '#web/messages/MailTab.tsx'
import type { Draft } from '#web/messages/use-draft.ts'
import { useFiles } from '#web/messages/use-files.ts'
import type { Got } from '#web/platform/call.ts'
import { useKeys } from '#web/platform/keys.ts'
import type { Prepared } from '#web/remedies/prepared.ts'
import { HouseStyle } from './HouseStyle.tsx'
import { LetterAlong } from './LetterAlong.tsx'
import { useAlong } from './use-along.ts'
import { useReading } from './use-reading.ts'
import { useSending } from './use-sending.ts'
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
  const reading = useReading({ text: draft.written.body, isFresh: draft.isFresh, desk, options: along.withOptions ? options : null, hold })
  const sent = (answer: Got<'cases.send'>) => {
    reading.forget()
    onSent(answer)
  }
  const sending = useSending({ desk, draft, seen, about: reading.about, along, options, files, onSent: sent })
  const { firstName } = desk.customer
  const { snippets, values, marks } = useSnippets(desk, draft.written.body)
  const marked = useMemo(() => [...reading.marks, ...marks], [reading.marks, marks])
  useKeys(
    {
      'ctrl+enter': { label: `Send to ${firstName}`, run: sending.send },
      'ctrl+;': { label: 'Put in a snippet', run: () => hold.current?.pick() },
      'alt+enter': { label: 'Use the coach’s words', run: () => reading.use(reading.open) },
    },
    { scope: 'part' },
  )
  const panel = (
    <CoachPanel
      coaching={reading.coaching}
      findings={reading.findings}
      open={reading.open}
      asksForParts={!has(desk, 'apologised')}
      isFresh={draft.isFresh}
      zone={desk.brand.zone}
      onOpen={reading.choose}
      onUse={reading.use}
      onKeep={reading.keep}
    />
  )
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
        panel={<HouseStyle brand={desk.brand}>{panel}</HouseStyle>}
        along={<LetterAlong along={along} options={options} desk={desk} files={files} />}
        isNext={isNext}
        busy={sending.act.isPending || files.isBusy}
        refusal={sending.crossing.sentence === null ? sending.refusal : null}
        onSend={sending.send}
      />
      <Crossing customer={firstName} {...sending.crossing} />
      {sending.isAsking && <BeforeSending customer={firstName} {...sending} onClose={sending.close} onSend={sending.go} />}
    </>
  )
}
