// What a letter begins with: the subject of the answer, and a greeting with room between it and the name, where words are put in. Pure.

import { withoutSecondGreeting } from '#core/messages/greeting.ts'
import type { MessageShown } from './message-shown.ts'
import type { Written } from './draft-store.ts'

type Came = Pick<MessageShown, 'direction' | 'channel' | 'subject' | 'automatic'>
type About = { greeting: string; author: string; lastSubject: string | null; title: string }

/** `greeting` is in the customer's language, `author` a first name. */
export function freshLetter({ greeting, author, lastSubject, title }: About): Written {
  return { subject: answerTo(lastSubject ?? title), body: `${greeting}\n\n\n\n${author}`, promises: [] }
}

/** What their last mail was about; null where none of theirs has a subject. */
export function lastSubjectIn(messages: readonly Came[]): string | null {
  const mail = messages.findLast(
    ({ direction, channel, subject, automatic }) => direction === 'in' && channel !== 'page' && automatic === null && subject?.trim(),
  )
  return mail?.subject ?? null
}

/** Where one begins to write: after the greeting. */
export function startOf(body: string): number {
  const gap = body.indexOf('\n\n')
  return gap < 0 ? body.length : gap + 2
}

/** These words where one begins to write, with what stands there already beneath them. The letter greets once. */
export function putInto(body: string, words: string): string {
  const at = startOf(body)
  return `${body.slice(0, at)}${withoutSecondGreeting(words, body)}\n\n${body.slice(at).trimStart()}`
}

/** The letter without the words that were put in, and with all that was written since; null when they do not stand there any more. */
export function takenOut(body: string, words: string): string | null {
  const put = `${withoutSecondGreeting(words, body)}\n\n`
  return body.includes(put) ? body.replace(put, () => '') : null
}

/** "Re: …", once. */
export function answerTo(subject: string): string {
  const bare = subject.replace(/^(?:\s*(?:re|aw|sv|antw|antwort|wg|fwd?)\s*:)+\s*/i, '').trim()
  return `Re: ${bare}`.slice(0, 300)
}
