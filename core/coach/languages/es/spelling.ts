// Spanish is also written in a hurry, without its accents. Every Spanish shape of this folder reads both ways.

import { bothWays } from '#core/time/said/accents.ts'
import { wordings as plainWordings } from '#core/coach/shapes.ts'

/** As `wordings` of the shapes. */
export function wordings(...all: string[]): RegExp {
  return plainWordings(...all.map(bothWays))
}

/** The same expression, reading both ways. */
export function spelt({ source, flags }: RegExp): RegExp {
  return new RegExp(bothWays(source), flags)
}
