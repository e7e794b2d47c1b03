// What the letters are called in Settings, when each leaves, and the own words as they are being typed. Pure.

import { type MemberPurpose, memberPurposes } from '#core/messages/letters/member-letter.ts'
import type { Got } from '#web/platform/call.ts'

export type Worded = Got<'letters.list'>['letters'][number]
export type Chosen = Worded['letter'] | MemberPurpose

export const letterNames: Record<Chosen, { title: string; leaves: string }> = {
  letter: {
    title: 'Around a letter',
    leaves: 'Stands beneath what a colleague writes: the options, the private page, whom a reply reaches.',
  },
  survey: { title: 'The one question', leaves: 'Leaves once, when a case has been explained: did we put it right?' },
  confirmation: {
    title: 'Confirmation',
    leaves: 'Leaves at once when a complaint comes in by mail or by the form, where it is turned on.',
  },
  invitation: { title: 'Invitation to a member', leaves: 'Leaves when a member is added. In English, as the app is; its words are ours.' },
  reset: {
    title: 'New password for a member',
    leaves: 'Leaves when a member forgot the password. In English, as the app is; its words are ours.',
  },
  'new-email': {
    title: 'New address of a member: the link',
    leaves: 'Leaves to the new address when one is asked for. In English, as the app is; its words are ours.',
  },
  'email-asked': {
    title: 'New address of a member: asked for',
    leaves: 'Leaves to the address in force when a new one is asked for. In English, as the app is; its words are ours.',
  },
  'email-changed': {
    title: 'New address of a member: changed',
    leaves: 'Leaves to the address before when the new one was confirmed. In English, as the app is; its words are ours.',
  },
}

export function isForMembers(chosen: Chosen): chosen is MemberPurpose {
  return (memberPurposes as readonly string[]).includes(chosen)
}

/** Every sentence as it stands now, by name. */
export function startingFrom({ sentences }: Worded): Record<string, string> {
  return Object.fromEntries(sentences.map(({ name, own, ours }) => [name, own ?? ours]))
}

/** Only those that differ from ours and hold something: an emptied sentence is ours again. */
export function ownIn({ sentences }: Worded, typed: Record<string, string>): Record<string, string> {
  const own = sentences.map(({ name, ours }) => [name, typed[name]?.trim() ?? '', ours] as const)
  return Object.fromEntries(own.filter(([, text, ours]) => text !== '' && text !== ours).map(([name, text]) => [name, text]))
}
