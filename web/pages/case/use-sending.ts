// Sending a letter: the coach reads it once more, serious findings that stay ask for one word why, and for ten seconds it can be
// brought back.

import { useEffect, useRef, useState } from 'react'
import type { Answered } from '#core/coach/answered.ts'
import { unfilled } from '#core/messages/placeholders.ts'
import type { Desk } from '#web/cases/desk.ts'
import type { Seen } from '#web/cases/use-seen.ts'
import type { Serious } from '#web/coach/findings.ts'
import { type Override, overrideOf } from '#web/coach/findings.ts'
import type { Draft } from '#web/messages/use-draft.ts'
import type { useFiles } from '#web/messages/use-files.ts'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { notify } from '#web/platform/notices.ts'
import { Refused, sentenceAt } from '#web/platform/refused.ts'
import { offeredOf, type Prepared } from '#web/remedies/prepared.ts'
import type { useAlong } from './use-along.ts'
import { useCrossing } from './use-crossing.ts'

type Props = {
  desk: Desk
  draft: Draft
  seen: Seen
  /** Some of what the coach reads with is on its way: the letter waits for it, a moment. */
  isComing: boolean
  /** What the coach would have mended in these words, read now, and in their subject. */
  seriousIn: (body: string) => Serious[]
  /** What was said of the promises in these words. */
  answersIn: (body: string) => Answered[]
  along: ReturnType<typeof useAlong>
  options: Prepared[]
  files: ReturnType<typeof useFiles>
  onSent: (sent: Got<'cases.send'>) => void
}

// long because a letter waits for four things before it goes: filled words, the coach, the order of the steps, and who wrote meanwhile
export function useSending({ desk, draft, seen, isComing, seriousIn, answersIn, along, options, files, onSent }: Props) {
  const [isAsking, setAsking] = useState(false)
  const [serious, setSerious] = useState<Serious[]>([])
  const act = useAct('cases.send', {
    shown: true,
    onDone: (sent, { body }) => {
      setAsking(false)
      void draft.clear(body)
      along.startAfresh()
      onSent(sent)
    },
  })
  const crossing = useCrossing(act, seen, () => setAsking(false))
  // Said before the server would say it, and gone as soon as the words are there.
  const fault = unfilled(draft.written)
  const [wasHeld, setHeld] = useState(false)
  const [isWaiting, setWaiting] = useState(false)
  const refusal = wasHeld && fault ? new Refused(422, 'invalid', fault.sentence, fault.field) : act.error
  const outOfOrder = sentenceAt(act.error, 'because') ?? null

  function go(overrides: Override[], because?: string): void {
    if (act.isPending) return
    act.mutate({
      caseId: desk.id,
      subject: draft.written.subject,
      body: draft.written.body,
      explains: along.explains,
      options: along.withOptions ? offeredOf(options) : undefined,
      overrides,
      promises: answersIn(draft.written.body),
      because,
      seen: seen.messageId,
      attachments: files.all.map(({ id }) => id),
    })
  }

  function send(): void {
    if (draft.isFresh) return notify(`Nothing is written to ${desk.customer.firstName} yet.`)
    if (files.isBusy) return notify('A file is still being attached.')
    setHeld(fault !== null)
    if (fault) return
    setWaiting(isComing)
    if (isComing) return
    // Read anew: the panel may be a few strokes behind.
    const found = seriousIn(draft.written.body)
    setSerious(found)
    if (found.some(({ word }) => word === '')) setAsking(true)
    else go(found.map(({ rule, word }) => overrideOf(rule, word)))
  }

  const latest = useRef(send)
  useEffect(() => {
    latest.current = send
  })
  useEffect(() => {
    if (isWaiting && !isComing) latest.current()
  }, [isWaiting, isComing])

  const unseen = unseenHere(act.error)
  const close = () => {
    setAsking(false)
    if (outOfOrder !== null || unseen !== null) act.reset()
  }
  const asks = crossing.sentence === null && (isAsking || outOfOrder !== null || unseen !== null)
  const asked = unseen === null || serious.some(({ rule }) => rule === unseen.rule) ? serious : [...serious, unseen]
  return { act, crossing, refusal, send, go, serious: asked, outOfOrder, isAsking: asks, isWaiting, close }
}

/** What only the server can find, as the address of another customer: it names the rule in the field, and a word is given for it here. */
function unseenHere(error: unknown): Serious | null {
  const rule = error instanceof Refused ? /^overrides\.(.+)$/.exec(error.field ?? '')?.[1] : undefined
  return rule === undefined || !(error instanceof Refused) ? null : { rule, title: error.message, word: '', findings: [] }
}
