// Asking the customer, in English, to find the remedy.

import type { AskWords } from '#core/coach/languages/language.ts'
import { type Pattern, phrases } from '#core/coach/shapes.ts'

const help = '(?:be of|turn|do|help|assist|fix|make|resolve|solve|put|improve|change)'
const shapes: readonly Pattern[] = [
  { name: 'what would you like', shape: phrases('what (would|do) you (like|want|prefer|expect|suggest|need) (us|me|from us|to happen)') },
  { name: 'what do you want', shape: /\bwhat do you (?:want|expect|suggest)\?/gi },
  { name: 'what can we do', shape: phrases(`(what|how)( else)? (can|could|may|might|should) (we|I) ${help}`) },
  { name: 'let us know how we can', shape: phrases(`(let (us|me) know|tell (us|me)) (how|what) (we|I) (can|could|may|might) ${help}`) },
  {
    name: 'do you need',
    shape: phrases(
      '(do|would) you (still )?(need|like|want|require) (any |some |our )?(help|assistance) with (something|anything)',
      'what (do you|is it( that)? you) (need|want|would like)( help| assistance)?( with| from us| us to do)?(?=[?.!]|$)',
    ),
  },
  { name: 'is there anything', shape: phrases("is there (anything|something)( that)? (you('d| would) like|(we|I) (can|could|may|might))") },
  {
    name: 'how would you like us to',
    shape: phrases('how (would|do) you (like|want) (us|me|this) to (?!(pay|refund|send|deliver|call|reach|contact|address)\\b)\\w+'),
  },
  {
    name: 'tell us what you want',
    shape: phrases("(let (us|me) know|tell (us|me)) (how|what) (you('d| would)? (like|want|prefer)|would make)"),
  },
  { name: 'what would make it right', shape: phrases('what (would|will|could) (make|put) (this|it|things|you)') },
]

/** A closing courtesy is no question about the remedy. */
export const asks: AskWords = { asks: shapes, courtesy: /\b(?:anything|something) else\b|\bif there(?:'s| is)\b/i }
