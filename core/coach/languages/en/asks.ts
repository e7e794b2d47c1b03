// Asking the customer, in English, to find the remedy.

import type { AskWords } from '#core/coach/languages/language.ts'
import { type Pattern, table } from '#core/coach/shapes.ts'

const help = '(?:be of|turn|do|help|assist|fix|make|resolve|solve|put|improve|change)'
const shapes: readonly Pattern[] = table(
  // What would you like
  'what (would|do) you (like|want|prefer|expect|suggest|need) (us|me|from us|to happen)',
  // What do you want
  /\bwhat do you (?:want|expect|suggest)\?/gi,
  // What can we do
  `(what|how)( else)? (can|could|may|might|should) (we|I) ${help}`,
  // Let us know how we can
  `(let (us|me) know|tell (us|me)) (how|what) (we|I) (can|could|may|might) ${help}`,
  // Do you need
  '(do|would) you (still )?(need|like|want|require) (any |some |our )?(help|assistance) with (something|anything)|' +
    'what (do you|is it( that)? you) (need|want|would like)( help| assistance)?( with| from us| us to do)?(?=[?.!]|$)',
  // Is there anything
  "is there (anything|something)( that)? (you('d| would) like|(we|I) (can|could|may|might))",
  // How would you like us to
  'how (would|do) you (like|want) (us|me|this) to (?!(pay|refund|send|deliver|call|reach|contact|address)\\b)\\w+',
  // Tell us what you want
  "(let (us|me) know|tell (us|me)) (how|what) (you('d| would)? (like|want|prefer)|would make)",
  // What would make it right
  'what (would|will|could) (make|put) (this|it|things|you)',
)

/** A closing courtesy is no question about the remedy. */
export const asks: AskWords = { asks: shapes, courtesy: /\b(?:anything|something) else\b|\bif there(?:'s| is)\b/i }
