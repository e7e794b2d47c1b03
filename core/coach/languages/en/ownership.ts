// Owning it in English: "we" did it, or left it undone. A "we" that only explains or denies does not own.

import { type Pattern, table } from '#core/coach/shapes.ts'

const we = "(we|I)('ve| have| had|'re| are| were| was)?( [a-z]+ly| also| then| just| still)?"
const not = "(did not|didn't|never|have not|haven't|had not|hadn't|could not|couldn't|were not|weren't)"

export const ownership: readonly Pattern[] = table(
  // We did it
  `${we} (failed|missed|forgot|forgotten|lost|broke|broken|dropped|delayed|overlooked|neglected|mishandled|mislaid|misplaced|overcharged|misled)|` +
    `${we} (let|left|kept|made) you|${we} made (a|an|this|that|the|two|some|several) (\\w+ )?(mistakes?|errors?)|` +
    `${we} (messed|mixed up|fell short|fallen short|(too )?late|too slow|wrong|at fault|responsible|to blame)|` +
    `${we} got (this|it|that|your \\w+|the \\w+|something) wrong|` +
    `${we} (sent|gave|given|told|charged|delivered|booked|shipped|quoted)( you| it| this)?( \\w+){0,2} (wrong|twice|late)`,
  // We left it undone
  `(we|I) ${not}(?! (mean|intend|receive|find|see|promise|cause|do anything wrong|want))`,
  // We promised, and did not
  'we (\\w+ )?promised\\b.{0,80}\\b(not|never|late|nobody|no one)',
  // We should have
  "(we|I) (really )?(should(n't| not)? have|ought to have)",
  // Our mistake
  '(our|my) (own )?(mistake|fault|error|oversight|failing|failure|doing|slip|responsibility)',
  // The mistake is ours
  '(mistake|fault|error|responsibility|failure|this|that|it) (is|was|lies|rests)( \\w+)? (ours|mine|on us|with us|down to us)',
  // We take responsibility
  '(we|I) (\\w+ )?(take|accept|own|admit)( \\w+)? (responsibility|blame|this|it|that|up to)',
  // Sorry that we
  "(sorry|apologi[sz]e)( that| for how)? (we|I)(?! (can't|cannot|(are|am) (unable|not able)))",
  // Sorry for our
  '(sorry|apologi[sz]e|apolog(y|ies)|regret)( for| about)? our(?! polic)|' +
    '(sorry|apologi[sz]e|apolog(y|ies)|regret)( for| about)? (letting|keeping|making|leaving|sending|being|losing|missing|forgetting|not|having|failing)',
)
