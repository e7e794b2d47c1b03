// What became of a test mail, in words: how far it came, what the other side said, and what to do about it. One table of stages.

import { messageIdOf } from './threading.ts'

/** What a mail program says when it fails: its own code, the command it was at, the server's reply. */
export type MailTrouble = { message: string; code?: string; responseCode?: number; command?: string; response?: string }

/** The stages in the order in which a mail passes them; it stops at one, or is accepted. */
export const mailStages = [
  'preview',
  'name',
  'connect',
  'silence',
  'certificate',
  'tls',
  'greeting',
  'login',
  'sender',
  'recipient',
  'content',
  'line',
  'accepted',
] as const
export type MailStage = (typeof mailStages)[number]
export type MailWay = 'out' | 'in'

/** Where a mail stopped. What no sign names is a line that broke. */
export function stageOf(trouble: MailTrouble): MailStage {
  return signs.find(([, isHere]) => isHere(trouble))?.[0] ?? 'line'
}

const atCommand = (name: string) => (trouble: MailTrouble) => trouble.responseCode !== undefined && trouble.command === name
/** 530: sign in first, wherever it is said (RFC 4954). */
const signs: readonly (readonly [MailStage, (trouble: MailTrouble) => boolean])[] = [
  ['name', ({ code, message }) => code === 'EDNS' || /ENOTFOUND|EAI_AGAIN/.test(message)],
  ['connect', ({ message }) => /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EACCES/.test(message)],
  ['silence', ({ code }) => code === 'ETIMEDOUT'],
  ['certificate', ({ message }) => /certificate|altname/i.test(message)],
  ['tls', ({ code, message }) => code === 'ETLS' || /SSL|TLS|wrong version number/i.test(message)],
  ['login', ({ code, responseCode }) => code === 'EAUTH' || code === 'ENOAUTH' || responseCode === 530],
  ['greeting', ({ code, command }) => code === 'EPROTOCOL' || command === 'EHLO' || command === 'HELO'],
  ['sender', atCommand('MAIL FROM')],
  ['recipient', atCommand('RCPT TO')],
  ['content', atCommand('DATA')],
]

export type MailFound = { stage: MailStage; place: string; to: string }
type Words = { sentence: (found: MailFound) => string; advice: string | null }

const out: Record<MailStage, Words> = {
  preview: {
    sentence: () => 'Nothing leaves: no SMTP server is set up, so every mail stays in the preview.',
    advice: 'Set SMTP_URL, such as smtp://name:password@mail.example.com:587, and start Amends again.',
  },
  name: {
    sentence: ({ place }) => `There is no server of this name: ${place}.`,
    advice: 'Look at the spelling of the host in SMTP_URL, and whether this machine can look up names.',
  },
  connect: {
    sentence: ({ place }) => `${place} refused the connection: nobody listens there, or a firewall stands between.`,
    advice: 'Look at host and port in SMTP_URL. Usual ports are 587, and 465 with smtps://.',
  },
  silence: {
    sentence: ({ place }) => `${place} did not answer in time.`,
    advice: 'A firewall may swallow the connection, or the port wants TLS from the start: then write smtps:// in SMTP_URL.',
  },
  certificate: {
    sentence: ({ place }) => `${place} shows a certificate that cannot be trusted, so nothing was sent.`,
    advice:
      'Use the host name that the certificate is made out to, or have it renewed. A certificate of your own goes into NODE_EXTRA_CA_CERTS.',
  },
  tls: {
    sentence: ({ place }) => `${place} and Amends could not agree on encryption.`,
    advice: 'Write smtps:// for a port that is encrypted from the start (465), and smtp:// for one that begins plain (587, 25).',
  },
  greeting: {
    sentence: ({ place }) => `${place} answered, and did not let us speak SMTP.`,
    advice: 'Look whether this port is the one for mail, and whether the server lets this machine in.',
  },
  login: {
    sentence: ({ place }) => `${place} did not accept the name and the password, or asks for them.`,
    advice: 'Look at the name and the password in SMTP_URL; characters such as @ and / are written %40 and %2F there.',
  },
  sender: {
    sentence: ({ place }) => `${place} let us in and refused the sender.`,
    advice: 'The server must be allowed to send for this mailbox: name it there, or give the brand a mailbox that it knows.',
  },
  recipient: {
    sentence: ({ place, to }) => `${place} refused the recipient ${to}.`,
    advice: 'Look at the address. Some servers send only to people of their own until one signs in.',
  },
  content: {
    sentence: ({ place }) => `${place} read the mail and refused it.`,
    advice: 'Its answer says why. Often the sender’s domain lacks SPF or DKIM, or the server is full.',
  },
  line: {
    sentence: ({ place }) => `The connection to ${place} broke off.`,
    advice: 'Try it again. If it stays so, look into the log of that server.',
  },
  accepted: {
    sentence: ({ place, to }) => `${place} took the mail for ${to}.`,
    advice: 'Look into that mailbox, and into its spam folder. It says where the mail went on to, if it went on.',
  },
}

/** At our own door fewer things can go wrong, and what to do about them lies with us. */
const inward: Partial<Record<MailStage, Words>> = {
  connect: {
    sentence: ({ place }) => `Nothing listens at ${place}.`,
    advice: 'Look whether a process with the mail door runs (“amends serve” has one), and at INBOUND_SMTP_PORT and AMENDS_HOST.',
  },
  silence: { sentence: ({ place }) => `The mail door at ${place} did not answer in time.`, advice: 'Look at the load of this machine.' },
  greeting: {
    sentence: ({ place }) => `Something answers at ${place}, and it is not the mail door, or it turns us away for now.`,
    advice: 'Look what runs at that port. After many connections the door rests for a minute.',
  },
  recipient: {
    sentence: ({ place, to }) => `The mail door at ${place} does not know the mailbox ${to}.`,
    advice: 'Look whether that process works on the same database as this one.',
  },
  content: {
    sentence: ({ place }) => `The mail door at ${place} could not keep the mail.`,
    advice: 'Its answer says why: too much at once, or the database is away. Senders try again by themselves.',
  },
  accepted: { sentence: ({ place, to }) => `The mail door at ${place} took the mail for ${to}.`, advice: null },
}

/** A sentence for people, and what to do; null where nothing is to be done. */
export function inWords(way: MailWay, found: MailFound): { sentence: string; advice: string | null } {
  const { sentence, advice } = (way === 'in' ? inward[found.stage] : undefined) ?? out[found.stage]
  return { sentence: sentence(found), advice }
}

/** Bytes of chance in a token, as hexadecimal digits. */
const tokenShape = /^<amends-test\.([0-9a-f]{32})@/

/** The Message-ID of a test mail: by its token the mail is known when it comes in. */
export function testMailId(token: string, from: string): string {
  return messageIdOf(`amends-test.${token}`, from)
}

export function testTokenIn(rfcId: string): string | null {
  return tokenShape.exec(rfcId)?.[1] ?? null
}
