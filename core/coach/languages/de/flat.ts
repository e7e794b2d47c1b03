// How German letters open with a flat fact where an answer is awaited: "Guten Tag, die Kabine ist schalldicht nach DIN." Right behind the greeting, with
// nobody of ours, no word to them, no day and nothing done in it, it only says how things are. What is told of a deed, of whom to ask, or of a way out is none.

import type { ReasonShape } from '#core/coach/languages/language.ts'
import { greeting } from './of-a-kind.ts'
import { spelt } from './spelling.ts'

const letter = '[A-Za-zÄÖÜß-öø-ɏ]'
const from = `(?<!${letter})`
const to = `(?!${letter})`
const rest = '[^.!?]{0,300}'
const participle = `(?:${letter}*ge${letter}{2,}(?:t|en)|(?:be|er|ver|zer|über|zurück|unter|ent)${letter}{3,}(?:t|en)|${letter}{3,}iert)`

/** Somebody of ours, they, or an act. */
const people =
  '[Ww]ir|[Ii]ch|[Uu]ns|[Mm]ir|[Mm]ich|[Mm]ein[a-z]*|[Uu]nsere?[mnrs]? (?:Fehler|Versehen|Schuld)|Ihnen|[Dd]ir|[Dd]ich|[Dd]u|[Ee]uch|Sie|[Bb]itte|[Dd]ank[a-z]*|[Ss]orry|[Ll]eid|[Ee]ntschuld[a-zäöü]*|[Vv]erzeih[a-zäöü]*|[Bb]edau[a-z]*|[Gg]ern[e]?|[Ss]chade|[Uu]nannehm[a-z]*|[Vv]erständnis'
/** When, and how it is by now. */
const now =
  'heute|morgen|gestern|jetzt|nun|wieder|ab sofort|bereits|gleich|eben erst|soeben|(?:[Mm]on|[Dd]iens|[Dd]onners|[Ff]rei|[Ss]ams|[Ss]onn|[Mm]it)(?:tag|twoch)|Uhr|unterwegs|ab (?:[Nn]ächst[a-z]+|[Kk]ommend[a-z]+|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|dem)|nächste[mnrs]?|kommende[mnrs]?|künftig[a-z]*|zurück|fertig|bereit|erledigt|behoben|kostenlos|gratis|weg|raus|frei|offen|vollständig|gültig|bestätigt|reserviert|versprochen|inklusive|nichts mehr|gilt (?:in|auch|bei|noch|weiter)|am \\d+|um (?:\\d+|acht|neun|zehn|elf|zwölf|eins|zwei|drei|vier|fünf|sechs|sieben)|übernimmt|ersetzt|erstattet|ihr(?= (?:bekommt|braucht|dürft|habt|könnt|müsst|seid))|da(?= ?[.!])'
/** Who is to see to it: pointing is heard elsewhere. */
const handed =
  '[Zz]uständig[a-z]*|verantwortlich|kümmer[a-z]*|entscheidet|entscheiden|wende[nt]?|melde[nt]?|[Ff]rag[a-z]*|klär[a-z]*|Ball|regelt|prüft|bearbeitet|beantwortet|weiterhelfen|hilft|muss (?:die|der|das|Ihr|Ihre|dein|deine)|Sache (?:der|des|von)|Aufgabe|Angelegenheit|obliegt|liegt (?:allein |ganz |nun |jetzt )?bei|hätte[nt]?|sollte[nt]?|schuld|Schuld|Fehler|[Zz]umutung|unzumutbar|bitter|hart|zu viel|unhaltbar|unwürdig|entwürdigend|kein Zustand|wiedergut[a-z]*|schrecklich|(?:darf|dürfen|durfte) (?:[a-zß-öø-ɏA-ZÄÖÜ]+ ){0,4}(?:nie|niemals|nicht (?:passieren|vorkommen|sein|geschehen))|peinlich|inakzeptabel|ärgerlich|schlimm|traurig|furchtbar|unmöglich|falsch[a-z]*|defekt[a-z]*|kaputt[a-z]*|beschädigt[a-z]*|recht'

/** A verb of how things are, not of what somebody did. */
const states =
  `(?:(?:ist|sind|hat|haben|kann|können|darf|dürfen|muss|müssen|gilt|wird|werden|läuft|gibt|fahren|kommen|gehen|kosten|brauchen|dauern|gelten|finden|liegen|stehen|bleiben|machen|verlangen|nehmen|enthalten|schwanken|wirken|laufen|geben|bieten|bestehen|gehören|reichen|zahlen|tragen|bestellen|essen|schlafen|herrschen|wechseln|arbeiten|lernen|fallen|entstehen|leben|spielen|beginnen|enden|schließen|öffnen|steigen|sinken|unterliegen|leiden|wachsen|riechen|` +
  `(?!(?:mit|seit|fast|erst|sonst|dort|nicht|direkt|oft|selbst|zuletzt|gut|laut|statt|samt|acht|weit|nackt|kaputt|glatt|satt|jetzt|bereits|zeit|insgesamt)${to})[a-zäöüß]{2,}t))`

export const flat: ReasonShape = {
  kind: 'limit',
  shape: spelt(
    new RegExp(
      `^(?:(?=[a-zäöüß0-9])|${greeting})(?=(?:[Dd](?:er|ie|as|en|em)|[Ee]ine?[mnr]?|[Ii]m|[Ii]n|[Aa]m|[Aa]n|[Bb]ei[m]?|[Mm]it|[Nn]ach|[Vv]or|[Vv]on|[Aa]uf|[Zz]u[mr]?|[Oo]hne|[Aa]b|[Uu]nser[a-z]*|[Dd]ies[a-z]+|[Kk]ein[a-z]*|[Jj]ede[a-z]*|[Aa]lle|[Vv]iele|[Ww]er|[Ww]enn|[Ee]s (?:gibt|ist|war|handelt)|[A-ZÄÖÜ0-9]${letter}*)${to} ${rest})` +
        `(?!${rest}${from}(?:${people}|${now}|${handed})${to})(?!${rest}\\?)(?!${rest}${from}(?:war|waren|kam|kamen|lag|lagen|stand|standen|fehlte|fehlten|fiel|fielen|ging|gingen|blieb|blieben|hatte|hatten|wurde|wurden|roch|lief|liefen|stimmte|passte|funktionierte|galt|galten)${to})(?!${rest}${from}(?:hat|haben|hatte|hatten|ist|sind|wurde|wurden|wird|werden|war|waren)${to}${rest} ${participle}${to})` +
        `[^.!?:]{0,80}?${from}${states}${to}[^.!?]{4,300}`,
      'g',
    ),
  ),
}
