// The coach over one text: what it found, what the writer chose to keep and why, which finding is spelled out, and what to underline.

import { useMemo, useState, type RefObject } from 'react'
import { type Answered, settledBy } from '#core/coach/answered.ts'
import type { Known } from '#core/coach/about.ts'
import type { Coached } from '#core/coach/coach-by.ts'
import type { Span } from '#core/coach/draft.ts'
import type { Mark } from '#core/coach/finder.ts'
import {
  calledWrongIn,
  findingAt,
  keyOf,
  mended,
  nextFinding,
  nothingKept,
  openFindings,
  quoted,
  sameIn,
  seriousRules,
  shownFindings,
  spelledOut,
  underlines,
  weights,
  withKept,
  type Underline,
} from './findings.ts'
import { useReasons, wantReasons } from './reasons.ts'
import { useCoaching } from './use-coaching.ts'

/** Where the text is written. */
export type Place = {
  focus: () => void
  /** What stands there at this moment, which the last reading may be a few strokes behind. */
  text: () => string
  replace: (start: number, end: number, text: string) => void
  /** Brings this stretch before the eyes, with the caret at its end. */
  show: (start: number, end: number) => void
}

type Props = {
  text: string
  isFresh: boolean
  about: Known
  /** That of the case or the house, for a text that does not tell its own. */
  ofCase: string
  place: RefObject<Place | null>
  /** What the writer said of promises; none where nothing is promised. */
  answers?: readonly Answered[]
}
export type Reading = ReturnType<typeof useReading>

const nothing: Mark[] = []
const noMarks: Underline[] = []
const noAnswers: readonly Answered[] = []

// long because it holds everything that a writer can do with what was found
export function useReading({ text, isFresh, about, ofCase, place, answers = noAnswers }: Props) {
  const asksWhy = about.kind !== 'note' && about.kind !== 'review'
  const [kept, setKept] = useState(nothingKept)
  const known = useMemo(() => ({ ...about, calledWrong: calledWrongIn(kept) }), [about, kept])
  const { coaching, of, away, isComing, isForeign, again, wantAll, readNow, language } = useCoaching(text, known, { ofCase, isFresh })
  const [chosen, setChosen] = useState<string | null>(null)
  const [withHints, setWithHints] = useState(false)
  /** The finding that asks for one word why, and what readers of screens hear of a step from one to the next. */
  const [asking, setAsking] = useState<string | null>(null)
  const [said, setSaid] = useState<{ where: string; finding: Mark } | null>(null)
  const told = useReasons(about)
  // Before the first word there is nothing to advise on.
  const findings = useMemo(() => (isFresh ? nothing : openFindings(coaching, kept)), [isFresh, coaching, kept])
  const shown = useMemo(() => shownFindings(findings, withHints), [findings, withHints])
  const open = useMemo(() => spelledOut(shown, chosen), [shown, chosen])
  const promises = useMemo(() => (isFresh ? [] : settledBy(coaching.promises, answers, about.now)), [isFresh, coaching, answers, about.now])
  /** A stretch that somebody wanted to see, for as long as the words stay as they are. */
  const [pointed, setPointed] = useState<{ span: Span; text: string } | null>(null)
  const marks = useMemo(
    () =>
      isFresh
        ? noMarks
        : [...underlines(promises, shown, open), ...(pointed?.text === of ? [{ ...pointed.span, look: 'shown' as const }] : [])],
    [isFresh, promises, shown, open, pointed, of],
  )

  /** Somebody opens it: then its reason is fetched, too. */
  function choose(finding: Mark): void {
    wantReasons()
    setChosen(keyOf(finding))
    setAsking(null)
    setSaid(null)
  }
  /** Where it is by now: somebody may have written above it since it was read. Null when its words are no longer there. */
  function asItStands(finding: Mark): Mark | null {
    const latest = place.current?.text() ?? text
    return latest === of ? finding : sameIn(readNow(latest).findings, finding)
  }
  function use(finding: Mark | null): void {
    const replacement = finding && asItStands(finding)?.replacement
    if (replacement) place.current?.replace(replacement.start, replacement.end, replacement.text)
    place.current?.focus()
    setSaid(null)
  }
  function keep(finding: Mark, word: string | null): void {
    if (word === null && finding.severity === 'must-fix' && asksWhy) {
      setChosen(keyOf(finding))
      return setAsking(keyOf(finding))
    }
    note(finding, word ?? '')
    if (word !== null) place.current?.focus()
  }
  /** Kept from elsewhere than the text: the focus stays where it is. */
  function note(finding: Mark, word: string): void {
    setKept(withKept(finding, word))
    setAsking(null)
    setSaid(null)
  }
  /** What was kept is looked at again. */
  function lookAgain(): void {
    setKept(nothingKept)
    setSaid(null)
  }
  function askNot(): void {
    setAsking(null)
    place.current?.focus()
  }
  /** To the next or the one before, in the text too where it stands in words. */
  function step(by: 1 | -1): void {
    const next = nextFinding(shown, open, by)
    if (next === null) return
    choose(next)
    setSaid({ where: `${weights[next.severity]}, ${shown.indexOf(next) + 1} of ${shown.length}`, finding: next })
    const now = next.end > next.start ? asItStands(next) : null
    if (now) place.current?.show(now.start, now.end)
  }
  function point(span: Span): void {
    setPointed({ span, text: of })
    place.current?.show(span.start, span.end)
  }
  function atCaret(at: number): void {
    const finding = of === text ? findingAt(shown, at) : null
    if (finding !== null) setChosen(keyOf(finding))
  }
  function forget(): void {
    setKept(nothingKept)
    setChosen(null)
    setAsking(null)
  }
  /** The finding that was stepped to, spelled out; its reason follows when it is there. */
  function spoken(where: string, finding: Mark): string {
    const reason = told(finding)
    const why = reason.state === 'there' ? reason.why : { reason: '', better: null }
    const better = finding.replacement ? `Alt Enter makes it: ${mended(finding) || 'nothing'}` : (why.better ?? '')
    return [`${where}: ${finding.title}.`, quoted(finding), why.reason, better].filter(Boolean).join(' ')
  }
  const serious = (latest: string) => seriousRules(readNow(latest) satisfies Coached, kept)
  const at = (offset: number) => findingAt(shown, offset)
  return {
    coaching,
    of,
    findings,
    shown,
    open,
    marks,
    withHints,
    asking,
    said: said && spoken(said.where, said.finding),
    about,
    promises,
    readNow,
    language,
    use,
    keep,
    note,
    askNot,
    lookAgain,
    kept: isFresh ? 0 : coaching.findings.length - findings.length,
    away,
    isComing,
    wantAll,
    /** Something is written, in a language that the coach does not read. */
    isForeign: isForeign && !isFresh,
    again,
    choose,
    point,
    step,
    at,
    atCaret,
    forget,
    serious,
    turnHints: () => setWithHints(!withHints),
  }
}
