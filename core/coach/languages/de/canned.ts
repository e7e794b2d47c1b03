// German stock phrases: sentences that fit any customer, and so tell none that they were heard.

import type { Pattern } from '#core/coach/shapes.ts'
import { wordings } from './spelling.ts'

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
      '(ich|wir) (kann|können) (ihren|ihre|ihr|den|die) (\\w+ )?(ärger|unmut|frust|enttäuschung|verärgerung|anliegen)( \\w+)? (gut |sehr |voll |absolut )*(verstehen|nachvollziehen)',
      '(ich|wir) (verstehe|verstehen) (ihren|ihre) (ärger|unmut|frust|enttäuschung|verärgerung)',
      'haben (vollstes|vollkommenes) verständnis',
    ),
  },
  {
    name: 'sorry to hear',
    shape: wordings(
      '(leid|schade|bedauerlich)( \\w+)?,? (das|dies) (zu )?(hören|lesen|erfahren)',
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
      '(vielen|herzlichen|besten)? ?dank(e)?( ihnen)? für (ihr(e|en)?|die|das|den) (\\w+ )?(geduld|verständnis|hinweis|rückmeldung|nachricht|feedback|mail|e-mail|anfrage|anruf|vertrauen|treue|schreiben|kontaktaufnahme|interesse|offenheit)',
      '(wir|ich) (danken|danke|bedanken|bedanke)( \\w+){0,3} für',
      '(wir|ich) (bitten|bitte) (sie )?um( \\w+)? verständnis',
    ),
  },
  {
    name: 'appreciate',
    shape: wordings(
      '(ihre|deine) (zufriedenheit|meinung|erfahrung|rückmeldung) (ist|liegt|hat)( \\w+){0,4}',
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
      'unser (bestes|möglichstes)',
    ),
  },
  {
    name: 'standards',
    shape: wordings(
      '(entspricht|entsprach)( \\w+)? nicht( \\w+)? (unserem|unseren) (\\w+ )?(anspruch|ansprüchen|standards?|qualitätsansprüchen)',
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
