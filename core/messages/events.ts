// What can happen in a conversation.

import { event } from '#core/events.ts'
import type { BrandId, CaseId, Id, MemberId, MessageId } from '#core/ids.ts'

type AboutMessage = { caseId: CaseId; messageId: MessageId; purpose: string }
export const messageReceived = event<AboutMessage & { channel: string; answers?: MessageId }>('message.received', 'The customer wrote')
export const messageQueued = event<AboutMessage & { dueAt: string }>('message.queued', 'A mail waits to leave')
export const messageBroughtBack = event<AboutMessage>('message.broughtBack', 'A mail was brought back before it left')
/** The mail is with the customer's mail server, or in the preview when no SMTP server is configured. */
export const messageSent = event<AboutMessage & { via: 'smtp' | 'preview' | 'person' }>('message.sent', 'A mail left')
export const messageFailed = event<AboutMessage>('message.failed', 'A mail could not be sent')
export const messageFateUnknown = event<AboutMessage>('message.fateUnknown', 'Nobody knows whether a mail left; a person has to look')
/** Written by a machine: it changes nothing, and nobody answers it. */
export const messageAutomatic = event<AboutMessage & { automatic: string }>('message.automatic', 'An automatic mail came in')
export const messageBounced = event<AboutMessage>('message.bounced', 'A mail came back: it did not arrive')
export const messageRetried = event<AboutMessage>('message.retried', 'A mail is tried again')
export const noteKept = event<AboutMessage>('message.noteKept', 'An internal note was kept')
export const callLogged = event<AboutMessage>('message.callLogged', 'A call was logged')
export const snippetChanged = event<{ snippetId: Id<'snippet'> }>('snippet.changed', 'A snippet was added, changed or removed')

type AboutTest = { mailTestId: Id<'mailtest'> }
export const mailTestBegun = event<AboutTest & { way: string }>('mailTest.begun', 'A test mail was asked for')
export const mailTestSettled = event<AboutTest & { stage: string }>('mailTest.settled', 'A test mail was taken, or stopped somewhere')
export const mailTestArrived = event<AboutTest>('mailTest.arrived', 'A test mail came in at the mail door')
/** `sentences`: the names of those that are in own words now; none is ours again. */
export const lettersWorded = event<{ brandId: BrandId; language: string; letter: string; version: number; sentences: string[] }>(
  'letter.worded',
  'A letter of ours was put into other words',
)

type AboutMemberMail = { memberMailId: Id<'membermail'>; memberId: MemberId }
export const memberMailLeft = event<AboutMemberMail & { via: 'smtp' | 'preview' }>('memberMail.left', 'A mail to a member left')
export const memberMailFailed = event<AboutMemberMail>('memberMail.failed', 'A mail to a member could not be sent')
