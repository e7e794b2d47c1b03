// What it did to the customer, and what we do about it, in German.

import type { PartWords } from '#core/coach/languages/language.ts'
import { mending } from './done.ts'
import { wordings } from './spelling.ts'

const give =
  '(erstatten?|schicken?|senden?|ersetzen?|bringen?|liefern?|gutschreiben|stornieren?|reparieren?|tauschen?|holen?|zahlen?|überweisen?|umtauschen|buchen?|übernehmen?|nachliefern|nachsenden|zurückzahlen|zurücküberweisen|austauschen)'
const given =
  '(erstattet|geschickt|gesendet|ersetzt|gutgeschrieben|storniert|repariert|gebucht|bestellt|veranlasst|überwiesen|übernommen|verpackt|versandt|vorbereitet|zurückgelegt|reserviert|ausgetauscht|zurückgezahlt)'

export const parts: PartWords = {
  harms: [
    {
      name: 'you had to',
      shape: wordings(
        '(sie|du) (mussten|musstest)( \\w+)?',
        '(sie|du) (haben|hatten|hast)\\b[^.!?;]{0,60} (gewartet|verloren|verpasst|bezahlt|umsonst|freigenommen|warten müssen|geopfert)',
        '(gewartet|verloren|verpasst|umsonst) (haben|hatten)',
        'dass sie\\b[^.!?;]{0,60} (warten|mussten|verloren|verpasst)',
      ),
    },
    {
      name: 'your time',
      shape: wordings(
        '(ihr|ihre|ihren|einen|den|dein|deinen) (\\w+ )?(zeit|vormittag|nachmittag|abend|tag|wochenende|geburtstag|vertrauen|geld|geduld|urlaub|feier|reise)( \\w+){0,3} (gekostet|verdorben|verloren|genommen|geraubt|kaputt)',
        'im stich gelassen',
        'warten lassen',
        'enttäuscht haben',
      ),
    },
    {
      name: 'what it was',
      shape: wordings(
        '(leid|entschuldigung|entschuldigen|entschuldige)\\b[^.!?;]{0,80} (zu spät|verspätet\\w*|verloren\\w*|kaputt\\w*|beschädigt\\w*|falsch\\w*|fehl\\w+|kalt\\w*|doppelt\\w*|verzögert\\w*|ausgefallen\\w*)',
      ),
    },
  ],
  remedies: [
    ...mending,
    {
      name: 'we will',
      shape: wordings(
        `(wir|ich) (werden|werde|können|kann|möchten|möchte)\\b[^.!?;]{0,80} ${give}`,
        `(wir|ich) (erstatten|erstatte|schicken|schicke|senden|sende|ersetzen|ersetze|bringen|bringe|liefern|liefere|tauschen|tausche|holen|hole|überweisen|überweise|übernehmen|übernehme|zahlen|zahle|schreiben|schreibe)( \\w+){1,5}`,
      ),
    },
    { name: 'we have', shape: wordings(`(wir|ich) (haben|habe)\\b[^.!?;]{0,80} ${given}`) },
    {
      name: 'your refund',
      shape: wordings(
        '(ihr|ihre|die|das|der|den) (\\w+ )?(geld|erstattung|gutschrift|ersatz|ersatzlieferung|neue \\w+)( \\w+){0,2} (ist|kommt|geht|wird)( \\w+)?',
      ),
    },
    { name: 'you will have', shape: wordings('(sie|du) (bekommen|erhalten|bekommst|erhältst)( \\w+){1,4}') },
    { name: 'options', shape: wordings('wählen sie( \\w+){0,4} (a|b|c|unten|aus)', '(möglichkeiten|optionen) (a|b|c|unten)') },
  ],
}
