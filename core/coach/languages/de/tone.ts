// German tone: making it small, saying no, pressing the customer, sarcasm, and words of the trade.

import type { Pattern } from '#core/coach/shapes.ts'
import { wordings } from './spelling.ts'

const trouble = '(verzögerung|verspätung|problem|fehler|panne|versehen|missverständnis|unannehmlichkeit|kratzer|delle|sache|schaden)\\w*'

export const minimising: readonly Pattern[] = [
  {
    name: 'small',
    shape: wordings(
      `(ein|eine|einen|einer|einem|die|der|das|diese[rs]?)( \\w+)? (kleine[nrsm]?|geringfügige[nrsm]?|minimale[nrsm]?|winzige[nrsm]?|leichte[nrsm]?|kurze[nrsm]?) ${trouble}`,
    ),
  },
  {
    name: 'only a',
    shape: wordings(
      `(nur|lediglich|bloß) (um )?(ein|eine|einen|einer|einem) (\\w+ )?${trouble}`,
      '(nur|lediglich) (ein paar|wenige|zwei|drei|einen|eine) (minuten?|stunden?|tage?|tag|stunde|minute)',
    ),
  },
  {
    name: 'nothing serious',
    shape: wordings(
      'nichts (schlimmes|ernstes|dramatisches|weltbewegendes)',
      '(nicht|halb) so (schlimm|wild|tragisch|dramatisch)',
      'kein (drama|beinbruch|grund zur (sorge|aufregung))',
    ),
  },
  { name: 'at least', shape: wordings('(immerhin|wenigstens|zumindest) (ist|haben|hat|wurde|sind|sie)( \\w+){0,2}') },
  { name: 'a bit', shape: wordings('(etwas|ein bisschen|ein wenig) (verspätet|später|verzögert|länger|ärgerlich|unglücklich)') },
  { name: 'so-called', shape: wordings('(angebliche|vermeintliche|sogenannte)[rsnm]? \\w+') },
]

export const refusals: readonly Pattern[] = [
  {
    name: 'cannot',
    shape: wordings(
      '(ich|wir) (kann|können|konnten|dürfen|darf) (ihnen )?(das |dies |hier |da |leider |es )*(nicht|keine[nr]?|nichts)\\b(?! (ungeschehen|wiedergut|rückgängig|oft genug|genug|leugnen|erwarten|verlangen))[^.!?;,]{0,60}',
      '(kann|können|dürfen) (ich|wir) (ihnen )?(das |dies |hier |da |leider |es )*(nicht|keine[nr]?|nichts)\\b(?! (ungeschehen|wiedergut|rückgängig|oft genug|genug|leugnen|erwarten|verlangen))[^.!?;,]{0,60}',
    ),
  },
  {
    name: 'not possible',
    shape: wordings(
      '(ist|sind|wäre|war)( uns)?( \\w+){0,3} nicht (möglich|machbar|vorgesehen|zulässig|erlaubt)',
      'unmöglich',
      'nicht in der lage',
    ),
  },
  {
    name: 'must refuse',
    shape: wordings(
      '(müssen|muss) (wir|ich)? ?(\\w+ ){0,3}(ablehnen|absehen|zurückweisen)',
      '(lehnen|lehne) (wir|ich)? ?(\\w+ ){0,3}ab',
      'keinen anspruch',
    ),
  },
]

export const alternatives: readonly Pattern[] = [
  {
    name: 'but we can',
    shape: wordings(
      '(aber|sondern|jedoch|stattdessen|dafür)( \\w+){0,3} (können|kann|werden|werde|bieten|biete|schicken|schicke|haben|habe)',
      '(was|das) (wir|ich)( \\w+)? (können|kann|tun)',
    ),
  },
  { name: 'instead', shape: wordings('stattdessen', 'alternativ', 'als alternative', 'ersatzweise', 'dafür (bekommen|erhalten) sie') },
  {
    name: 'we can offer',
    shape: wordings('(wir|ich) (bieten|biete|schlagen|schlage)( \\w+){0,3}', '(biete|bieten) (ich|wir) ihnen', 'wählen sie'),
  },
]

export const pressing: readonly Pattern[] = [
  {
    name: 'calm down',
    shape: wordings(
      'beruhigen sie sich',
      'beruhige dich',
      'bleiben sie (ruhig|sachlich|freundlich)',
      'regen sie sich( \\w+)? (nicht|ab)',
      'kein grund( \\w+)? (laut|ausfallend|unhöflich)',
      '(achten sie auf|mäßigen sie) ihren ton',
      'nun mal langsam',
    ),
  },
  {
    name: 'already said',
    shape: wordings(
      'wie (bereits|schon|ich ihnen|wir ihnen)( \\w+){0,2} (gesagt|erwähnt|erklärt|mitgeteilt|geschrieben|erläutert)',
      '(habe|haben) (ich|wir) (ihnen )?(bereits|schon) (gesagt|erklärt|mitgeteilt|geschrieben)',
    ),
  },
  {
    name: 'you must understand',
    shape: wordings(
      '(sie|du) (müssen|musst|sollten|solltest) (verstehen|einsehen|begreifen|bedenken|akzeptieren)',
      'haben sie (bitte )?verständnis( dafür)?',
      '(ich|wir) bitten? (sie )?um (ihr )?verständnis',
    ),
  },
  {
    name: 'to be honest',
    shape: wordings(
      'um ehrlich zu sein',
      'ehrlich gesagt',
      'offen gesagt',
      'bei allem respekt',
      'selbstverständlich hätten',
      'offensichtlich',
    ),
  },
  {
    name: 'other customers manage',
    shape: wordings(
      '(sie sind|da sind sie) (der|die) (einzige|erste)',
      '(noch nie|niemand|kein anderer kunde) (hat|hatte)( \\w+){0,2} (beschwert|gestört|probleme)',
    ),
  },
]

export const sarcasm: readonly Pattern[] = [
  {
    name: 'congratulations',
    shape: wordings(
      'na (toll|super|prima|dann)',
      'viel glück dabei',
      'schön für sie',
      'wie schön für sie',
      'was für eine überraschung',
      'ach was',
      'gratuliere',
    ),
  },
  { name: 'your "problem"', shape: /"(?:Problem|Beschwerde|Anliegen|Notfall|Erlebnis|Schaden|Verlust)"/gi },
]

export const jargon: readonly Pattern[] = [
  { name: 'letters', shape: /\b(?:SLA|ETA|RMA|SKU|POD|CRM|ERP|KYC|FTE|KPI|AGB|EVB|DPD|FAQ|L[123]|NPS|WA|AB|LS)\b/g },
  {
    name: 'insiders',
    shape: wordings(
      '(das|ihr|dieses|unser) ticket',
      'ticket ?nummer',
      'vorgangsnummer',
      '(second|first) level',
      'backend',
      'back ?office',
      'kulanz(regelung|antrag|gutschrift)?',
      'storno',
      'retoure?',
      'sendungsverfolgungsnummer',
      'eskalier\\w*',
      'eskalation',
      'prozessbedingt\\w*',
      'systemseitig\\w*',
      'kundenseitig\\w*',
      'zeitnah',
      'diesbezüglich\\w*',
      'seitens',
      'bearbeitungsstatus',
      'sachverhalt\\w*',
    ),
  },
]
