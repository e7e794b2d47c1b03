// Asking the customer, in Spanish, to find the remedy: to usted, tú, vos and vosotros.

import type { AskWords } from '#core/coach/languages/language.ts'
import { spelt, wordings } from './spelling.ts'

const what = '(?:qué|cómo|en qué|con qué|de qué (?:manera|modo|forma)|qué más|cuál)'
const help =
  '(?:hacer|ayudar|ofrecer|compensar|mejorar|solucionar|arreglar|resolver|colaborar|servir|apoyar|asistir|orientar|remediar|recuperar|atender|reparar|dar(?:le|te|les)? una mano|echar(?:le|te|les)? una mano)'
const can = '(?:podemos|puedo|podríamos|podría|podremos|podré|debemos|deberíamos|debería|tenemos que)'
const want =
  '(?:quiere|quieres|querés|queréis|quieren|desea|deseas|deseás|desean|espera|esperas|esperás|esperan|prefiere|prefieres|preferís|prefieren|propone|propones|proponés|sugiere|sugieres|sugerís|necesita|necesitas|necesitás|(?:le|te|les|os) gustaría|querría|querrías|quisiera|quisieras)'
/** Where and how to send it is asked for good reason. */
const facts =
  '(?:llam|contact|envi|env[ií]|devolv|mand|pag|entreg|ingres|reembols|abon|deposit|hagamos llegar|escrib|avis|registr|dirij|pong)'

export const asks: AskWords = {
  asks: [
    {
      name: 'what can we do',
      shape: wordings(
        `${what} (?:más )?(?:(?:le|te|les|os|se lo|te lo|lo|la) )?${can}(?: (?:nosotros|yo|hoy))? ${help}(?:le|te|lo|les|os|la|los|las|noslo|selo|telo)?`,
        `${what} (?:le|te|les|os) (?:ayudo|ayudamos|sirvo|servimos|colaboro|colaboramos|apoyo|apoyamos|atiendo|atendemos)`,
        `qué (?:hacemos|hago|hiciéramos)(?= (?:con|por|al respecto|entonces|para)|[?]|$)`,
      ),
    },
    {
      name: 'what do you want',
      shape: wordings(
        `qué ${want} (?:usted |vos |tú )?(?:recibir|obtener|a cambio|como \\w+)`,
        `${what} ${want} (?:usted |ustedes |tú |vos )?que (?!(?:(?:le|te|les|os|se|lo|la|se lo|te lo|se la|te la) ){0,2}${facts})\\w+`,
        `qué ${want}(?: usted| ustedes)?(?: de (?:nosotros|nuestra parte|mí))?(?=[?]|$| de (?:nosotros|nuestra)| (?:para|como|a cambio))`,
        '(?:qué|cuál)(?: \\w+){0,3} (?:sería|es|ve|considera)? ?(?:\\w+ ){0,4}?(?:solución|compensación|propuesta|alternativa|salida|gesto|remedio)(?: \\w+){0,2} (?:justa|adecuada|razonable|satisfactoria|le|te|les|os|desea|deseas|deseás|espera|esperas|prefiere|prefieres|preferís|propone|propones|sería|considera|quiere|quieres|querés|ve|tiene|tienes|busca|buscas)(?: \\w+)?',
        '(?:qué|cuál)(?: \\w+){0,2} (?:le|te|les|os) (?:parecería|vendría|haría|dejaría|satisfaría|compensaría)(?! (?:si|que nos))(?: \\w+)?',
        'qué (?:sería|considera|consideras|cree|crees|creés)(?: (?:usted|que sería|que es))* (?:justo|razonable|adecuado|suficiente)',
      ),
    },
    {
      name: 'let us know',
      shape: wordings(
        `(?:díganos|dinos|dime|dígame|decime|decinos|decíme|díganme|indíquenos|indíqueme|indícanos|indícame|indicanos|indicame|háganos saber|haznos saber|hacenos saber|cuéntenos|cuénteme|cuéntame|cuéntanos|contame|contanos|explíquenos|quedamos atentos a)(?: (?:usted|tú|vos|por favor))?,? ${what} (?:(?:le|te|les|os|nos) )?(?:${can}|${want}|sería|hacemos|hago|considera)(?: que)?(?: \\w+){0,3}`,
        '(?:díganos|dinos|dígame|dime|decime|decinos|indíquenos|indíqueme) (?:usted |vos |tú )?(?:la|una|alguna|su|tu) (?:solución|propuesta|compensación|preferencia)',
        `(?:a la espera|atent[oa]s|pendientes?) (?:de|a) (?:que )?(?:nos |me )?(?:indiques?|digas?|diga|cuentes?|comentes?|comunique) ${what} (?:${want}|\\w+)`,
        '(?:usted|tú|vos) (?:dirá|dirás|decide|decides|decidís)(?=[.:!]|$)',
      ),
    },
    {
      name: 'is there anything',
      shape: wordings(
        'hay (?:algo|alguna cosa|alguna forma|alguna manera)(?: más)? (?:que|en que|en lo que|de que) (?:le |te |les )?(?:podamos|pueda|podemos|puedo)(?: \\w+)?',
      ),
    },
  ],
  courtesy: spelt(/(?<![a-zß-öø-ɏ])(?:algo más|más ayuda|otra cosa|en qué más|qué más|si tiene|cualquier otra)(?![a-zß-öø-ɏ])/i),
}
