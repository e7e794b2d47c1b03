// A finding in a text of this case that is called wrong: its customer is not named in what is kept.

import type { Mark } from '#core/coach/finder.ts'
import type { Desk } from '#web/cases/desk.ts'
import type { Reading } from '#web/coach/use-reading.ts'
import { useWrong } from '#web/coach/use-wrong.ts'
import { useAct } from '#web/platform/answers.ts'

/** `keep`: how it is kept in the text, so that nobody is asked about it any more. */
export function useWrongOfCase(
  { id: caseId }: Desk,
  reading: Reading,
  keep: (finding: Mark, word: string) => void = reading.keep,
): (finding: Mark) => void {
  const act = useAct('coach.wrong')
  return useWrong(reading, keep, (example) => act.mutateAsync({ ...example, caseId }))
}
