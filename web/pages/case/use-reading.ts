// The coach over one letter: what it found, what the writer chose to keep, which finding is spelled out, and what to underline.

import { useMemo, useState, type RefObject } from 'react'
import type { Finding } from '#core/coach/rule.ts'
import type { Desk } from '#web/cases/desk.ts'
import { findingAt, keyOf, openFindings, spelledOut, underlines } from '#web/coach/findings.ts'
import { aboutOf, useCoaching } from '#web/coach/use-coaching.ts'
import type { EditorHold } from '#web/messages/Editor.tsx'
import { useNow } from '#web/platform/clock.ts'
import type { Prepared } from '#web/remedies/prepared.ts'

type Props = { text: string; isFresh: boolean; desk: Desk; options: Prepared[] | null; hold: RefObject<EditorHold | null> }

const nothing: Finding[] = []

export function useReading({ text, isFresh, desk, options, hold }: Props) {
  const now = useNow(60_000)
  const about = useMemo(() => aboutOf(desk.coach, now, options), [desk.coach, now, options])
  const coaching = useCoaching(text, about)
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const [chosen, setChosen] = useState<string | null>(null)
  // Before the first word there is nothing to advise on.
  const findings = useMemo(() => (isFresh ? nothing : openFindings(coaching, kept)), [isFresh, coaching, kept])
  const open = useMemo(() => spelledOut(findings, chosen), [findings, chosen])
  const marks = useMemo(() => underlines(coaching, findings, open), [coaching, findings, open])

  function use(finding: Finding | null): void {
    if (!finding?.replacement) return
    const { start, end, text: words } = finding.replacement
    hold.current?.replace(start, end, words)
    hold.current?.focus()
  }
  const keep = (finding: Finding) => setKept(new Set([...kept, keyOf(finding)]))
  const choose = (finding: Finding) => setChosen(keyOf(finding))
  function atCaret(at: number): void {
    const finding = findingAt(findings, at)
    if (finding !== null) setChosen(keyOf(finding))
  }
  const forget = () => {
    setKept(new Set())
    setChosen(null)
  }
  return { about, coaching, findings, open, marks, use, keep, choose, atCaret, forget }
}
