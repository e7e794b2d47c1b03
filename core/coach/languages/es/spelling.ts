// Spanish is also written in a hurry, without its accents. Every Spanish shape of this folder reads both ways.

import { withAndWithoutAccents } from '#core/time/said/accents.ts'
import { spelling } from '#core/coach/languages/spelling.ts'

export const { each, wordings, spelt } = spelling(withAndWithoutAccents)
