// The script of a fire drill: who writes, what, and what the customer will choose and answer. And the mail that it sends us, as a mail
// program would write it, so that it comes in by the real door.

import { messageIdOf } from '#core/messages/threading.ts'
import { minute } from '#core/time/instant.ts'

export const choices = ['a', 'b', 'c', 'd'] as const

export type Script = {
  name: string
  /** Where they write from; null: an address is made for them. */
  address: string | null
  subject: string
  text: string
  /** Null: they never choose. Where the letter is not on offer, they take a. */
  chooses: (typeof choices)[number] | null
  /** What they answer to the question afterwards, 1 to 5; null: silence. */
  rating: number | null
  word: string | null
  /** Minutes that they take before they choose and before they answer. */
  patience: number
}

/** Milliseconds of the script's patience. */
export function waits({ patience }: Pick<Script, 'patience'>): number {
  return patience * minute
}

/** Who writes where the lead chooses nobody else. */
const invented = 'Robin Vale'

/** A beginning for the script of a drill about this mistake, for a person to make real. */
export function scriptFrom({ title, words }: { title: string; words: string | null }): Script {
  const what = words ?? title
  return {
    name: invented,
    address: null,
    subject: title,
    text: `Hello,\n\n${what}\n\nI had counted on you. What happens now?\n\nRobin`,
    chooses: 'a',
    rating: 5,
    word: null,
    patience: 10,
  }
}

type Written = { script: Script; drillId: string; from: string; mailbox: string; at: string }

/** The complaint as a mail (RFC 5322), with words of any language. */
export function mailOf({ script, drillId, from, mailbox, at }: Written): string {
  return [
    `From: ${encoded(script.name)} <${from}>`,
    `To: <${mailbox}>`,
    `Subject: ${encoded(script.subject)}`,
    `Message-ID: ${messageIdOf(`${drillId.slice(-20)}.${at.replace(/\D/g, '')}`, from)}`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    script.text.replaceAll(/\r?\n/g, '\r\n'),
    '',
  ].join('\r\n')
}

/** Words of a header, in the form that every mail program reads (RFC 2047), in pieces that fit a line. */
function encoded(words: string): string {
  const plain = words.replaceAll(/[\r\n]+/g, ' ')
  if (/^[\w !#$%&'*+/=?^`{|}~.-]*$/.test(plain)) return plain
  const pieces = Array.from(plain).reduce<string[]>(
    (all, letter) => {
      const last = all.at(-1) ?? ''
      return bytesOf(last + letter).length > 42 ? [...all, letter] : [...all.slice(0, -1), last + letter]
    },
    [''],
  )
  return pieces.map((piece) => `=?utf-8?Q?${quoted(piece)}?=`).join('\r\n ')
}

function quoted(piece: string): string {
  return bytesOf(piece)
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
}

/** UTF-8, without the machine's help: this is pure. */
function bytesOf(text: string): number[] {
  return Array.from(encodeURIComponent(text).matchAll(/%([0-9A-F]{2})|(.)/gs), ([, hex, letter]) =>
    hex ? Number.parseInt(hex, 16) : (letter ?? '').charCodeAt(0),
  )
}
