// Who wrote a mail: a person, or a machine. An automatic mail is never answered, meets no clock and reopens nothing (RFC 3834).
// Pure: it reads headers and structure, and the words of well-known programs only where they speak for themselves.

import type { Report } from '#core/intake/bounce.ts'

export const natures = ['person', 'auto-reply', 'bounce', 'loop', 'list'] as const
export type Nature = (typeof natures)[number]

export type Signs = {
  /** By name in small letters; of a header that stands twice the first. */
  headers: ReadonlyMap<string, string>
  /** Who sent it on the envelope: '' is the null sender of RFC 5321, null is not known. */
  envelopeFrom: string | null
  /** Address in small letters. */
  from: string
  subject: string
  /** What it reports about a mail that did not arrive. */
  report: Pick<Report, 'isFinal' | 'saysSo' | 'hasFields'>
  /** True when it carries the mark of a mail that we sent ourselves. */
  isOurs: boolean
  /** Our mailboxes, in small letters: a list of this name is our own door, and what comes through it is from people. */
  mailboxes: readonly string[]
}

/** What the well-known programs write in front of a subject. Anchored, and with its colon or at the end, so that people can say the same words. */
const answersItself = new RegExp(
  `^\\s*(?:${[
    'auto(?:matic|mated)?[ -]?(?:reply|response|answer)',
    'auto',
    'out of (?:the )?office(?: auto ?reply)?',
    'away from (?:the |my )?(?:mail|office)',
    'vacation(?: reply| response| message)?',
    'abwesenheit(?:s-?(?:notiz|nachricht|assistent|meldung|info|benachrichtigung))?',
    'automatische (?:e-?mail-?)?(?:antwort|antwortmail|abwesenheitsnotiz|rückantwort|empfangsbestätigung|eingangsbestätigung)',
    '(?:bin )?nicht im (?:büro|haus)',
    '(?:ich bin )?zur ?zeit abwesend',
    'automatisch antwoord',
    'afwezig(?:heidsbericht)?',
    'réponse automatique',
    "absence du bureau|message d[’']absence",
    'respuesta automática|fuera de la oficina',
    'resposta automática',
    'risposta automatica|fuori sede',
    'autosvar|automatiskt svar|automatisk svar',
    'automaattinen vastaus|poissaoloviesti',
    'odpowiedź automatyczna|automatyczna odpowiedź',
    'automatická odpověď',
    'автоответ|автоматический ответ',
    '自動応答|自動返信|自动回复|自動回覆|자동 회신',
  ].join('|')})\\s*(?:[:：]|\\]|$)`,
  'iu',
)
const cameBack =
  /undeliver|not delivered|delivery (?:status|failure|has failed|error|problem|notification)|delivery.{0,20}fail|fail.{0,20}deliver|returned mail|mail delivery|failure notice|returning message|message (?:could not be|not) delivered|mail system error|unzustellbar|non remis|no se puede entregar|mancata consegna|onbestelbaar|konnte nicht zugestellt/i
const daemon = /^(?:mailer[-_.]?daemon|postmaster|mail-?daemon|mailerdaemon|post_?master-?\w*|mdaemon|mail[.-]?delivery[.-]?\w*|bounces?)@/i
/** Headers that only answering programs write. */
const answering = [
  'x-autoreply',
  'x-auto-reply',
  'x-autorespond',
  'x-autoresponder',
  'x-auto-reply-from',
  'x-mail-autoreply',
  'x-autoreply-from',
]

/** What kind of mail this is. When in doubt it is a person: a machine's mail in a case does less harm than a customer unheard. */
export function natureOf(signs: Signs): Nature {
  if (isBounce(signs)) return signs.report.isFinal ? 'bounce' : 'auto-reply'
  if (signs.isOurs) return 'loop'
  if (answersBy(signs)) return 'auto-reply'
  return isFromList(signs) ? 'list' : 'person'
}

function isBounce({ headers, envelopeFrom, from, subject, report }: Signs): boolean {
  const kind = headers.get('content-type') ?? ''
  if (/^multipart\/report\b/i.test(kind) && /report-type\s*=\s*"?delivery-status/i.test(kind)) return true
  if (headers.has('x-failed-recipients')) return true
  const isSaid = cameBack.test(subject)
  if (daemon.test(from)) return isSaid || report.saysSo
  return isSaid && report.saysSo && (isFromNobody(headers, envelopeFrom) || report.hasFields)
}

function answersBy({ headers, envelopeFrom, subject }: Signs): boolean {
  const submitted = headers.get('auto-submitted')
  if (submitted !== undefined && !/^\s*no\b/i.test(submitted)) return true
  if (/^multipart\/report\b/i.test(headers.get('content-type') ?? '')) return true // a receipt, or a complaint about spam
  if (answering.some((name) => headers.has(name)) || /auto_?reply/i.test(headers.get('precedence') ?? '')) return true
  return answersItself.test(subject) || isFromNobody(headers, envelopeFrom)
}

/** The null sender: whoever sent it wants no answer, which no person's program does. */
function isFromNobody(headers: Signs['headers'], envelopeFrom: string | null): boolean {
  return envelopeFrom === '' || /^\s*<\s*>\s*$/.test(headers.get('return-path') ?? '')
}

function isFromList({ headers, mailboxes }: Signs): boolean {
  const list = ['list-id', 'list-post'].map((name) => headers.get(name)?.toLowerCase() ?? '').join(' ')
  if (mailboxes.some((mailbox) => list.includes(mailbox) || list.includes(`<${mailbox.replace('@', '.')}>`))) return false
  if (list.trim() !== '' || headers.has('list-unsubscribe')) return true
  return /^\s*(?:bulk|list|junk)\b/i.test(headers.get('precedence') ?? '')
}
