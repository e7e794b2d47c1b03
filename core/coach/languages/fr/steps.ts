// What a French letter gives the customer to hand instead of a deed to come: steps to take, or where to go.

import type { Pattern } from '#core/coach/shapes.ts'
import { wordings } from './spelling.ts'

const acts =
  '(redémarr|éteign|rallum|allum|débranch|rebranch|branch|cliqu|appuy|tap|sélectionn|ouvr|ferm|install|désinstall|réinstall|télécharg|supprim|effac|vid|coch|décoch|désactiv|activ|saisiss|entr|scann|imprim|coll|dépos|présent|munissez|gard|conserv|reconnect|déconnect|connect|mett|suiv|retir)'

export const steps: readonly Pattern[] = [
  {
    name: 'do this',
    shape: wordings(
      `(^|[,;:] |(et|puis|ensuite|alors|simplement|d'abord|ou) )${acts}(ez|e|s|issez)(-| )(?!nous(?!\\w)|moi(?!\\w))\\w+`,
      `(vous pouvez|tu peux|il (vous |te )?suffit (de|d')|il faut|essayez de|merci de|pensez à|veillez à) ?(vous |te |le |la |les |l')?${acts}(er|re|ir)`,
      '(rendez-vous|présentez-vous|rends-toi|adressez-vous|passez) (\\w+ )?(au|à|dans|sur|chez)(?! nous)',
    ),
  },
  {
    name: 'here is how',
    shape: wordings(
      "(voici|suivez|ci-joint|ci-dessous) (comment|les (étapes|instructions)|la (marche à suivre|procédure)|le (lien|guide|mode d'emploi)|votre \\w+)",
      '(réglages|paramètres|menu|compte) ?> ?\\w+',
    ),
  },
]
