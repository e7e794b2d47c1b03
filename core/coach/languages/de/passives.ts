// The evasive passive in German: a mistake that nobody made.

import type { PassiveWords } from '#core/coach/languages/language.ts'
import { wordings } from './spelling.ts'

const spoilt =
  '(vergessen|verloren|übersehen|verwechselt|beschädigt|verzögert|versäumt|falsch \\w+|nicht (rechtzeitig )?(versandt|abgeschickt|zugestellt|storniert|erstattet|geprüft|verschickt|geliefert|bearbeitet|gemeldet|beantwortet|weitergeleitet|informiert|eingetragen|gebucht))'

export const passives: PassiveWords = {
  evasive: [
    {
      name: 'mistakes were made',
      shape: wordings('(es )?wurden( leider)? fehler gemacht', '(es )?sind( leider| da)? fehler (passiert|unterlaufen|gemacht worden)'),
    },
    {
      name: 'a mistake was made',
      shape: wordings(
        '(es )?wurde( leider)? ein fehler gemacht',
        '(es |hier |da )?ist( leider| da| hier)? ein fehler (passiert|unterlaufen|gemacht worden|aufgetreten)',
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
      shape: wordings(
        `(ihr|ihre|ihren|dein|deine|die|der|das|dies|es) (\\w+ )?(wurde|wurden|ist|sind)( (?!(von|durch|bei) (uns|mir|mich))\\w+){0,3} ${spoilt}( worden)?`,
        `(ist|sind) (ihr|ihre|dein|deine|der|die|das) \\w+( (?!(von|durch|bei) (uns|mir|mich))\\w+){0,3} ${spoilt} worden`,
        `(wurde|wurden) (ihr|ihre|dein|deine|der|die|das) \\w+( \\w+){0,3} ${spoilt}`,
      ),
    },
  ],
  ownedBeside:
    /(?<![a-zß-öø-ɏ])(?:von uns|durch uns|bei uns|von mir|durch mich|unser(?:e|en)? (?:fehler|versehen|schuld)|wir)(?![a-zß-öø-ɏ])/i,
  withDoer: {
    'mistakes were made': (words) => (/^es /i.test(words) ? 'wir haben Fehler gemacht' : 'haben wir Fehler gemacht'),
    'a mistake was made': (words) =>
      /^(?:es|hier|da) /i.test(words) ? 'wir haben einen Fehler gemacht' : 'haben wir einen Fehler gemacht',
  },
}
