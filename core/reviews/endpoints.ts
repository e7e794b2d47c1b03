// The endpoints of learning reviews by their id.

import * as reviews from '#core/reviews/contract.ts'
import * as reviewLines from '#core/reviews/line-shapes.ts'

export const reviewsApi = {
  'reviews.list': reviews.list,
  'reviews.open': reviews.open,
  'reviews.ofCase': reviews.ofCase,
  'reviews.waiting': reviews.waiting,
  'reviews.show': reviews.show,
  'reviews.asOf': reviews.lookAt,
  'reviews.prepare': reviews.prepare,
  'reviews.takeLead': reviews.lead,
  'reviews.drop': reviews.drop,
  'reviews.ask': reviews.ask,
  'reviews.letOff': reviews.letOff,
  'reviews.begin': reviews.begin,
  'reviews.callWrong': reviews.callWrong,
  'reviews.draft': reviews.draft,
  'reviews.write': reviews.write,
  'reviews.sawCase': reviews.sawCase,
  'reviews.reveal': reviews.reveal,
  'reviews.share': reviews.share,
  'reviews.addLine': reviewLines.addLine,
  'reviews.changeLine': reviewLines.changeLine,
  'reviews.removeLine': reviewLines.removeLine,
  'reviews.returnLine': reviewLines.returnLine,
  'reviews.comment': reviewLines.comment,
  'reviews.changeComment': reviewLines.changeComment,
  'reviews.takeBackComment': reviewLines.takeBackComment,
  'reviews.returnComment': reviewLines.returnComment,
  'reviews.acknowledge': reviewLines.acknowledge,
  'reviews.lookBack': reviews.lookBack,
  'reviews.export': reviews.exported,
  'reviews.rules': reviews.showRules,
  'reviews.changeRules': reviews.changeRules,
} as const
