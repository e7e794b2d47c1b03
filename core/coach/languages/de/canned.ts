// German stock phrases: sentences that fit any customer, and so tell none that they were heard.

import type { Pattern } from '#core/coach/shapes.ts'
import { wordings } from './spelling.ts'

const mood =
  '(ihren|ihre|deinen|deine|euren|eure|ihr|dein|den|die) (\\w+ )?(ärger|unmut|frust|enttäuschung|verärgerung|anliegen|unzufriedenheit|verstimmung)'
/** "Danke für den Hinweis zu den Untertiteln" says for what. */
const atAll = '(?!,? (zu|zum|zur|auf|bezüglich|wegen|von|vom|mit|dass|über|aus)(?![a-zß-öø-ɏ]))'

export const canned: readonly Pattern[] = [
  {
    name: 'inconvenience',
    shape: wordings(
      '(für|um) (die|alle|etwaige|eventuelle|entstandene|ihre|die entstandenen|die damit verbundenen)( \\w+)? (unannehmlichkeiten|umstände|ärger)',
      'unannehmlichkeiten',
    ),
  },
  {
    name: 'your feelings',
    shape: wordings(
      `((ich|wir) (kann|können)|(kann|können) (ich|wir)) ${mood}( \\w+)? (gut |sehr |voll |absolut |durchaus |natürlich |total )*(verstehen|nachvollziehen|nachfühlen)`,
      `${mood} (kann|können) (ich|wir) (\\w+ ){0,2}(verstehen|nachvollziehen|nachfühlen)`,
      `(ich|wir) (verstehe|verstehen) ${mood}|${mood} ist (\\w+ )?(verständlich|nachvollziehbar|berechtigt)`,
      'haben (vollstes|vollkommenes) verständnis',
    ),
  },
  {
    name: 'sorry to hear',
    shape: wordings(
      '(leid|schade|bedauerlich|traurig)( \\w+)?,? ((das|dies|so etwas|sowas|so was|davon) )?(zu )?(hören|lesen|erfahren)',
      '(das|dies|so etwas|so was|sowas|dergleichen|solche \\w+|so eine \\w+) (hören|lesen|sehen|vernehmen|höre|lese|sehe) (wir|ich) (\\w+ ){0,2}(ungern|nicht (\\w+ )?(gern|gerne))',
      '(wir|ich) (hören|lesen|sehen|höre|lese|sehe) (das|so etwas|so was|sowas) (\\w+ ){0,2}(ungern|nicht gerne?)',
      'mit (\\w+ )?(bedauern|befremden|bestürzung|betroffenheit|erstaunen)( \\w+){0,8} (zur kenntnis genommen|gelesen|vernommen|erfahren|gehört)|zur kenntnis genommen',
      'bedauern (sehr|zutiefst)?,? (dass sie|das|dies)',
    ),
  },
  {
    name: 'look into',
    shape: wordings(
      '(wir|ich) (werden|werde|schauen|schaue|sehen|sehe)( \\w+){0,4} (prüfen|nachgehen|annehmen|ansehen|anschauen|kümmern)',
      '(gerne?|gern) (helfen|helfe|weiter|behilflich|zur verfügung)( \\w+){0,2}',
      '(stehen|stehe) (wir|ich) ihnen (gerne?|jederzeit)( \\w+)*',
      '(wir|ich) (kümmern|kümmere) (uns|mich) (darum|um ihr anliegen)',
      'schnellstmöglich (prüfen|bearbeiten|klären)',
    ),
  },
  {
    name: 'more details',
    shape: wordings(
      '(nähere|weitere|genauere) (informationen|angaben|details)',
      'damit wir (ihnen )?(weiterhelfen|helfen|das prüfen|dem nachgehen)( können)?',
    ),
  },
  {
    name: 'let us know',
    shape: wordings(
      '(zögern sie nicht|melden sie sich (gerne?|jederzeit))( \\w+)*',
      '(bei|falls sie) (weitere[nr]?|noch|rück)( )?fragen( \\w+){0,3}',
      'sollten sie( \\w+){0,3} fragen haben',
    ),
  },
  {
    name: 'how can I help',
    shape: wordings('(wie|womit) (kann|können|darf|dürfen) (ich|wir)( ihnen)? (helfen|behilflich sein|weiterhelfen|dienen)'),
  },
  {
    name: 'thanks for',
    shape: wordings(
      `(vielen|herzlichen|besten)? ?dank(e)?( ihnen)? für (ihr(e|en)?|die|das|den) (\\w+ )?(geduld|verständnis|hinweis|rückmeldung|nachricht|feedback|mail|e-mail|anfrage|anruf|vertrauen|treue|schreiben|kontaktaufnahme|interesse|offenheit|meldung|bewertung)${atAll}`,
      `(wir|ich) (danken|danke|bedanken|bedanke)( \\w+){0,3} für (ihr(e|en)?|dein(e|en)?|euer|eure|eueren|die|das|den) (\\w+ )?(?!(frist\\w*|anruf bei)(?![a-zß-öø-ɏ]))\\w+${atAll}`,
      '((wir|ich) (bitten|bitte|ersuchen|ersuche)|(bitten|ersuchen|bitte|ersuche) (wir|ich))( \\w+){0,3} um( \\w+){0,2} (verständnis|geduld)|(hoffen|hoffe|zählen|setzen)( \\w+){0,2} auf (ihr|dein|euer)( \\w+)? verständnis',
    ),
  },
  {
    name: 'appreciate',
    shape: wordings(
      '(ihre|deine|eure|die) (\\w*zufriedenheit|meinung|erfahrung|rückmeldung|sicherheit unserer \\w+) (ist|liegt|hat|steht)( \\w+){0,4}',
      '(ist|sind|liegt|liegen) uns( \\w+){0,2} (wichtig|am herzen|ein anliegen)|(oberste|höchste|größte) priorität|an erster stelle|(hilft|helfen) uns( \\w+){0,5} (besser|verbessern|zu verbessern|zu werden)',
      '(geschätzte|werte|liebe)[rn]? (kundin|kunde|kunden)',
      '(wir|ich) (schätzen|schätze|legen)( \\w+){1,5}',
    ),
  },
  {
    name: 'rest assured',
    shape: wordings(
      '(seien sie|sie können) (versichert|sicher sein)',
      '(wir|ich) (versichern|versichere) ihnen',
      'sie können sich darauf verlassen',
    ),
  },
  { name: 'seriously', shape: wordings('(nehmen|nehme)( \\w+){0,5} (sehr |äußerst )?ernst') },
  {
    name: 'strive',
    shape: wordings(
      '(wir|ich) (sind|bin) (stets|immer|ständig) (bemüht|bestrebt)',
      '(wir|ich) (bemühen|geben|arbeiten)( \\w+){0,3} (stets|immer|ständig|unser bestes|hart)( \\w+)*',
      'unser (bestes|möglichstes)|(unter|mit) hochdruck|setzen alles daran|hände( \\w+)? gebunden',
    ),
  },
  {
    name: 'standards',
    shape: wordings(
      '(entspricht|entsprechen|entsprach|entsprachen|entspreche)( \\w+)? nicht( \\w+)? (unserem|unseren|dem|den) (\\w+ )?(\\w*anspruch|\\w*ansprüchen|\\w*standards?|werten|selbstverständnis|vorstellungen|leitbild|grundsätzen|erwartungen|philosophie|niveau|bild)',
      'nicht (das|der|die|unser)( \\w+){0,2},? (was|das|den|die|der|wie) wir( \\w+){0,5} (wünschen|erwarten|bieten|anbieten|anstreben|vorstellen|gewohnt|stehen|haben|wollen|möchten)',
      'nicht der service,? den',
    ),
  },
  { name: 'not again', shape: wordings('(wird|soll|darf)( \\w+){0,2} nicht (wieder|noch einmal) (vorkommen|passieren|geschehen)') },
  {
    name: 'as soon as possible',
    shape: wordings('schnellst ?möglich', 'so (schnell|bald) wie möglich', 'zeitnah', 'in kürze', 'umgehend', 'baldmöglichst'),
  },
  {
    name: 'regarding',
    shape: wordings(
      '(bezüglich|hinsichtlich|betreffs) (ihres|ihrer|ihren|ihrem)( \\w+)?',
      '(ihr|ihrem|ihres) anliegens?',
      'in dieser angelegenheit',
    ),
  },
  {
    name: 'wishes',
    shape: wordings(
      '(einen|noch einen) (schönen|angenehmen|guten) (tag|abend|woche|wochenende)',
      '(wir|ich) (freuen|freue) (uns|mich)( \\w+){0,3} (auf|sie|wieder)( \\w+)*',
      'wieder begrüßen zu dürfen',
    ),
  },
  {
    name: 'passed on',
    shape: wordings(
      '(an|in) (die|den|das|unsere|unser)( \\w+)? (fachabteilung|zuständige\\w*|abteilung|kollegen|team)( \\w+)? (weitergeleitet|weitergegeben|weiter)',
      '(intern|entsprechend) (weitergeleitet|weitergegeben|besprochen|geklärt|auswerten)',
    ),
  },
]
