// The switchboard of reviews. They hear the news of cases and open by rule; no other area hears theirs, or asks them anything.

import { caseEnded, caseOpened, caseRepeated, caseSorted } from '#core/cases/events.ts'
import { promiseBroken } from '#core/clocks/events.ts'
import { memberLeft } from '#core/people/events.ts'
import { perkGiven, remedyGranted } from '#core/remedies/events.ts'
import * as contract from '#core/reviews/contract.ts'
import * as lines from '#core/reviews/line-shapes.ts'
import { type Area, fileRoute, on, route } from '#server/platform/area.ts'
import * as adding from '#server/reviews/commands/adding.ts'
import * as leading from '#server/reviews/commands/leading.ts'
import { callWrong } from '#server/reviews/commands/coaching.ts'
import * as commenting from '#server/reviews/commands/commenting.ts'
import { hearMemberLeft } from '#server/reviews/commands/leaving.ts'
import * as opening from '#server/reviews/commands/opening.ts'
import * as writing from '#server/reviews/commands/writing.ts'
import { lookAt } from '#server/reviews/queries/as-of.ts'
import { exported } from '#server/reviews/queries/export.ts'
import { list, ofCase, waiting } from '#server/reviews/queries/list.ts'
import { rulesOf } from '#server/reviews/queries/rules.ts'
import { show } from '#server/reviews/queries/show.ts'

export const reviews: Area = {
  name: 'reviews',
  routes: [
    route(contract.list, 'reviews.see', list),
    route(contract.open, 'reviews.see', opening.open),
    route(contract.ofCase, 'reviews.see', ofCase),
    route(contract.waiting, 'reviews.see', waiting),
    route(contract.show, 'reviews.see', show),
    route(contract.lookAt, 'reviews.see', lookAt),
    route(contract.prepare, 'reviews.lead', leading.prepare),
    route(contract.lead, 'reviews.lead', leading.takeLead),
    route(contract.drop, 'reviews.see', opening.drop),
    route(contract.ask, 'reviews.lead', leading.ask),
    route(contract.letOff, 'reviews.lead', leading.letOff),
    route(contract.begin, 'reviews.lead', leading.beginWriting),
    route(contract.callWrong, 'reviews.see', callWrong),
    route(contract.draft, 'reviews.see', writing.saveDraft),
    route(contract.write, 'reviews.see', writing.write),
    route(contract.sawCase, 'reviews.see', writing.sawCase),
    route(contract.reveal, 'reviews.lead', leading.reveal),
    route(contract.share, 'reviews.lead', leading.share),
    route(lines.addLine, 'reviews.see', adding.addLine),
    route(lines.changeLine, 'reviews.see', adding.changeLine),
    route(lines.removeLine, 'reviews.see', adding.removeLine),
    route(lines.returnLine, 'reviews.see', adding.returnLine),
    route(lines.comment, 'reviews.see', commenting.comment),
    route(lines.changeComment, 'reviews.see', commenting.changeComment),
    route(lines.takeBackComment, 'reviews.see', commenting.takeBackComment),
    route(lines.returnComment, 'reviews.see', commenting.returnComment),
    route(lines.acknowledge, 'reviews.see', commenting.acknowledge),
    route(contract.lookBack, 'reviews.lead', leading.lookBack),
    fileRoute(contract.exported, 'reviews.see', exported),
    route(contract.showRules, 'settings.see', rulesOf),
    route(contract.changeRules, 'settings.reviews', opening.changeRules),
  ],
  reactions: [
    on(caseOpened, 'reviews-severity', opening.hearSorted),
    on(caseSorted, 'reviews-severity', opening.hearSorted),
    on(caseRepeated, 'reviews-repeat', opening.hearRepeated),
    on(remedyGranted, 'reviews-cost', opening.hearGranted),
    on(perkGiven, 'reviews-cost', opening.hearGranted),
    on(promiseBroken, 'reviews-promise', opening.hearBroken),
    on(caseEnded, 'reviews-sample', opening.hearEnded),
    on(memberLeft, 'reviews-member-left', hearMemberLeft),
  ],
  due: leading.due,
}
