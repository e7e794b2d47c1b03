// French: apologies, ownership, reasons, questions and the shape of a letter.

import { french as times } from '#core/time/said/french.ts'
import { sparse } from '#core/coach/languages/sparse.ts'
import { wordings } from '#core/coach/shapes.ts'
import { apologies } from './apologies.ts'
import { blame } from './blame.ts'
import { empathy, explanations, forgiveness, repentance } from './components.ts'
import { deeds } from './deeds.ts'
import { besideSorry, ownership } from './ownership.ts'
import { parts } from './parts.ts'
import { promises } from './promises.ts'
import { asks, reading } from './reading.ts'
import { reasons } from './reasons.ts'
import { steps } from './steps.ts'
import { bareCommitments, vagueTimes } from './waiting.ts'

export const french = sparse({
  code: 'fr',
  name: 'French',
  reading,
  apologies,
  ownership,
  besideSorry,
  reasons,
  asks,
  blame,
  timed: { times, promises },
  parts,
  deeds,
  phrases: {
    vagueTimes,
    bareCommitments,
    steps,
    empathy,
    explanations,
    repentance,
    forgiveness,
    turns: [
      {
        name: 'but',
        shape: wordings(
          "(mais|cependant|toutefois|néanmoins) (?!(voici|nous (avons|allons|pouvons)|j'ai|je (vais|peux)|aujourd'hui|maintenant|vous (recevez|pouvez)))\\w+",
        ),
      },
    ],
  },
})
