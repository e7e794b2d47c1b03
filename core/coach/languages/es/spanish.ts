// Spanish: apologies, ownership, reasons, questions and the shape of a letter.

import { spanish as times } from '#core/time/said/spanish.ts'
import { sparse } from '#core/coach/languages/sparse.ts'
import { wordings } from './spelling.ts'
import { apologies } from './apologies.ts'
import { asks } from './asks.ts'
import { blame } from './blame.ts'
import { empathy, explanations, forgiveness, repentance } from './components.ts'
import { deeds } from './deeds.ts'
import { besideSorry, ownership } from './ownership.ts'
import { parts } from './parts.ts'
import { promises } from './promises.ts'
import { reading } from './reading.ts'
import { reasons } from './reasons.ts'
import { steps } from './steps.ts'
import { bareCommitments, vagueTimes } from './waiting.ts'

export const spanish = sparse({
  code: 'es',
  name: 'Spanish',
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
        shape: wordings('(pero|sin embargo|no obstante|aunque) (?!(ya|aquí|hoy|ahora|hemos|he|vamos|voy|le|te|puede|podemos|puedo))\\w+'),
      },
    ],
  },
})
