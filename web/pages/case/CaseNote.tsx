// An internal note with the coach beneath it, who reads it as a note: what it says of people and of hindsight. It never asks why.

import { useEffect, useRef, type RefObject } from 'react'
import type { Desk } from '#web/cases/desk.ts'
import { CoachPanel } from '#web/coach/CoachPanel.tsx'
import { useCoachKeys } from '#web/coach/use-coach-keys.ts'
import { useHouseLanguage } from '#web/coach/use-house.ts'
import type { Place } from '#web/coach/use-reading.ts'
import { NoteTab } from '#web/messages/NoteTab.tsx'
import type { Draft } from '#web/messages/use-draft.ts'
import { useCaseReading } from './use-reading.ts'
import { useWrongOfCase } from './use-wrong.ts'

type Props = { desk: Desk; draft: Draft; field: RefObject<HTMLTextAreaElement | null>; onKept: () => void }

export function CaseNote({ desk, draft, field, onKept }: Props) {
  const place = useRef<Place | null>(null)
  const { write, written, isFresh } = draft
  useEffect(() => {
    place.current = placeIn(field, (body) => write({ body }))
  }, [field, write])
  const ofHouse = useHouseLanguage(desk.brand.id)
  const reading = useCaseReading({ text: written.body, kind: 'note', isFresh, desk, options: null, ofCase: ofHouse, place })
  useCoachKeys(reading)
  const acts = { onUse: reading.use, onKeep: reading.keep, onWrong: useWrongOfCase(desk, reading) }
  const kept = () => {
    reading.forget()
    onKept()
  }
  return (
    <NoteTab caseId={desk.id} customer={desk.customer.firstName} draft={draft} place={field} onKept={kept}>
      {(reading.findings.length > 0 || reading.kept > 0 || reading.away !== null) && (
        <CoachPanel reading={reading} asksForParts={false} isFresh={isFresh} withWords {...acts} />
      )}
    </NoteTab>
  )
}

function placeIn(field: RefObject<HTMLTextAreaElement | null>, write: (body: string) => void): Place {
  return {
    focus: () => field.current?.focus(),
    text: () => field.current?.value ?? '',
    replace: (start, end, text) => {
      field.current?.setRangeText(text, start, end, 'end')
      if (field.current) write(field.current.value)
    },
    show: (start, end) => {
      field.current?.focus()
      field.current?.setSelectionRange(start, end)
    },
  }
}
