// What makes a French sentence more than a statement of how a thing is: somebody spoken to, we who do it, a time, a kind word, what is free or open.

import { type Pattern, wordings } from '#core/coach/shapes.ts'

export const notFlat: readonly Pattern[] = [
  {
    shape: wordings(
      'vous|votre|vos|tu|te|t|ton|ta|tes|toi|lui|(?!(?:chez|assez)(?!\\w))\\w{2,}ez|si|svp|merci',
      'je|j|me|m|ma|mon|mes|moi|nous|on',
      "\\w{3,}(?:rai|rons|ra|ront|rez|ras)|demain|aujourd'hui|hier|ce (?:soir|matin)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\\d[\\d.,]*|d[ée]j[àa]|bientôt",
      'd[ée]sol[ée]e?s?|navr[ée]e?s?|excuses?|pardon|regrett\\w*|bienvenue|agr[ée]able|inadmissible|inacceptable|triste|au c(?:œ|oe)ur|peut pas attendre',
      "gratuite?s?|offerte?s?|sans (?:frais|supplément)|s'appelle|disponibles?|ouverte?s?|en (?:route|chemin)|r[ée]gl[ée]e?s?|r[ée]solue?s?|(?:rembours|annul|remplac|r[ée]par|chang|vers|cr[ée]dit|corrig|retir|r[ée]serv)[ée]e?s?|rendue?s?|comme (?:promis|convenu|pr[ée]vu)|au sous-sol|au (?:premier|rez)|compris(?:es?)?|il faut|coûtent?|pr[êe]te?s?|suffi(?:t|sent)|se (?:cache|trouve|situe)(?:nt)?|sur la liste",
    ),
  },
]
