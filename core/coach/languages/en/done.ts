// What is done by now, in English: by us, or whoever did it.

const settled =
  '(corrected|credited|fixed|honou?red|lifted|mended|refunded|repaired|replaced|resolved|restored|reversed|solved|sorted|waived)(?! (by an?|every)\\b)'
/** A question, a hope and a condition leave it open. */
const forSure = '(?<!\\b(until|once|when|if|whether|hope|hoping|not)\\b.{0,40})'
const noQuestion = '(?=[^?]{0,300}$)'

/** It is done, whoever did it. */
export const isDone =
  `${forSure}(has|have)( \\w+ly| now| already| just| since| all)? been (${settled}|cancelled|closed|removed|stopped|taken (off|out)|(paid|put|sent) (back|out|to (you|your)))${noQuestion}|` +
  `${forSure}('re|'s|is|are)( now| all| back| already| up| fully){1,2}( and)? (${settled}|running|working|online|live|set|done|to normal|in stock)${noQuestion}|` +
  `${forSure}(?<!\\bwe )('s|is|are)( now| already| all){1,2} (?!(based|closed|concerned|delayed|supposed|used)\\b)\\w{3,}ed${noQuestion}|` +
  `${forSure}\\w{4,}ion( is| now| all)* (done|made|complete)${noQuestion}|${forSure}(the|your)( \\w+){1,3} (is|are) (${settled}|(back|open|yours)( again)?\\b)${noQuestion}`

/** What moves nothing yet. */
const idle =
  'advised|attempted|been|checked|decided|done|explained|failed|followed|forgotten|got|heard|listened|looked|missed|noted|noticed|received|reviewed|seen|taken (note|your|this)|tried|understood|waited|wanted'

/** We have done something that moves it; `not`: other verbs that are left out. */
export const weHaveDone = (not = 'x') =>
  `(I|we)('ve| have)( just| already| also| now| \\w+ly)? (?!(${idle}|${not})\\b)(\\w+(ed|en|id|old|ought|pt|ung|unk|ut|wn)|sent)`
