// What a German letter gives the customer to hand instead of a deed to come: steps to take, or that it is done, whoever did it.

import { type Pattern, table, wordings } from '#core/coach/shapes.ts'

const acts =
  '(starten|installieren|deinstallieren|aktualisieren|öffnen|klicken|tippen|wählen|schalten|laden|löschen|entfernen|trennen|stecken|drücken|halten|setzen|schließen|prüfen|gehen|rufen)'
const settled =
  '(behoben|gelöst|erledigt|repariert|erstattet|korrigiert|berichtigt|ersetzt|gutgeschrieben|umgebucht|entsperrt|wiederhergestellt|aufgehoben|bewilligt|genehmigt|freigeschaltet|freigegeben|storniert|ausgebucht|überwiesen|angewiesen|hinterlegt|reserviert|verlängert|zurück|wieder (offen|frei|aktiv|da))'
const charge = '(Mahnung|Forderung|Zuschlag|Aufpreis|Strafe|Eintrag|Betrag|Rechnung|\\w*[Gg]ebühr(en)?|\\w*[Kk]osten)'
const forSure = '(?<!(bis|sobald|wenn|falls|ob|hoffe|hoffen|nicht).{0,40})'
const noQuestion = '(?=[^?]{0,300}$)'

export const steps: readonly Pattern[] = table(
  // Do this
  wordings(
    `(^|(bitte|dann|danach|zuerst|anschließend|nun|und) )${acts} Sie(?! (uns|mich)(?!\\w))`,
    'melden Sie sich( einmal| kurz| bitte)? (ab|an|aus|neu)',
    `(indem|wenn) Sie (\\w+ ){1,6}(neu starten|neustarten|aktualisieren|ausschalten|einschalten|zurücksetzen|löschen|neu installieren)`,
  ),
  // Here is how
  wordings(
    '(so|wie) (geht|funktioniert) (es|das)',
    '(folgende|folgenden|diese|diesen|nächsten) (Schritte|Schritten|Anleitung)',
    '(findest|siehst) du (\\w+ ){0,5}(hier|unten|Link|Anleitung|Seite)|(hier|unten|anbei) (finden Sie|findest du)',
    '(finden|sehen|lesen|prüfen|öffnen) Sie (\\w+ ){0,5}(hier|unten|Link|Anleitung|Seite)',
  ),
  // Whom to call, and when
  wordings('(erreichen|rufen) (Sie )?(\\w+ ){1,6}unter (der )?(Nummer )?[+(]?\\d[\\d ()/-]{4,18}.{0,60}(von|zwischen|bis|Uhr|jederzeit)'),
  // It is done
  wordings(
    `${forSure}(ist|sind|wurde|wurden)( \\w+){0,3} ${settled}${noQuestion}`,
    `${forSure}${charge}( \\w+){0,2} (ist|sind)( \\w+){0,3} (gestrichen|gelöscht|erlassen|raus|weg|vom Tisch)${noQuestion}`,
    `${forSure}(läuft|funktioniert|fährt)( \\w+){1,4} wieder${noQuestion}`,
    `${forSure}(geht|läuft|funktioniert|laufen|funktionieren) (jetzt|nun|wieder)${noQuestion}`,
  ),
)
