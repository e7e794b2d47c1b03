// Where a draft owns the mistake as one company: "we" did it, or left it undone. A "we" that only explains or denies does not own.

import type { Draft } from './draft.ts'
import { spotsIn } from './patterns.ts'
import type { Pattern, Spot } from './patterns.ts'

const we = "(?:we|I)(?:'ve| have| had|'re| are| were| was)?(?: [a-z]+ly| also| then| just| still)?"
const failed =
  '(?:failed|missed|forgot|forgotten|lost|broke|broken|dropped|delayed|overlooked|neglected|mishandled|mislaid|misplaced|overcharged|misled|' +
  'let you|left you|kept you|made you|made (?:a|an|this|that|the|two|some|several) (?:\\w+ )?(?:mistakes?|errors?)|messed|mixed up|fell short|fallen short|' +
  'got (?:this|it|that|your \\w+|the \\w+|something) wrong|(?:too )?late|too slow|wrong|at fault|responsible|to blame|' +
  '(?:sent|gave|given|told|charged|delivered|booked|shipped|quoted)(?: you| it| this)?(?: \\w+){0,2} (?:wrong|twice|late))'

const owning: Pattern[] = [
  { name: 'we did it', shape: new RegExp(`\\b${we} ${failed}\\b`, 'gi') },
  {
    name: 'we left it undone',
    shape: /\b(?:we|I) (?:did not|didn't|never|have not|haven't|had not|hadn't|could not|couldn't|were not|weren't)(?! (?:mean|intend|receive|find|see|promise|cause|do anything wrong|want))\b/gi,
  },
  { name: 'we promised, and did not', shape: /\bwe (?:\w+ )?promised\b.{0,80}\b(?:not|never|late|nobody|no one)\b/gi },
  { name: 'we should have', shape: /\b(?:we|I) (?:really )?(?:should(?:n't| not)? have|ought to have)\b/gi },
  { name: 'our mistake', shape: /\b(?:our|my) (?:own )?(?:mistake|fault|error|oversight|failing|failure|doing|slip|responsibility)\b/gi },
  { name: 'the mistake is ours', shape: /\b(?:mistake|fault|error|responsibility|failure|this|that|it) (?:is|was|lies|rests)(?: \w+)? (?:ours|mine|on us|with us|down to us)\b/gi },
  { name: 'we take responsibility', shape: /\b(?:we|I) (?:\w+ )?(?:take|accept|own|admit)(?: \w+)? (?:responsibility|blame|this|it|that|up to)\b/gi },
  { name: 'sorry that we', shape: /\b(?:sorry|apologi[sz]e)(?: that| for how)? (?:we|I)\b(?! (?:can't|cannot|are unable|am unable|are not able))/gi },
  { name: 'sorry for our', shape: /\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|regret)(?: for| about)? (?:our|letting|keeping|making|leaving|sending|being|losing|missing|forgetting|not|having|failing)\b(?! policy| polic)/gi },
]

/** Every place where the draft owns the failing. */
export function ownershipIn(draft: Draft): Spot[] {
  return spotsIn(draft, owning)
}
