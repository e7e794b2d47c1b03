// Owning it in German: "wir" did it, or left it undone. A "wir" that only explains or denies does not own.

import type { Pattern } from '#core/coach/shapes.ts'
import { wordings } from './spelling.ts'

const undone =
  '(gehalten|geliefert|gemeldet|angerufen|zurückgerufen|geschickt|abgeschickt|losgeschickt|verschickt|versandt|zugestellt|gebracht|abgeholt|erkannt|bemerkt|informiert|bescheid (gegeben|gesagt)|beantwortet|geantwortet|reagiert|geprüft|eingehalten|erledigt|aufgepasst|zugehört|ernst genommen|weitergegeben|weitergeleitet|eingetragen|gebucht|erstattet|umgesetzt|gekümmert|rechtzeitig \\w+|richtig \\w+)'
const failed = `(vergessen|versäumt|verloren|übersehen|verwechselt|vertauscht|geirrt|verrechnet|(die|den|das|dem|der|eine?[nms]?) falsche[nrsm]? \\w+( \\w+)? (geschickt|geliefert|gebucht|verpackt|gegeben|genannt|bestellt|gesendet|mitgeteilt)|verpasst|verschlampt|beschädigt|kaputt gemacht|zerbrochen|enttäuscht|im stich gelassen|allein gelassen|(warten|stehen|sitzen|hängen) (ge)?lassen|falsch \\w+|zu spät \\w+|einen fehler gemacht|fehler gemacht|doppelt (berechnet|abgebucht)|zu viel (berechnet|abgebucht)|schuldig geblieben|mist gebaut|verbockt|vermasselt|verpatzt|nicht geschafft|nicht ${undone})`
const slip = '(fehler|versehen|irrtum|panne|missgeschick|verwechslung)'

/** Left undone: any deed with „nicht“, but not what befell us, or what we deny. */
const left =
  'nicht (?!(erhalten|bekommen|gefunden|gesehen|gehört|gewollt|beabsichtigt|verursacht|verschuldet|nur|mehr bekommen|empfangen))(\\w+ ){0,2}(\\w*ge\\w+(t|en)|(be|ver|er|ent|über|unter|wieder)\\w+(t|en)|\\w{2,}iert)'

export const ownership: readonly Pattern[] = [
  {
    name: 'we did it',
    shape: wordings(
      `(wir|ich) (haben|habe|hatten|hatte)\\b[^.!?;]{0,80} ${failed}`,
      `(haben|habe|hatten) (wir|ich)\\b[^.!?;]{0,80} ${failed}`,
      `(wir haben|ich habe|haben wir|habe ich)( \\w+){0,6} ${left}`,
      `dass (wir|ich)( \\w+){0,6} ${left} (haben|habe)`,
      `(fehler|panne|versehen|irrtum), (den|die|das) (wir|ich)`,
      `dass (wir|ich)\\b[^.!?;]{0,80} ${failed} (haben|habe|hatten)`,
    ),
  },
  {
    name: 'we were',
    shape: wordings(
      '(wir|ich) (waren|war|sind|bin) (zu spät|zu langsam|im unrecht|nicht (da|erreichbar|aufmerksam genug|schnell genug))',
      '(waren|sind|war|bin) (wir|ich)( \\w+)? (zu spät|zu langsam|im unrecht|nicht (da|erreichbar))',
      '(wir|ich) (kamen|kam|kommen|komme) (\\w+ ){0,2}zu spät',
    ),
  },
  {
    name: 'our mistake',
    shape: wordings(
      'nicht (in ordnung|richtig|gut|fair) von (uns|mir)',
      `(uns|mir) (ist|sind|war|waren)( \\w+){0,4} ${slip}`,
      `(ist|sind) (uns|mir)( \\w+){0,4} (${slip}|passiert|unterlaufen)`,
      `von uns( \\w+){0,2} ${failed}`,
      `(von|bei) uns( \\w+){0,4} (schief\\w*|falsch \\w+|${slip})`,
      '(unser|unsere|unserer|mein|meine) (eigene[rs]? )?(fehler|versäumnis|versehen|schuld|verschulden|verantwortung|irrtum|nachlässigkeit|panne)',
      '(fehler|versäumnis|schuld|verantwortung) (liegt|liegen|lag|war|ist)( \\w+){0,2} (bei uns|bei mir)',
      'liegt (ganz |allein |eindeutig )?(bei uns|bei mir|an uns|an mir)',
    ),
  },
  {
    name: 'we take responsibility',
    shape: wordings(
      '(wir|ich) (übernehmen|übernehme|tragen|trage)( \\w+){0,3} verantwortung',
      '(übernehmen|übernehme|tragen|trage) (wir|ich)( \\w+){0,3} verantwortung',
      '(dafür|hierfür) (stehen|stehe) (wir|ich)( \\w+)? (ein|gerade)',
    ),
  },
  {
    name: 'we should have',
    shape: wordings(
      '(wir hätten|ich hätte)\\b[^.!?;]{0,80} (müssen|sollen|dürfen)',
      '(hätten wir|hätte ich)\\b[^.!?;]{0,80} (müssen|sollen|dürfen)',
      '(das|so etwas) (hätte|darf|durfte)( \\w+)? (uns |bei uns )?nicht (passieren|geschehen|vorkommen)( dürfen)?',
    ),
  },
  {
    name: 'we promised, and did not',
    shape: wordings('(wir|ich) (hatten|haben|habe)( \\w+){0,4} (versprochen|zugesagt)\\b.{0,80}(nicht|nie|niemand|zu spät)'),
  },
  {
    name: 'sorry that we',
    shape: wordings(
      '(leid|entschuldige|entschuldigen|entschuldigung|bedauern|bedauere)( \\w+)?,? dass (wir|ich)(?! (nicht (helfen|weiterhelfen)|ihnen nicht (helfen|weiterhelfen|entgegenkommen)|(erst jetzt|so spät|erst heute)|(mich|uns) (erst|so spät)))',
      '(leid|entschuldigung|verzeihung),? (sie|dich|ihnen|dir)\\b[^.!?;]{0,60} zu haben',
    ),
  },
  {
    name: 'sorry for our',
    shape: wordings(
      '(entschuldigung|entschuldigen|entschuldige|leid|bedauern)( \\w+){0,2} (für|wegen) (unser|unsere|unseren|unserer|unserem|meinen|meine|mein)',
    ),
  },
]
