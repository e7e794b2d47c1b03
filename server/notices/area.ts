// Notices: the switchboard.

import * as anticipation from '#core/anticipation/events.ts'
import * as clocks from '#core/clocks/events.ts'
import * as learning from '#core/learning/events.ts'
import * as contract from '#core/notices/contract.ts'
import * as remedies from '#core/remedies/events.ts'
import { type Area, on, route } from '#server/platform/area.ts'
import * as ofActions from '#server/notices/action-reactions.ts'
import * as ofAnticipation from '#server/notices/anticipation-reactions.ts'
import * as commands from '#server/notices/commands.ts'
import { due } from '#server/notices/heartbeat.ts'
import { sendJob } from '#server/notices/outbox.ts'
import * as queries from '#server/notices/queries.ts'
import * as reactions from '#server/notices/reactions.ts'

export const notices: Area = {
  name: 'notices',
  routes: [
    route(contract.list, 'member', queries.listNotices),
    route(contract.count, 'member', queries.count),
    route(contract.room, 'room.see', queries.room),
    route(contract.read, 'member', commands.read),
    route(contract.readAll, 'member', commands.readAll),
    route(contract.settings, 'member', queries.settings),
    route(contract.changeSettings, 'member', commands.changeSettings),
  ],
  reactions: [
    on(clocks.clockWarned, 'notices-warned', reactions.hearWarning),
    on(clocks.clockBreached, 'notices-breached', reactions.hearBreach),
    on(clocks.clockMet, 'notices-met', reactions.hearMet),
    on(clocks.promiseBroken, 'notices-promise', reactions.hearPromiseBroken),
    on(clocks.promiseKept, 'notices-promise', reactions.hearPromiseKept),
    on(remedies.approvalAsked, 'notices-asked', reactions.hearAsked),
    on(remedies.approvalDecided, 'notices-decided', reactions.hearDecided),
    on(remedies.approvalWithdrawn, 'notices-withdrawn', reactions.hearWithdrawn),
    on(learning.actionDecided, 'notices-action', ofActions.hearGiven),
    on(learning.actionGiven, 'notices-action', ofActions.hearGiven),
    on(learning.actionWarned, 'notices-action', ofActions.hearNear),
    on(learning.actionOverdue, 'notices-action', ofActions.hearPassed),
    on(learning.actionReopened, 'notices-action', ofActions.hearReopened),
    on(learning.checkJudged, 'notices-action', ofActions.hearJudged),
    on(learning.actionInPlace, 'notices-action', ofActions.hearSeenTo),
    on(learning.actionNotDoing, 'notices-action', ofActions.hearSeenTo),
    on(anticipation.anticipatedGiven, 'notices-anticipated', ofAnticipation.hearGiven),
    on(anticipation.anticipatedWarned, 'notices-anticipated', ofAnticipation.hearNear),
    on(anticipation.anticipatedPassed, 'notices-anticipated', ofAnticipation.hearPassed),
    on(anticipation.anticipatedLooked, 'notices-anticipated', ofAnticipation.hearSeenTo),
    on(anticipation.anticipatedArchived, 'notices-anticipated', ofAnticipation.hearSeenTo),
    on(anticipation.fireDrillPlanned, 'notices-fire-drill', ofAnticipation.hearPlanned),
    on(anticipation.fireDrillEnded, 'notices-fire-drill', ofAnticipation.hearEnded),
  ],
  jobs: [sendJob],
  due,
}
