// Messages: the switchboard.

import * as contract from '#core/messages/contract.ts'
import * as memberContract from '#core/messages/members/contract.ts'
import * as mailTestShapes from '#core/messages/mail-tests/contract.ts'
import * as snippetShapes from '#core/messages/snippets/contract.ts'
import * as letterShapes from '#core/messages/wording/contract.ts'
import { emailAsked, emailChanged, linkAsked } from '#core/people/events.ts'
import { type Area, on, route } from '#server/platform/area.ts'
import * as attachments from '#server/messages/attachments.ts'
import * as commands from '#server/messages/commands.ts'
import { beginTest, mailTestJob } from '#server/messages/commands/mail-tests.ts'
import { due, sendJob } from '#server/messages/outbox.ts'
import * as memberMails from '#server/messages/member-mails.ts'
import { listMemberMails, showMemberMail } from '#server/messages/member-mail-queries.ts'
import { listTests, showWays } from '#server/messages/queries/mail-tests.ts'
import * as queries from '#server/messages/queries.ts'
import { wordLetter } from '#server/messages/commands/wording.ts'
import { exampleToMember } from '#server/messages/queries/member-example.ts'
import { listLetters } from '#server/messages/queries/wording.ts'
import * as snippets from '#server/messages/snippets/commands.ts'

export const messages: Area = {
  name: 'messages',
  routes: [
    route(contract.saveDraft, 'cases.work', commands.saveDraft),
    route(contract.attach, 'cases.work', attachments.attach),
    route(contract.detach, 'cases.work', attachments.detach),
    route(contract.bringBack, 'cases.work', commands.bringBack),
    route(contract.settle, 'messages.settle', commands.settle),
    route(contract.retry, 'cases.work', commands.retry),
    route(contract.listPost, 'post.see', queries.listPost),
    route(contract.showPost, 'post.see', queries.showPost),
    route(mailTestShapes.showWays, 'post.see', showWays),
    route(mailTestShapes.listTests, 'settings.mail', listTests),
    route(mailTestShapes.beginTest, 'settings.mail', beginTest),
    route(snippetShapes.listSnippets, 'settings.see', snippets.listSnippets),
    route(snippetShapes.addSnippet, 'settings.snippets', snippets.addSnippet),
    route(snippetShapes.changeSnippet, 'settings.snippets', snippets.changeSnippet),
    route(snippetShapes.removeSnippet, 'settings.snippets', snippets.removeSnippet),
    route(letterShapes.listLetters, 'settings.see', listLetters),
    route(letterShapes.memberLetter, 'settings.see', exampleToMember),
    route(letterShapes.wordLetter, 'settings.letters', wordLetter),
    route(memberContract.listMemberMails, 'settings.members', listMemberMails),
    route(memberContract.showMemberMail, 'settings.members', showMemberMail),
    route(memberContract.retryMemberMail, 'settings.members', memberMails.retryMemberMail),
  ],
  reactions: [
    on(linkAsked, 'messages-member-mail', memberMails.hearLinkAsked),
    on(emailAsked, 'messages-email-asked', memberMails.hearEmailAsked),
    on(emailChanged, 'messages-email-changed', memberMails.hearEmailChanged),
  ],
  jobs: [sendJob, memberMails.memberMailJob, mailTestJob],
  due: async (ctx) => {
    await due(ctx)
    await memberMails.dueToMembers(ctx)
  },
}
