// Owning it in German: "wir" did it, or left it undone. A "wir" that only explains or denies does not own.

import { type Pattern, wordings } from '#core/coach/shapes.ts'

const failed =
  '(vergessen|versäumt|verloren|verschickt|übersehen|verwechselt|verpasst|verlegt|beschädigt|enttäuscht|im stich gelassen|warten lassen|falsch (gemacht|geschickt|geliefert|berechnet|informiert|gebucht|verpackt)|zu spät (geliefert|gemeldet|reagiert|geschickt)|einen fehler gemacht|fehler gemacht|doppelt (berechnet|abgebucht)|zu viel (berechnet|abgebucht)|nicht (gehalten|geliefert|gemeldet|angerufen|geschickt|gebracht|erkannt|bemerkt|informiert|bescheid gegeben|beantwortet|geprüft|eingehalten|erledigt|rechtzeitig \\w+))'

export const ownership: readonly Pattern[] = [
  {
    name: 'we did it',
    shape: wordings(
      `(wir|ich) (haben|habe|hatten|hatte)\\b[^.!?;]{0,80} ${failed}`,
      `(haben|habe|hatten) (wir|ich)\\b[^.!?;]{0,80} ${failed}`,
      `dass (wir|ich)\\b[^.!?;]{0,80} ${failed} (haben|habe|hatten)`,
    ),
  },
  {
    name: 'we were',
    shape: wordings(
      '(wir|ich) (waren|war|sind|bin) (zu spät|zu langsam|im unrecht|nicht (da|erreichbar|aufmerksam genug|schnell genug))',
      'da (waren|sind) wir( \\w+)? (zu spät|zu langsam|im unrecht)',
    ),
  },
  {
    name: 'our mistake',
    shape: wordings(
      '(unser|unsere|unserer|mein|meine) (eigene[rs]? )?(fehler|versäumnis|versehen|schuld|verschulden|verantwortung|irrtum|nachlässigkeit|panne)',
      '(fehler|versäumnis|schuld|verantwortung) (liegt|liegen|lag|war|ist)( \\w+){0,2} (bei uns|bei mir|unser\\w*)',
      'liegt (ganz |allein |eindeutig )?(bei uns|bei mir|an uns|an mir)',
    ),
  },
  {
    name: 'we take responsibility',
    shape: wordings(
      '(wir|ich) (übernehmen|übernehme|tragen|trage)( \\w+){0,3} verantwortung',
      '(dafür|hierfür) (stehen|stehe) (wir|ich)( \\w+)? (ein|gerade)',
    ),
  },
  {
    name: 'we should have',
    shape: wordings(
      '(wir|ich|das) (hätten|hätte|hätten wir)\\b[^.!?;]{0,80} (müssen|sollen)',
      'hätten (wir|ich)\\b[^.!?;]{0,80} (müssen|sollen)',
      'das (hätte|darf|durfte)( \\w+)? (uns )?nicht (passieren|geschehen|vorkommen)( dürfen)?',
    ),
  },
  {
    name: 'we promised, and did not',
    shape: wordings('(wir|ich) (hatten|haben|habe)( \\w+){0,4} (versprochen|zugesagt)\\b.{0,80}(nicht|nie|niemand|zu spät)'),
  },
  {
    name: 'sorry that we',
    shape: wordings(
      '(leid|entschuldige|entschuldigen|entschuldigung|bedauern|bedauere)( \\w+)?,? dass (wir|ich)(?! (nicht (helfen|weiterhelfen)|ihnen nicht (helfen|weiterhelfen|entgegenkommen)))',
    ),
  },
  {
    name: 'sorry for our',
    shape: wordings(
      '(entschuldigung|entschuldigen|entschuldige|leid|bedauern)( \\w+){0,2} (für|wegen) (unser|unsere|unseren|unserer|unserem|meinen|meine|mein)',
    ),
  },
]
