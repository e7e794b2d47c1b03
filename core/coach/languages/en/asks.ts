// Asking the customer, in English, to find the remedy.

import type { AskWords } from '#core/coach/languages/language.ts'
import { type Pattern, table } from '#core/coach/shapes.ts'

const help = '(do|make|put|assist|be of|turn|improve|resolve|solve|settle|fix|change|help|win)'
const can = '(can|could|should|shall|may|might)'
const remedy = '(outcome|resolution|remedy|gesture|compensation)'
const know = '((let (us|me) )?know|(say|tell|write)( to)? (us|me)'
const shapes: readonly Pattern[] = table(
  // What would you like
  "what( exactly)? (is it( that)? )?(would|do|d')? ?you('d)? (would )?(need|like|want|wish|expect|suggest|prefer|have)( to see)?( (us|me|to happen|from (me|us)|(that )?(we|I)\\b)|( assistance| help)?( with)?(?=[?.!]|$))|" +
    'what (do you think )?(would|could|will) (you (call|consider)|be (a |the )?(fair|suitable|right|best) (?!time)|make|put|(feel|seem) (\\w+ ){0,2}(fair|right)|help\\b(?=\\?))|what it would take',
  // What can we do
  `(what|how|way)( else)? ${can} (we|I|our \\w+) ${help}|what would help`,
  // Let us know how we can
  `${know}|is there|^)( any)? ?(how|what|anything|something|way)( \\w+)?( that)? (we|I) ${can} ${help}`,
  // Do you need
  '(would|do) you (still )?(need|like|want|require) (any |some |our )?(assistance|help) with (anything|something)',
  // Is there anything
  `is there (anything|something)( that)? (you('d| would) like|(we|I) ${can})`,
  // How would you like us to
  'how (would|do) you (like|want) (us|me|this|it|to see) (?!(to )?(reach|call|contact|send|refund|pay|deliver|address)(ed)?\\b)\\w+',
  // Tell us what you want
  `${know}) (how|what) (you('d| would)? (consider|expect|like|need|want|wish|prefer)|would make)|how you('d| would)? (like|prefer|want|wish)( us)? to (continue|handle|proceed|resolve)|` +
    "which (outcome|resolution|solution) (do|would) you|(any|some|what)(thing)?( \\w+){0,2} you('re| are)? hop(e|ing) (for|to|we)|what (that|it) would be|what would (that|it) be(?= ?[?.!])|what( \\w+){1,2} you( have)? in mind|have an? (idea|suggestion) (as to|how|what|for)|best way to (fix|resolve|settle|solve)",
  // What outcome
  `what( \\w+){0,2} ${remedy} ((would|do|are|were) you|you('d| would))|how do you (suggest|want) (we|I)|your (ideal|preferred) ${remedy}|by way of ${remedy}`,
)

/** A closing courtesy is no question about the remedy. */
export const asks: AskWords = { asks: shapes, courtesy: /\b(anything|something) else\b|\bif there( is|'s)\b/i }
