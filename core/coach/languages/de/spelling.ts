// German is also written without its own letters: "fuer", "moechten", "gross". Every German shape reads both ways.

import { bothWays } from '#core/both-ways.ts'
import { spelling } from '#core/coach/languages/spelling.ts'

const otherwise = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' }

export const { wordings, spelt, each } = spelling((source) => bothWays(source, otherwise))
