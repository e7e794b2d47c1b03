// What somebody wrote now, apart from the mail below it and the signature. Nothing is lost: the rest is kept as quoted.
// The library's patterns can take for ever on hostile text, so they run against a time limit; past it the text stays whole.

import EmailReplyParser from 'email-reply-parser'
import { inTime } from '#server/intake/in-time.ts'

const parser = new EmailReplyParser()
/** Milliseconds. An ordinary mail takes a fraction of one. */
const patience = 250
/** A “signature” longer than this is somebody's story under a line of dashes. */
const signatureLines = 12
const signatureLength = 800

/** “Am … schrieb Oak <” with the address on the next line: some programs break it there, and the library knows it in one line only. */
const broken = /^((?:Am|On|Le|Op|El|Il) [^\n]{5,200}?)[ \t]*\n[ \t]*([^\n@]{0,60}@[^\n]{1,100}>[^\n]{0,20}:)[ \t]*$/gm
/** The head that GMX and Web.de put above what they quote: the date first, which the library takes for somebody’s words. */
const dateFirst = /^(?:Gesendet|Sent|Date|Datum): [^\n]*\n(?:Von|From): [^\n]*\n(?:An|To|Cc|Betreff|Subject): /m

/** `own` is never empty unless the text is. */
export function ownWordsIn(text: string): { own: string; quoted: string | null } {
  const own: string[] = []
  const rest: string[] = []
  const whole = text.replace(broken, (_, before: string, after: string) => before + (before.endsWith('<') ? '' : ' ') + after)
  const head = dateFirst.exec(whole)?.index ?? whole.length
  for (const { words, isOwn } of fragmentsOf(whole.slice(0, head))) (isOwn ? own : rest).push(words)
  const said = own.join('\n').trim()
  const quoted = [...rest, whole.slice(head)].join('\n').trim()
  return said ? { own: said, quoted: quoted || null } : { own: text.trim(), quoted: null }
}

type Fragment = { words: string; isOwn: boolean }

function fragmentsOf(text: string): Fragment[] {
  const read = () =>
    parser
      .read(text)
      .getFragments()
      .map((fragment) => {
        const words = fragment.getContent()
        return { words, isOwn: !fragment.isQuoted() && !(fragment.isSignature() && isShort(words)) }
      })
  return inTime(patience, read, () => [{ words: text, isOwn: true }])
}

function isShort(words: string): boolean {
  return words.length <= signatureLength && words.trim().split('\n').length <= signatureLines
}
