// How a German letter is put together: greetings, thanks, closings, quotes, abbreviations.

import type { ReadingWords } from '#core/coach/languages/language.ts'
import { greeting } from './greeting.ts'

export const reading: ReadingWords = {
  abbreviation:
    /(?:^|[\s(])(?:z\.\s?B|d\.\s?h|u\.\s?a|o\.\s?ä|bzw|ca|evtl|ggf|inkl|zzgl|Nr|Str|Tel|Dr|Prof|Hr|Fr|Mio|max|min|vgl|\d{1,2})\.\s*$/i,
  greeting,
  thanks:
    /^(?:(?:hallo|liebe[rs]?) [\p{L}'-]+[,!] )?(?:vielen |herzlichen |besten )?dank(?:e)?(?![\p{L}])(?!.*(?:\baber\b|\bjedoch\b|\bleider\b))/iu,
  closing:
    /^(?:(?:mit )?(?:freundlichen?|herzlichen?|besten?|vielen?|liebe|schöne|viele) (?:grüßen?|grüße)|herzlichst|ihr(?:e)? [\p{L}]+ ?(?:team)?$|viele grüße)/iu,
  quoteOpens: /^Am\b.{0,200}\bschrieb\b.{0,80}:\s*$/,
  smallWords: new Set(
    (
      'aber alle als also am an auch auf aus bei beim bin bis bitte da das dass dem den denn der des die dies diese diesem diesen dieser doch du durch ein eine einem einen ' +
      'einer eines er es etwas für hab habe haben hat hatte hatten ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ist ja kann kein keine können man mehr mein meine ' +
      'mich mir mit muss nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine seit sich sie sind so soll sollte über um und uns unser unsere unserem unseren ' +
      'unserer unter vom von vor war waren was weil wenn werden wie wieder wir wird wo worden wurde wurden zu zum zur zwischen'
    ).split(' '),
  ),
  commonWords: new Set(
    (
      'angaben anliegen anruf anfrage antwort auftrag auskunft daten details dienst einfach fall frage fragen gern gerne genau gut hilfe heute hinweis information ' +
      'informationen jahr jederzeit konto kontakt kunde kunden kundin kundendienst kundenservice leider mail mal melden mitarbeiter mitarbeiterin morgen nachricht name nummer ' +
      'problem probleme sache schreiben service stelle stunde stunden tag tage tagen team telefon thema uhr unterstützung verstehen verständnis vielen weiter woche wochen ' +
      'zeit machen gehen kommen geben sagen sehen wissen helfen prüfen senden bekommen erhalten finden lassen bleiben stehen danke tut leid entschuldigung'
    ).split(' '),
  ),
  ending: /(?:ungen|ung|innen|ern|em|en|er|es|e|n|s|t)$/,
  pointing: new Set(),
  things: new Set('adresse anruf konto nummer seite service stelle telefon'.split(' ')),
  troubles: new Set('ausfall fehler gesperrt mangel panne problem probleme problemen schwierigkeiten störung störungen ärger'.split(' ')),
  hollow: /(?<![\p{L}])(?:unser|das|vom|zum) [\p{L}]+(?:-| )team(?![\p{L}])/giu,
  sameThings: [],
}
