// The evasive passive in German: a mistake that nobody made.

import type { PassiveWords } from '#core/coach/languages/language.ts'
import { wordings } from '#core/coach/shapes.ts'

const spoilt =
  '(vergessen|verloren|übersehen|verwechselt|beschädigt|verzögert|versäumt|falsch \\w+|nicht (versandt|verschickt|geliefert|bearbeitet|gemeldet|beantwortet|weitergeleitet|informiert|eingetragen|gebucht))'

export const passives: PassiveWords = {
  evasive: [
    {
      name: 'mistakes were made',
      shape: wordings(
        '(es )?(wurden|sind) fehler (gemacht|passiert|unterlaufen)( worden)?',
        '(es )?(wurde|ist) (hier |da |leider )?(ein|der) fehler (gemacht|passiert|unterlaufen)( worden)?',
      ),
    },
    {
      name: 'something went wrong',
      shape: wordings(
        '(da |hier |leider )?(ist|lief|ging)( \\w+){0,3} (etwas|was|einiges) (schief|falsch)( ?gelaufen| ?gegangen)?',
        '(etwas|einiges) (schief|falsch) ?(gelaufen|gegangen)',
      ),
    },
    {
      name: 'it came to',
      shape: wordings(
        '(es )?(kam|ist)( \\w+){0,2} zu (einem|einer|einigen) (\\w+ )?(fehler|versehen|verwechslung|missverständnis|verzögerung|problem|panne)( gekommen)?',
        'ist (uns |dem system )?ein (\\w+ )?(missverständnis|versehen|problem) (entstanden|aufgetreten)',
      ),
    },
    {
      name: 'was missed',
      shape: wordings(`(ihr|ihre|ihren|die|der|das|dies|es) (\\w+ )?(wurde|wurden|ist|sind)( \\w+){0,3} ${spoilt}( worden)?`),
    },
  ],
  ownedBeside: /(?<![\p{L}])(?:von uns|durch uns|bei uns|von mir|durch mich|unser(?:e|en)? (?:fehler|versehen|schuld)|sie)(?![\p{L}])/iu,
  withDoer: {},
}
