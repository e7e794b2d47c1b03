// The harm named in an English letter: what it cost them, and what they had to do.

import { type Pattern, table } from '#core/coach/shapes.ts'

export const harms: readonly Pattern[] = table(
  // You had to
  "you('ve| have)? (had to|waited|gave up|given up|lost|missed|spent|paid|took (the|time|a)|got (no|the wrong))|" +
    'you were (promised|charged|told|left|kept|let down)|you had (no|to|only)',
  // It cost you
  'cost you|let(ting)? you( \\w+)? down|(making|leaving|keeping|left|kept|made) you|spoil(ed|t)|ruined',
  // Your time
  'your (whole |lost |wasted )?(weekend|evening|day|time|afternoon|birthday|morning|patience|trust|money)',
  // What we left undone
  'we (\\w+ )?(sent|gave|told|charged|delivered|booked|promised)\\b.{0,80}\\b(not|never|nobody|no one|late|wrong|twice)',
  // What it was
  '(sorry|apologi[sz]e|apologies)\\b[^,;]{0,60}\\b(late|lost|broken|wrong|missing|damaged|cold|twice|delay(ed)?|cancelled)',
)
