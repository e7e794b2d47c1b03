// Which language a letter is in, by its commonest words. It holds no table of the coach's, so the browser can ask before it loads one.

import type { LanguageCode } from './language.ts'

const common: Record<LanguageCode, ReadonlySet<string>> = {
  en: words(
    'the and to of you your we our is are was were not have has had for that this it with will would be been i my from they them what which an at on by but if please sorry dear hello thank thanks can could there here so us let know do does did any more no as or all hi hey me now up out about just like get see send help when how in',
  ),
  de: words(
    'der die das und zu sie ihr ihre ihnen wir uns unser ist sind war nicht haben hat hatte für fuer dass dies es mit wird werden ich mein mir von ein eine einen auf im den dem bei aber wenn bitte leid sehr liebe lieber hallo vielen danke auch noch kann können du dir dich dein deine oder wie als nach vom zum zur am um bis so in kein keine mal nur schon hier dann gerne leider',
  ),
  es: words(
    'el los las y de del que su sus usted nosotros nuestro nuestra es son ha hemos no para por esto con se le lo una un mi al pero si siento hola gracias estimada estimado muy más como hay está estamos pedido te tu nos qué cómo me ha he favor puedes cualquier sin ya lamentamos sentimos',
  ),
  fr: words(
    'le les des et de du que vous votre vos nous notre est sont a avons avez ne pas pour ce cette avec dans je mon ma une un au aux mais si bonjour merci madame monsieur très plus sur qui été désolé désolés on me il elle tout bien y en',
  ),
}

/** Of languages that are not ours, those of their commonest words that no language of ours has. With too few words to be sure otherwise, they tell. */
const others = [
  // Dutch
  'het een dat niet wij ons onze jullie uw jij ik mijn voor bij naar ook maar heeft hebben worden wordt zijn deze geen graag helaas bedankt spijt kunt wat nog beste wel aan',
  // Italian
  'gli che della dello sono abbiamo siamo dispiace scusiamo buongiorno gentile ordine più anche questo questa nostro vostro suo sua può ci grazie molto perché stato è',
  // Portuguese
  'não uma você vocês são nosso nossa seu sua obrigado obrigada olá também em foi lamentamos muito até já ao pelo isso desculpe com caro cara',
  // Danish, Norwegian, Swedish
  'og det ikke på som jeg jag och inte är til till har med ett vi din dig deg beklager undskyld tak tack takk kære hej kommer fra från ble blev være',
].map(words)
/** So many of their words decide. */
const telling = 2

const codes = Object.keys(common) as LanguageCode[]
/** A long draft is judged by its beginning (words). */
const enough = 200
/** Fewer common words than this say nothing. */
const fewest = 2
/** From so many words on, a text without our common words is in none of our languages. */
const surely = 12

/** The language, `und` for a text that is surely in none of them, or null when there is too little to say. */
export function detect(text: string): LanguageCode | 'und' | null {
  if (isForeignScript(text)) return 'und'
  const all = (text.slice(0, enough * 12).match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, enough).map((word) => word.toLowerCase())
  const counts = codes
    .map((code) => ({ code, count: all.filter((word) => common[code].has(word)).length }))
    .sort((a, b) => b.count - a.count)
  const [first, second] = counts
  if (!first || !second) return null
  const theirs = Math.max(...others.map((known) => all.filter((word) => known.has(word)).length))
  if (theirs >= telling && theirs > first.count * 1.4) return 'und'
  if (all.length >= surely && first.count < all.length * 0.15) return 'und'
  return first.count >= fewest && first.count >= second.count * 1.4 ? first.code : null
}

/** More letters of another script than of ours: however short it is, it is in none of our languages. */
function isForeignScript(text: string): boolean {
  const beginning = text.slice(0, enough * 12)
  const count = (letters: RegExp) => beginning.match(letters)?.length ?? 0
  return count(/(?!\p{Script=Latin})\p{L}/gu) > count(/\p{Script=Latin}/gu)
}

/** In which language a letter is read: the one it is in; that of its case (or brand) while there is too little of it to tell. Browser and server both ask here. */
export function languageRead(text: string, ofCase: string): string {
  return detect(text) ?? ofCase
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
