// News that make answers stale: a table from the beginning of an event's name to the endpoints (by beginning of id) that it changes.
// News about one case leave the answers about other cases alone.

export type News = { name: string; caseId?: string | null }

const table: readonly (readonly [event: string, endpoints: readonly string[]])[] = [
  ['organisation.', ['people.me']],
  ['brand.', ['people.me', 'people.brands', 'people.retirement', 'cases.', 'intake.', 'mailTests.ways', 'notices.settings', 'fireDrills.']],
  // The coach of a case knows them by name.
  ['department.', ['people.departments', 'cases.show']],
  ['memberMail.', ['messages.memberMail']],
  ['member.', ['people.members', 'people.me', 'people.sessions', 'people.email', 'messages.memberMail', 'cases.show']],
  ['key.', ['people.keys']],
  ['customer.', ['people.customer', 'cases.']],
  ['clock.', ['cases.']],
  ['promise.', ['cases.']],
  ['message.', ['cases.', 'messages.']],
  ['remedy.', ['remedies.', 'cases.']],
  ['approval.', ['approvals.', 'cases.', 'remedies.']],
  ['notice.', ['notices.']],
  ['mistake.', ['cases.', 'intake.', 'learning.', 'recurrence.']],
  ['report.', ['reports.', 'cases.']],
  ['view.', ['views.']],
  ['presence.', ['cases.show']],
  ['letter.', ['letters.']],
  ['snippet.', ['snippets.']],
  ['kind.', ['kinds.', 'cases.']],
  ['coach.', ['coach.', 'cases.show']],
  ['mailTest.', ['mailTests.']],
  ['protocol.', ['protocol.']],
  ['case.', ['cases.', 'messages.', 'learning.', 'recurrence.', 'anticipation.', 'coverage.', 'fireDrills.', 'people.retirement']],
  ['cause.', ['learning.', 'actions.']],
  ['action.', ['learning.', 'actions.']],
  ['check.', ['learning.', 'actions.']],
  ['factor.', ['factors.', 'learning.']],
  ['exposure.', ['exposures.', 'learning.', 'actions.']],
  ['recurrence.meaning', ['recurrence.']],
  ['recurrence.', ['recurrence.', 'cases.']],
  ['intake.', ['intake.', 'cases.']],
  ['survey.', ['feedback.', 'cases.']],
  ['insights.', ['insights.']],
  ['review.', ['reviews.']],
  ['anticipated.', ['anticipation.', 'coverage.', 'fireDrills.']],
  ['fireDrill.', ['fireDrills.', 'cases.', 'people.customer', 'people.retirement']],
]

/** The beginnings of endpoint ids that an event makes stale; undefined for an event the table does not know. */
export function staleAfter(name: string): readonly string[] | undefined {
  return table.find(([beginning]) => name.startsWith(beginning))?.[1]
}

/**
 * True when the answer under this cache key ([endpoint, input]) has to be asked for again after the news.
 * An unknown event makes everything stale: better one question too many than an old answer.
 */
export function isStale(key: readonly unknown[], news: News): boolean {
  const [endpoint, input] = key
  if (typeof endpoint !== 'string') return false
  const beginnings = staleAfter(news.name)
  if (beginnings !== undefined && !beginnings.some((beginning) => endpoint.startsWith(beginning))) return false
  const about = typeof input === 'object' && input !== null && 'caseId' in input ? input.caseId : undefined
  return about === undefined || !news.caseId || about === news.caseId
}
