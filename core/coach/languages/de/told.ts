// What went wrong, told as ours in German: a clause with somebody or something of ours and a word for what is amiss, and none of the words by which
// it is denied, left to others, or put off to later.

import type { ToldWords } from '#core/coach/languages/language.ts'
import { wordings } from './spelling.ts'

export const told: ToldWords = {
  cut: /[;:]\s|\s[-–—]\s/g,
  ours: wordings(
    '(wir|ich)(?! (bitten?|bedauern?|möchten?))|(?<!tut )(?<!tut es )(uns|mir)(?! (so |sehr |echt |wirklich |aufrichtig )?leid)|mich|unser(e[mnrs]?)?|mein(e[mnrs]?)?(?! entschuldigung)|(niemand|keiner|jemand) (hier|im haus|von uns)|(in|an|auf) der (küche|theke|kasse|rezeption)|im (büro|lager|laden|haus)',
  ),
  amiss: wordings(
    'falsch\\w*|nie|niemand\\w*|keiner|nicht|ohne|statt|anstatt|zweimal|doppelt|ein zweites mal|zu (früh|spät|lang|lange|kurz|klein|groß|wenig|viel|heiß|kalt)|liegen|liegengeblieben|hängen|stehen (geblieben|gelassen)|vergessen|verloren|verlegt|fehl\\w*|vertauscht|verwechselt|verles\\w*|vertippt|' +
      'verschlafen|übersehen|übergangen|gelöscht|kaputt\\w*|beschädigt|hin und her|hätten?|schäm\\w*|peinlich|alte[mnrs]?|veraltet\\w*|nichts|verrechnet|verzählt|vermischt|geschlampt|abgerissen|verbrannt|verfärbt|angestoßen|fallen|blind|obwohl|(drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) (tage|wochen|monate|stunden)|besetzt|überbucht|ausgebucht|verkehrte?[mnrs]?|das waren wir|das war ich|bin ich|waren wir',
  ),
  fine: wordings(
    'wie (angekündigt|besprochen|bestellt|gewünscht|immer|üblich|vereinbart|verabredet|vorgesehen)|ordnungsgemäß|ordnungsgemäss|regeln?|korrekt|genau|laut|richtig|sauber|geprüft|nachgesehen|kontrolliert|erhalten|bekommen|gefunden|hingewiesen|informiert|mitgeteilt|erklärt|karte|geklingelt|mailbox|' +
      'nichts falsch|(nicht|nie) (absichtlich|bekannt|falsch|gewollt|meine?|schuld|übersehen|unsere?|vergessen|verloren|möglich|zuständig|verantwortlich|vorgesehen|erstattbar|übertragbar|etwas zugesagt)|können|kann|konnten?|leider|dürfen|darf|agb|bedingungen|gesetz|wenigstens|immerhin|verletzt|angenehm|verpackt|eingeplant|zugeschickt|angehängt|gutgeschrieben|noch (nicht|nie) (gesprochen|vorgekommen)|neu (gestartet|geladen)|auffällig\\w*|lief|nahm niemand ab|gern|screenshot|\\w*gecheckt|an dem tag nicht da',
  ),
  others: wordings(
    'zusteller\\w*|dhl|spedition|lieferant\\w*|hersteller\\w*|post|paketdienst\\w*|wetter|polizei|kurier\\w*|spediteur\\w*|gewählt|angegeben|eingegeben|unterschrieben|zugestimmt|ausgewählt',
  ),
  later: wordings(
    'werden|werde|wird|würden?|falls|wenn|sollten?|bitte|könnten?|künftig|ab (heute|jetzt|sofort|morgen|nächster|nächstem)|beim nächsten mal|in zukunft|nie wieder|morgen|klappt|meld\\w*|schick',
  ),
}
