// The last test mails, newest first; asked for again by the news while one is under way.

import { useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'

export type MailTest = Got<'mailTests.list'>['tests'][number]

export function useTests(): readonly MailTest[] {
  return useAnswer('mailTests.list', {}).data?.tests ?? []
}
