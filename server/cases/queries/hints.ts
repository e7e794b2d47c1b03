// Risks and suggestions as they stand in a case's row.

import type { KindSuggestion } from '#core/cases/kind-words.ts'
import type { Risk, RiskSuggestion } from '#core/cases/risks.ts'

type Row = { kind: string | null; risks: string[]; riskSuggestions: unknown; kindSuggestion: unknown }

/** A kind that a person chose leaves nothing to suggest. */
export function hintsOf({ kind, risks, riskSuggestions, kindSuggestion }: Row) {
  return {
    risks: risks as Risk[],
    riskSuggestions: riskSuggestions as RiskSuggestion[],
    kindSuggestion: kind === null ? (kindSuggestion as KindSuggestion | null) : null,
  }
}
