// Asking the customer, in English, to find the remedy.

import type { AskWords } from '#core/coach/languages/language.ts'
import { type Pattern, table } from '#core/coach/shapes.ts'

const help = '(do|make|put|assist|be of|turn|improve|resolve|solve|fix|change|help)'
const shapes: readonly Pattern[] = table(
  // What would you like
  'what (would|do) you (need|like|want|expect|suggest|prefer) (us|me|to happen|from us)',
  // What do you want
  /\bwhat do you (want|expect|suggest)\?/gi,
  // What can we do
  `(what|how)( else)? (can|should|could|may|might) (we|I) ${help}`,
  // Let us know how we can
  `(let (us|me) know|tell (us|me)) (how|what) (we|I) (can|could|may|might) ${help}`,
  // Do you need
  '(would|do) you (still )?(need|like|want|require) (any |some |our )?(assistance|help) with (anything|something)|' +
    'what (do you|is it( that)? you) (need|want|would like)( assistance| help)?( with| us to do| from us)?(?=[?.!]|$)',
  // Is there anything
  "is there (anything|something)( that)? (you('d| would) like|(we|I) (can|could|may|might))",
  // How would you like us to
  'how (would|do) you (like|want) (us|me|this) to (?!(reach|call|contact|send|refund|pay|deliver|address)\\b)\\w+',
  // Tell us what you want
  "(let (us|me) know|tell (us|me)) (how|what) (you('d| would)? (like|want|prefer)|would make)",
  // What would make it right
  'what (would|could|will) (make|put) (it|this|things|you)',
)

/** A closing courtesy is no question about the remedy. */
export const asks: AskWords = { asks: shapes, courtesy: /\b(anything|something) else\b|\bif there( is|'s)\b/i }
