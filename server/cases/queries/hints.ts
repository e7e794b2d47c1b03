// Risks and suggestions as they stand in a case's row.

import type { KindSuggestion } from '#core/cases/kind-words.ts'
import { type Kind, offeredOf } from '#core/cases/own-kinds.ts'
import type { Risk, RiskSuggestion } from '#core/cases/risks.ts'

type Row = { kind: string | null; risks: string[]; riskSuggestions: unknown; kindSuggestion: unknown }

/** A kind that a person chose leaves nothing to suggest, and one that was retired since is not suggested any more. */
export function hintsOf({ kind, risks, riskSuggestions, kindSuggestion }: Row, kinds: readonly Kind[]) {
  const suggestion = kind === null ? (kindSuggestion as KindSuggestion | null) : null
  return {
    risks: risks as Risk[],
    riskSuggestions: riskSuggestions as RiskSuggestion[],
    kindSuggestion: offeredOf(kinds).some(({ name }) => name === suggestion?.kind) ? suggestion : null,
  }
}
