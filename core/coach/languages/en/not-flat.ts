// What makes an English sentence more than a statement of how a thing is: somebody spoken to, we who do it, a time, a kind word, what is free or open.

import { type Pattern, table } from '#core/coach/shapes.ts'

/** "We just stock the kettles": so it is with us. */
const soItIs =
  "( do| did|'ve| have)?( (just|only|never|hardly|rarely|always|also))* ((can|could)(n't|not| only)|cannot|do(n't| not)|don't|had to|have to|never|only|just|rely|sell|stock|hardly|'re (bound|obliged))\\b"

export const notFlat: readonly Pattern[] = table(
  // Spoken to
  '(you|your|yours|yourself|u|ur|ya)|(?<=^|[,;:!.-] |\\b(and|just|or|please|simply|then) )(check|click|come|contact|delete|dm|download|drop|email|enjoy|feel|fill|follow|give|go|head|hit|hold|hop|join|keep|leave|let|log|look|message|open|pop|press|reach|read|reboot|reinstall|reply|report|restart|see|select|send|shout|sign|stay|swap|swing|take|tap|tell|try|turn|uninstall|update|use|view|visit|watch)(?= (a|an|and|at|back|by|for|in|into|it|key|me|off|on|out|over|safe|that|the|this|through|to|tuned|up|us|with|[A-Z]\\w+)\\b)',
  // We who do it
  `(we|I)(?!${soItIs})|me|us|my|let's|our \\w+( \\w+)? (are \\w+ing|has|have|is \\w+ing|will|would|'ll)|(looking|working|on) it|team \\w+|(he|she|they)('s|'re| is| are) \\w+ing|(will|'ll) (bring|call|come|help|hold|meet|ring|send|wait|write)`,
  // When, and what is free or open
  'available|back (in|on|up)|being (fixed|looked|sorted|worked)|complimentary|delivered|fixed|free|here|live now|monday|tuesday|wednesday|thursday|friday|saturday|sunday|on (its|the) way|now|can (bring|call|come|fix|give|help|lend|meet|mend|ring|send|show|take)|ready|refunded|replaced|resolved|restored|soon|sorted|today|tomorrow|tonight|waived',
  // Kind
  'amazing|apolog\\w*|appreciated?|aww?|awesome|bad|best|bye|cheers|congrat\\w*|cool|enjoy|frustrat\\w*|glad|good|great|happy|hello|hey|hi|hope\\w*|lovely|nice|oh|ok|okay|perfect|please|pls|plz|provide|regrets?|regards|rgds|sad|shame|should (always|be|have)|sorry|sounds|sucks|sure|terrible|too (few|late|long|many|much|slow)|thanks?|thx|ty|unacceptable|understandable|welcome|wow|yay|yes|not what|disappoint\\w*|ouch|oops|yikes|to hear|concern\\w*',
)
