// What an English letter gives the customer to hand instead of a deed to come: steps to take, or that it is done, whoever did it.

import { type Pattern, phrases, table } from '#core/coach/shapes.ts'

/** Said of a way to reach us it is no step: nothing is solved by writing again. */
const notToUs =
  '(?!.{0,80}\\b(DMs?|direct message|message us|chat|join|connect|reach|contact|touch|details|assist|help you|send|submit|provide|share)\\b)'
const theirs = '(the|your|our|this|that|it|them|all)'
const acts = [
  'restart|reboot|re-?install|uninstall|unplug|refresh|sync|back up|log (in|out|off|back)|sign (in|out|off|back)|(turn|switch) (it|them|off|on|the|your)',
  `(reset|install|update|upgrade|download|disable|enable|plug|clear|remove|delete|tap|click|select|press|hold|open|toggle|force|close|scroll) (on |in |down |up |to )?${theirs}${notToUs}`,
  '(go|navigate|head) (in)?to (?!(us|our team|bed)\\b)',
].join('|')
const trying =
  '(back|restart|reboot|re-?install|uninstall|unplug|refresh|updat|upgrad|reset|clear|delet|remov|disabl|enabl|toggl|sign|logg?|turn|switch|access|connect|clos|us|chang|check|submit|hold|press|power)(t|g)?ing'
const settled =
  '(fixed|sorted|solved|resolved|restored|repaired|mended|refunded|corrected|replaced|credited|rebooked|unlocked|reopened|waived)'
/** A question, a hope and a condition leave it open. */
const forSure = '(?<!\\b(until|till|once|when|if|whether|unless|hope|hoping|not)\\b.{0,40})'
const noQuestion = '(?=[^?]{0,300}$)'

export const steps: readonly Pattern[] = table(
  // Do this
  phrases(
    `(^|[,;:] )(${acts})`,
    `(please|pls|then|first|next|now|simply|just|you (can|could|may|might|will|should|need to)|you'll (need|want) to|recommend|suggest)( you)?( \\w+ly| also| just| first| then| try to| try and)?,? (${acts})`,
    `(try|tried|trying|recommend|suggest)( \\w+ly| also| to)? ${trying}`,
    "(please|pls|you|let's|^|then) try (a|an|the|this|these|again|it|another)",
    '(^|please |pls )make sure (that )?(you|the|it)\\w*',
    '(settings|menu|preferences|share) ?> ?\\w+',
    'power cycle',
  ),
  // Here is how
  phrases(
    `(here is|here's|here are|this is|see|follow|find|try|use|using|recommend)( \\w+){0,4} (how (to|you)|steps|instructions|guide|tips)`,
    `(find|see|check|use|follow|visit|open|click|select|read|view|track|watch|learn|do|file|book|order)\\b.{0,70}\\b(here|below|link|article|page|guide|tips)${notToUs}`,
    '(see|read|find|check)( \\w+){0,5} (at|on|in|under) (your |the )?(account|settings|app|menu)',
  ),
  // Whom to call, and when
  phrases(
    '(call|phone|ring|reach|contact)( [\\w&]+){1,6} (on|at) [+(]?\\d[\\d ()-]{4,18}.{0,60}(from|between|until|open|any time|hours|24)',
  ),
  // It is done
  phrases(
    `${forSure}(has|have)( \\w+ly| now| already| just| since| all)? been ${settled}${noQuestion}`,
    `${forSure}(is|are|'s|'re)( now| all| back| already| up| fully){1,2}( and)? (${settled}|running|working|online|live|set|done|to normal|in stock)${noQuestion}`,
  ),
)
