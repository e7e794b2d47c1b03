// What an English letter gives the customer to hand instead of a deed to come: steps to take, or that it is done, whoever did it.

import { type Pattern, table } from '#core/coach/shapes.ts'
import { isDone } from './done.ts'

/** Said of a way to reach us it is no step: nothing is solved by writing again. */
const notToUs =
  '(?!.{0,80}\\b(reach|contact|assist|DMs?|direct message|message us|chat|join|connect|touch|details|help you|submit|send|provide|share)\\b)'
const acts = [
  'restart|reboot|re-?install|uninstall|unplug|power cycle|back up|(log|sign) (in(to)?|out|off|back)|(turn|switch) (it|them|off|on|the|your)',
  `(start|reset|update|upgrade|download|disable|enable|change|plug|clear|remove|delete|press|hold|open|close|install) (in |on |and hold )?(the|your|our|this|that|it|them|all)${notToUs}`,
  `(click|select|tap) \\w+${notToUs}`,
  '(go|navigate) (in)?to (?!(us|bed)\\b)',
].join('|')
const trying = '(?!(speak|talk|find|check|help|fix|reach|call|contact|visit|get|writ|resolv)t?ing)\\w+ing'
const attempt = `(tried|try)( and| to)? (${acts}|${trying})`
export const steps: readonly Pattern[] = table(
  // Do this
  `^(${acts})|[,;:] (${acts})|` +
    `(please|pls|then|first|now|simply|just|once you|you (can|could|may|will|should|need to)|are you able to|you'll (need|want) to|recommend|suggest|advise)( you)?( \\w+ly| also| just| first| then| to)?,? (${acts})|` +
    `^${attempt}|(please|pls|(can|could|have|did) you|you (can|could)|and|then|or) ${attempt}|` +
    `(recommend|suggest)( \\w+ly| also)? ${trying}|` +
    "(please|pls|you|let's|then|^) try (a|an|the|this|these|again|it|another)|" +
    "(?<!\\b(we|I|to|will|we'll|I'll) (\\w+ )?)make sure (that )?(the|it|you)\\w*|" +
    '(preferences|settings|menu|share) ?> ?\\w+',
  // Here is how
  `(here is|here's|here are|this is|see|find|check out|read|try|follow|use|using|recommend)( \\w+){0,4} (how (to|you)|steps|instructions|guide|tips)|` +
    `(click|select|follow|use|using|open|file|do so)\\b.{0,70}\\b(here|page|link|below)${notToUs}|` +
    '(steps|instructions) (here|below)',
  // Whom to call, and when
  '(call|phone|ring|reach|contact)( [\\w&]+){1,6} (on|at) [+(]?\\d[\\d ()-]{4,18}.{0,60}(from|between|until|open|any time|hours|24)',
  // It is done
  isDone,
)
