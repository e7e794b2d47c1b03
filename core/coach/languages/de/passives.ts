// The evasive passive in German: a mistake that nobody made.

import type { PassiveWords } from '#core/coach/languages/language.ts'
import { wordings } from './spelling.ts'

const spoilt =
  '(vergessen|verloren|übersehen|verwechselt|beschädigt|verzögert|versäumt|falsch \\w+|nicht (rechtzeitig )?(versandt|abgeschickt|zugestellt|storniert|erstattet|geprüft|verschickt|geliefert|bearbeitet|gemeldet|beantwortet|weitergeleitet|informiert|eingetragen|gebucht))'

const none = '(?![a-zß-öø-ɏ])'

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
        `(konnte|konnten)( (?!(wir|ich|sie|du|von|durch)${none})\\w+){1,8} nicht( \\w+){0,3} \\w+(t|en) werden`,
        `(?<!(wir|ich)${none}[^,;:]{0,60} )(ist|sind) (leider |bisher |noch |da )*(nicht|nie) (erfolgt|geschehen|veranlasst|durchgeführt)`,
      ),
    },
    {
      name: 'done by nobody',
      shape: wordings(
        `(wurde|wurden|ist|sind)( \\w+){0,3} (systemseitig|systembedingt|maschinell|automatisch|automatisiert|intern|seitens \\w+)( \\w+){0,3} \\w*(ge\\w+(t|en)|(be|er|ver|aus|ab)\\w+(t|en)|\\w+iert)`,
        `(?<!(erstattung|rückerstattung|gutschrift|überweisung|rückzahlung|auszahlung|zahlung|versand|lieferung|zustellung|buchung)( \\w+){0,4} )(erfolgte|erfolgten)(?! (heute|gestern|am|durch (uns|mich)))( \\w+){0,4}`,
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
