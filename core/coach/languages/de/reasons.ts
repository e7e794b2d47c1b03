// German reasons: causes, policies, circumstances, comparisons, intentions. A reason that owns the mistake is no excuse.

import type { ReasonShape, ReasonWords } from '#core/coach/languages/language.ts'
import { spelt, wordings } from './spelling.ts'

const own = '(eines |unseres |einem |unserem |einer |unserer |ein |unser )?(eigenen )?(fehler|versehen|versäumnis|irrtum|panne)'

const shapes: readonly ReasonShape[] = [
  {
    kind: 'cause',
    name: 'due to',
    mayHelp: true,
    reach: 'to clause end',
    shape: wordings(`(aufgrund|auf grund|infolge|bedingt durch|verursacht durch|zurückzuführen auf)(?! (von )?${own})`),
  },
  {
    kind: 'cause',
    name: 'because of',
    mayHelp: true,
    reach: 'to clause end',
    shape: wordings(
      `wegen (?!(ihr|ihres|ihrer|dieser sache|des anliegens|${own}))(des|der|eines|einer|dem|den|hoh\\w+|stark\\w+|schlecht\\w+|viel\\w+|technisch\\w+)`,
    ),
  },
  {
    kind: 'cause',
    name: 'because',
    mayHelp: true,
    reach: 'to clause end',
    shape: wordings(
      '(weil|da) (?!wir (\\w+ )?(einen )?(fehler|vergessen|versäumt|übersehen)|sie|du)(der|die|das|unser\\w*|ein\\w*|wir|es|dies\\w*|viele|alle)',
    ),
  },
  {
    kind: 'cause',
    name: 'the reason is',
    shape: wordings('(der|die) (grund|ursache)( (dafür|hierfür|für \\w+))?( (ist|war|liegt|lag))', 'das (liegt|lag) (daran|an)'),
  },
  {
    kind: 'circumstance',
    name: 'out of our hands',
    shape: wordings(
      '(außerhalb|ausserhalb) unseres (einflusses|einflussbereichs|verantwortungsbereichs)',
      'nicht in unserer (hand|macht)',
      'höhere(r)? gewalt',
      'unvorhersehbar\\w*',
      'unvermeidlich\\w*',
      'keinen einfluss',
    ),
  },
  {
    kind: 'circumstance',
    name: 'busy',
    shape: wordings(
      '(sehr|außergewöhnlich|ungewöhnlich|extrem) (viel|viele|hoch|hohe[ns]?|stark|starke[ns]?)( \\w+)? (andrang|anfragen|aufkommen|nachfrage|bestellungen|los|zu tun)',
      '(hohe[ns]?|erhöhte[ns]?|starke[ns]?|große[ns]?) (auftrags|anfrage|arbeits|sendungs|bestell|anruf)\\w*',
      'viel (los|zu tun)',
      'personalmangel',
      'unterbesetzt',
      'krankheitsbedingt\\w*',
      '(schlechte[ns]?|winterliche[ns]?) wetter\\w*',
      'hochsaison',
      'feiertagsbedingt\\w*',
      'lieferengp[aä]ss\\w*',
    ),
  },
  {
    kind: 'policy',
    name: 'our policy',
    shape: wordings(
      '(laut|gemäß|nach|entsprechend|aufgrund) (unsere[rn]?|den|der|unser)( \\w+)? (agb|richtlinien?|bedingungen|geschäftsbedingungen|vorgaben|vorschriften|regeln|regelungen?|bestimmungen)',
    ),
  },
  {
    kind: 'policy',
    name: 'policy says',
    shape: wordings(
      '(unsere |die )(agb|richtlinien?|bedingungen|vorschriften|regeln|regelungen?|bestimmungen) (sehen|besagen|erlauben|lassen|gelten|schreiben|sagen|verlangen)',
      '(unser|das) system (lässt|erlaubt|kann|sieht)( \\w+){0,3} nicht( \\w+)?',
      '(ist|sind) (bei uns )?(so )?(üblich|vorgeschrieben|nicht vorgesehen)',
    ),
  },
  {
    kind: 'policy',
    name: 'not guaranteed',
    shape: wordings('(nicht|keine|ohne) (garantier\\w*|garantie|gewähr)', 'unverbindlich\\w*', 'aus kulanz', '(keinen|kein) anspruch'),
  },
  {
    kind: 'comparison',
    name: 'others too',
    shape: wordings(
      '(andere|viele|die meisten|alle) (kunden|kundinnen|anbieter|unternehmen|leute) (haben|sind|machen|müssen|warten|finden|auch)',
      'branchenüblich',
      'wie überall',
      'vergleichbar mit',
    ),
  },
  {
    kind: 'comparison',
    name: 'it happens',
    shape: wordings(
      '(das|so etwas|sowas|fehler|verzögerungen) (kann|können) (schon |immer |leider |jedem )*(mal |einmal )?(passieren|vorkommen|geschehen)',
      '(das|so etwas|fehler|verzögerungen) (passiert|passieren|kommt|kommen)( \\w+)? (mal|vor|eben|leider)( \\w+)?',
      'nicht ungewöhnlich',
      'kein einzelfall',
    ),
  },
  {
    kind: 'intention',
    name: 'not our intention',
    shape: wordings(
      '(nicht|nie) (unsere|meine) (absicht|intention)',
      '(war|lag) (keine|nicht in unserer) absicht',
      '(wir|ich) (wollten|wollte) (sie |ihnen )?(nie|nicht|keineswegs)',
    ),
  },
]

export const reasons: ReasonWords = {
  shapes,
  advice: /(?<![a-zß-öø-ɏ])(?:bitte|werde|werden|können sie|kannst du|empfehle|empfehlen|damit)(?![a-zß-öø-ɏ])/i,
  failing:
    /(?<![a-zß-öø-ɏ])(?:nicht|kein\w*|nie|niemand|nichts|spät\w*|verspät\w*|verzöger\w*|fehlt\w*|falsch\w*|verloren|länger|ausgefallen|ausverkauft|beschädigt)(?![a-zß-öø-ɏ])/i,
  condition: /^(?:falls|wenn|sofern|sollte\w*) /i,
  turn: spelt(
    / (?:und|aber|sondern) (?:wir|ich|sie)(?![a-zß-öø-ɏ])| (?:ist|sind|war|waren|kommt|kommen|kam|kamen|konnten?|kann|können|wurden?|wird|werden|hat|haben|hatten?|dauert|mussten?|muss|müssen|verzögert|verspätet|trifft|ging|fiel) (?=[a-zß-öø-ɏ])/i,
  ),
  verbMoves: true,
  firstSo: /^(.{8,120}?), (?:so dass|sodass|weshalb|weswegen|daher|deshalb) (?=(.+))/i,
  ownSubject: /^(?:(?:und|aber|liebe\w?|hallo|[a-zß-öø-ɏ'-]+,) )*(?:wir|ich|sie|du|ihr\w*|bitte)(?![a-zß-öø-ɏ])/i,
  guess:
    /(?<![a-zß-öø-ɏ])(?:vermutlich|wahrscheinlich|möglicherweise|anscheinend|offenbar|es (?:könnte|kann) sein, dass|muss wohl)(?![a-zß-öø-ɏ])/i,
}
