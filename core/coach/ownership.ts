// Where a draft owns the mistake as one company: "we" did it, or left it undone. A "we" that only explains or denies does not own.

import { oncePerDraft } from './draft.ts'
import type { Draft } from './draft.ts'
import { spotsIn } from './patterns.ts'
import type { Spot } from './patterns.ts'

/** Every place where the draft owns the failing. */
export const ownershipIn: (draft: Draft) => Spot[] = oncePerDraft((draft) => spotsIn(draft, draft.language.ownership))
