// What leaves a customer waiting in French: times that nobody can hold us to, and commitments without a time.

import type { Pattern } from '#core/coach/shapes.ts'
import { wordings } from './spelling.ts'

const clitics = "((vous|te|lui|leur|les|le|la|y|en|nous) |[tl]'((en|y) )?){0,3}"

export const vagueTimes: readonly Pattern[] = [
  {
    name: 'soon',
    shape: wordings(
      '(?<!à |à très )(très )?bientôt',
      '(très |tout )?prochainement',
      "(sous|d'ici) peu",
      '(dans les|sous les) (plus brefs|meilleurs) délais',
      'au plus (vite|tôt)',
      'dès que (possible|nous (le )?pou(vons|rrons)|je (le )?p(eux|ourrai))',
      '(le plus|aussi) (vite|tôt|rapidement) (que )?possible',
      "(dans|d'ici) (les (prochains|tout prochains) jours|les jours (à venir|qui viennent)|quelques (jours|semaines)|un avenir proche)",
      'en temps (utile|voulu)',
      'incessamment',
      '(dans|sous) un délai raisonnable',
    ),
  },
]

export const bareCommitments: readonly Pattern[] = [
  {
    name: 'call',
    shape: wordings(
      "(je|nous|on) (vous |te )(rappelle|rappelons|recontacte|recontactons)(?! (que|qu'\\w+|votre|vos|le|la|les|ton))",
      `(je|nous|on) ${clitics}(r?appellerai|r?appellerons|r?appellera|(re)?contacterai|(re)?contacterons|écrirai|écrirons|répondrai|répondrons|informerai|informerons|préviendrai|préviendrons|aviserai|aviserons)`,
      '(je|nous|on) (reviens|revenons|reviendrai|reviendrons|revient|reviendra) vers (vous|toi)',
      "(je|nous|on) (vous |te |t')(tiens|tenons|tient|tiendrai|tiendrons|tiendra) (\\w+ )?(au courant|informée?s?)",
      `(je|nous|on) (vous |te )?(vais|allons|va) ${clitics}(rappeler|appeler|recontacter|contacter|écrire|répondre|informer|prévenir|tenir (au courant|informée?s?))`,
    ),
  },
  {
    name: 'send',
    shape: wordings(
      `(?<!-)(je|nous|on) ${clitics}(rembours|envoi|renvoi|expédi|réexpédi|livr|relivr|remplac|répar|échang|revers|recrédit|crédit)(erai|erons|era)`,
      `(?<!-)(je|nous|on) ${clitics}r?enverr(ai|ons|a)`,
      "(?<!-)(je|nous|on) (vous|te|t') ?(le |la |les |l')?(rembourse|remboursons|renvoie|renvoyons|envoie|envoyons|expédie|expédions|livre|livrons|remplace|remplaçons|recrédite|recréditons)",
      `(je|nous|on) (vous |te )?(vais|allons|va) ${clitics}(rembourser|renvoyer|envoyer|expédier|réexpédier|livrer|remplacer|réparer|échanger|recréditer|créditer|virer)`,
    ),
  },
]
