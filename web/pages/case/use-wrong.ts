// “This finding is wrong”: the sentence is kept for the organisation's own test set, without anybody's name.

import { letters } from '#core/coach/languages/en/letters.ts'
import { readDraft } from '#core/coach/draft.ts'
import type { Mark } from '#core/coach/finder.ts'
import type { Desk } from '#web/cases/desk.ts'
import type { Reading } from '#web/coach/use-reading.ts'
import { useAct } from '#web/platform/answers.ts'
import { notify } from '#web/platform/notices.ts'

/** It is kept as an example, so nobody is asked about it in this text any more. */
export function useWrong(desk: Desk, body: string, { language, about, keep }: Reading): (finding: Mark) => void {
  const act = useAct('coach.wrong', { onDone: () => notify('Kept among the findings that were wrong. You find them in Settings, Coach.') })
  return (finding) =>
    act.mutate(
      {
        rule: finding.rule,
        text: around(body, finding).slice(0, 5000),
        verdict: 'wrong',
        language,
        kind: about.kind ?? 'reply',
        step: desk.coach.step,
        caseId: desk.id,
        names: [],
      },
      { onSuccess: () => keep(finding, 'the finding is wrong') },
    )
}

/** The sentence in which it stands; the whole letter for something that is missing. Where sentences end is the same in every language that we read. */
function around(body: string, { start, end }: Mark): string {
  const found = start === end ? undefined : readDraft(body, letters).sentences.find((one) => one.start <= start && end <= one.end)
  return found ? body.slice(found.start, found.end) : body
}
