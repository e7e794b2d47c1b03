// A letter as it came in, byte for byte, shown as text and never as a page.

import { useAnswer } from '#web/platform/answers.ts'
import type { Sent } from '#web/platform/call.ts'
import { words } from '#web/platform/words.ts'
import { Refusal } from '#web/ui/Refusal.tsx'
import css from './MailSection.module.css'

/** Characters: more than a person reads, and what a browser shows without a pause. */
const most = 100_000

export function RawMail({ receivedId }: Pick<Sent<'intake.raw'>, 'receivedId'>) {
  const answer = useAnswer('intake.raw', { receivedId })
  if (answer.data === undefined) return answer.error === null ? <p>{words.reading}</p> : <Refusal of={answer.error} />
  const text = textOf(answer.data.raw)
  return (
    <>
      <pre className={css.raw}>{text.slice(0, most)}</pre>
      {text.length > most && <p>{`Only the first ${most} characters of ${text.length} are shown.`}</p>}
    </>
  )
}

/** Raw bytes as UTF-8; what is none shows as a mark. */
function textOf(base64: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)))
}
