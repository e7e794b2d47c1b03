// Risks as chips say them: what a person set as it is, what the words only hint at as a question. Pure.

import { risks, type Risk, type RiskSuggestion } from '#core/cases/risks.ts'

type Known = { risks: readonly Risk[]; riskSuggestions: readonly RiskSuggestion[] }

/** "Legal", then "suggested: Might leave?" */
export function riskWords({ risks: set, riskSuggestions }: Known): string[] {
  return [...set.map((risk) => risks[risk].title), ...riskSuggestions.map(({ risk }) => `suggested: ${risks[risk].title}?`)]
}
