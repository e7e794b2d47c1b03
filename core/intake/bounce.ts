// A mail that came back, read: which mail it was, to whom, and why, from the report of RFC 3464 and from the words of programs without one.

import { idsIn } from '#core/messages/threading.ts'

export type Report = {
  /** False while the other side still tries, or says that it arrived. */
  isFinal: boolean
  /** Something in it says that a mail did not arrive. Most mails say no such thing. */
  saysSo: boolean
  /** It came with the fields of a report, not with words alone. */
  hasFields: boolean
  /** In a few words that follow “This mail came back: ”. */
  reason: string
  /** The address that could not be reached, in small letters. */
  recipient: string | null
  /** Message ids in what was sent back, our own among them. */
  ids: string[]
  /** The reference that our mails carry in a header of their own, as people say it. */
  reference: string | null
}

/** Enhanced status codes (RFC 3463) and the words of mail systems without one; the first that fits counts. */
const reasons: readonly (readonly [because: string, code: RegExp, words: RegExp])[] = [
  [
    'mailbox full',
    /^[45]\.2\.2$/,
    /(?:mailbox|inbox|account|user|quota|storage|disk).{0,30}(?:full|exceed|over)|over ?quota|quota exceeded|insufficient (?:system )?storage/i,
  ],
  [
    'too large for their mailbox',
    /^[45]\.(?:2\.3|3\.4)$/,
    /(?:message|mail|size).{0,30}(?:too (?:large|big)|exceeds?)|exceeds? (?:the )?(?:maximum )?(?:size|fixed)/i,
  ],
  [
    'mailbox closed',
    /^[45]\.(?:2\.1|1\.6)$/,
    /(?:mailbox|account|user|recipient).{0,30}(?:disabled|inactive|suspended|deactivated|closed|has moved)/i,
  ],
  [
    'mailbox unknown',
    /^[45]\.1\.(?:1|10|3|0)$/,
    /(?:user|mailbox|recipient|address|account|alias|name|person).{0,40}(?:unknown|not (?:exist|found|known|listed|valid)|does(?: not|n't) exist|unavailable|invalid|no longer)|(?:unknown|no such|invalid|bad|unrouteable|not a (?:valid|known)).{0,20}(?:user|mailbox|recipient|address|account|person|local)|doesn't have .{0,40}account|user not found/i,
  ],
  [
    'their mail domain is not known',
    /^[45]\.(?:1\.2|4\.4|4\.3)$/,
    /(?:host|domain).{0,30}(?:not found|unknown|not exist|unknown)|(?:unknown|no such|unrouteable).{0,10}(?:host|domain)|no (?:mx|a) record|name (?:service|server) error|nxdomain/i,
  ],
  [
    'their mail system did not answer',
    /^[45]\.4\.(?:1|2|7)$/,
    /timed? ?out|delivery (?:time )?expired|retry time|could not connect|connection (?:refused|timed)|too (?:long|old)|unable to connect/i,
  ],
  [
    'refused by their mail system',
    /^[45]\.(?:7\.\d+|6\.\d+)$/,
    /spam|blocked|blacklist|block list|denied|policy|reject|not permitted|prohibited|refused|relay|reputation|dmarc|spf/i,
  ],
]
const unsaid = 'their mail system sent it back'

/** What a text reports; whether that is to be believed, the nature of the mail decides. `text` may be the whole raw mail. */
export function reportIn(text: string): Report {
  const unfolded = text.replace(/\r\n?/g, '\n').replace(/\n[ \t]+/g, ' ')
  const field = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(unfolded)?.[1]?.trim()
  const action = field('Action')?.toLowerCase()
  const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(field('Status') ?? '')?.[0] ?? null
  const recipient = addressIn(field('Final-Recipient') ?? field('Original-Recipient') ?? field('X-Failed-Recipients') ?? '')
  const diagnosis = field('Diagnostic-Code') ?? ''
  const hasFields = action !== undefined || status !== null || field('Final-Recipient') !== undefined
  const spoken =
    /\b[45]\d\d[ -](?:#?[45]\.\d{1,3}\.\d{1,3})?[^\n]{0,200}|\b#?[45]\.\d{1,3}\.\d{1,3}\b[^\n]{0,200}/.exec(unfolded)?.[0] ?? ''
  return {
    isFinal: !(action !== undefined && ['delayed', 'delivered', 'relayed', 'expanded'].includes(action)) && !status?.startsWith('2'),
    saysSo: hasFields || spoken !== '' || recipient !== null || failing.test(unfolded),
    hasFields,
    reason: reasonOf(
      status ?? /[45]\.\d{1,3}\.\d{1,3}/.exec(diagnosis || spoken)?.[0] ?? null,
      `${diagnosis} ${spoken} ${hasFields ? '' : unfolded.slice(0, 20_000)}`,
    ),
    recipient,
    ids: [...new Set([...unfolded.matchAll(/^[> \t]*Message-ID:[ \t]*(<[^<>\s]+>)/gim)].flatMap((found) => idsIn(found[1])))].slice(0, 20),
    reference: /^[> \t]*X-Amends-Case:[ \t]*([0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4})\b/im.exec(unfolded)?.[1]?.toUpperCase() ?? null,
  }
}

const failing =
  /could not be delivered|wasn't able to deliver|unable to deliver|permanent (?:fatal )?error|did not reach|undeliverable|delivery.{0,20}failed|user unknown/i

function reasonOf(status: string | null, words: string): string {
  const byWords = reasons.find(([, , said]) => said.test(words))?.[0]
  // x.0.0 says nothing; 5.7.1 and 5.1.0 are given for everything, so words that are clear come first there.
  const isVague = status === null || /\.0\.0$|^[45]\.(?:7\.1|1\.0|5\.\d+|3\.0)$/.test(status)
  const byCode = status === null ? undefined : reasons.find(([, code]) => code.test(status))?.[0]
  return (isVague ? (byWords ?? byCode) : (byCode ?? byWords)) ?? unsaid
}

function addressIn(field: string): string | null {
  return /[^\s<>;,"]+@[^\s<>;,"]+/.exec(field)?.[0]?.toLowerCase() ?? null
}
