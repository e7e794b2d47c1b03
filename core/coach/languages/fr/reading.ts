// How a French letter is put together, and what it asks the customer.

import type { AskWords, ReadingWords } from '#core/coach/languages/language.ts'
import { never } from '#core/coach/shapes.ts'
import { wordings } from '#core/coach/shapes.ts'

export const reading: ReadingWords = {
  abbreviation: /(?:^|[\s(])(?:m|mm|mme|mlle|dr|me|n°|no|tél|tel|av|bd|env|p\. ?ex|etc|\d{1,2})\.\s*$/i,
  greeting:
    /^(?:bonjour|bonsoir|salut|cher|chère|chere|chers|chères|madame|monsieur|mesdames)(?![\p{L}])(?:[ ,!]+[\p{L}.'-]+){0,5}[\s,!.:]*$/iu,
  thanks:
    /^(?:(?:bonjour|chère|cher) [a-zß-öø-ɏ'-]+[,!] )?(?:merci|(?:nous|je) vous remerci|(?:nous|je) te remerci)(?![a-zß-öø-ɏ]*ment)(?!.*(?:\bmais\b|cependant|malheureusement))/i,
  closing:
    /^(?:cordialement|bien cordialement|bien à vous|sincères salutations|meilleures salutations|bonne (?:journée|soirée)|à bientôt|(?:veuillez|nous vous prions d')(?: agréer| recevoir))/iu,
  quoteOpens: /^Le\b.{0,200}\ba écrit ?:\s*$/,
  smallWords: new Set(
    (
      'alors après aucun aussi autre autres avant avec avez avoir avons aux car cela celle celui ces cet cette chez ces comme dans depuis des deux donc dont elle elles encore entre est été êtes être eux ' +
      'fait faire ici ils jamais les leur leurs lui mais même mes moi mon moins nos notre nous ont par parce pas peu peut plus pour pourquoi quand que quel quelle qui quoi sans sera ses soit son sont ' +
      'sous suis sur tes toi ton tous tout toute toutes très une vos votre vous désolé désolés désolée excuses sommes'
    ).split(' '),
  ),
  commonWords: new Set(
    (
      'adresse aide appel attente besoin chose client cliente clients colis commande compte contact date demande demain détails disposition équipe erreur expérience fois gêne heure heures information informations ' +
      'jour jours lundi mail message merci minutes moment nom numéro personne problème problèmes question réponse retour semaine semaines service situation suite temps téléphone toujours'
    ).split(' '),
  ),
  pointing: new Set(),
  things: new Set(),
  troubles: new Set(),
  hollow: never,
  sameThings: [],
  ending: /(?:ions|ation|ements?|ées|és|ée|é|er|ez|es|ons|ent|e|s)$/,
}

const help = '(faire|aider|offrir|proposer|compenser|réparer|améliorer|arranger|résoudre)'
export const asks: AskWords = {
  asks: [
    {
      name: 'what can we do',
      shape: wordings(
        `(que|comment|en quoi|qu'est-ce que) ?(pouvons-nous|puis-je|pourrions-nous|pourrais-je|nous pouvons|je peux|peut-on)( (vous|te|nous|t'))? ?${help}`,
      ),
    },
    {
      name: 'what do you want',
      shape: wordings(
        '(que|comment) (souhaitez-vous|voulez-vous|attendez-vous|proposez-vous|souhaiteriez-vous|voudriez-vous|veux-tu|souhaites-tu)( que nous| de nous| de notre part| obtenir)?( \\w+)?',
        "qu'(attendez-vous|est-ce que vous (voulez|souhaitez|attendez))( de nous| que nous)?( \\w+)?",
        'quelle (solution|compensation) (souhaitez-vous|voulez-vous|attendez-vous|vous conviendrait|te conviendrait)',
      ),
    },
    {
      name: 'let us know',
      shape: wordings(
        '(dites-nous|dites-moi|dis-nous|dis-moi|indiquez-nous|faites-nous savoir) (ce que|comment) (nous pouvons|je peux|vous (voulez|souhaitez|souhaiteriez|attendez)|tu (veux|souhaites))( \\w+){0,2}',
      ),
    },
    { name: 'is there anything', shape: wordings('y a-t-il (quelque chose|une chose) que (nous|je) (puissions|puisse|pouvons)( \\w+)?') },
  ],
  courtesy: /(?<![a-zß-öø-ɏ])(?:autre chose|d'autres questions|toute autre|si vous avez|par carte)(?![a-zß-öø-ɏ])/i,
}
