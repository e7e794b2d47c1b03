// “This finding is wrong”: the sentence is kept for the organisation's own test set, without the customer's name.

import { letters } from '#core/coach/languages/en/letters.ts'
import { readDraft } from '#core/coach/draft.ts'
import type { Mark } from '#core/coach/finder.ts'
import type { Desk } from '#web/cases/desk.ts'
import { useAct } from '#web/platform/answers.ts'
import { notify } from '#web/platform/notices.ts'

/** `onKept`: it is kept as an example, so nobody is asked about it in this letter any more. */
export function useWrong(desk: Desk, body: string, language: string, onKept: (finding: Mark) => void): (finding: Mark) => void {
  const act = useAct('coach.wrong', { onDone: () => notify('Kept among the findings that were wrong. You find them in Settings, Coach.') })
  return (finding) =>
    act.mutate(
      {
        rule: finding.rule,
        text: around(body, finding).slice(0, 5000),
        verdict: 'wrong',
        language,
        kind: 'reply',
        step: desk.coach.step,
        caseId: desk.id,
        names: [],
      },
      { onSuccess: () => onKept(finding) },
    )
}

/** The sentence in which it stands; the whole letter for something that is missing. Where sentences end is the same in every language that we read. */
function around(body: string, { start, end }: Mark): string {
  const found = start === end ? undefined : readDraft(body, letters).sentences.find((one) => one.start <= start && end <= one.end)
  return found ? body.slice(found.start, found.end) : body
}
