// What German says of things of a kind, by a bare plural and the present: "Elternabende finden um vier statt", "Preise schwanken". It is said of nothing
// of theirs, so it answers nobody. A day of now, or a doer behind the verb, makes it a statement about them. Read by its capitals, as German is written.

import type { ReasonShape } from '#core/coach/languages/language.ts'
import { spelt } from './spelling.ts'

const letter = '[A-Za-zÄÖÜß-öø-ɏ]'
const end = `(?!${letter})`
export const greeting =
  '(?:(?:Guten|Hallo|Hi|Hey|Liebe[rs]?|Sehr|Servus|Moin|Gr[uü](?:ß|ss|e)|Gr[uü](?:ß|ss) Gott|Grüezi|Sali|Hoi|Huhu|Tach|Werte[rs]?|Geehrte[rs]?|Verehrte[rs]?)(?![A-Za-zÄÖÜß-öø-ɏ])[^,;:!?]{0,60}[,!:] )'
export const salute = `(?:${greeting}|(?:Ja|Nein|Na|Nun|Tja|Also|Herr|Frau)(?![A-Za-zÄÖÜß-öø-ɏ])[^,;:!?]{0,60}[,!:] )?`
const lead = `(?:^${salute}|(?<=, )(?:und|denn|aber|weil) )(?:(?:[Uu]nd|[Aa]ber|[Dd]enn|[Ll]eider) )?`
/** What begins with a capital there and names no kind. */
const noKind =
  '(?!(?:[Ww]ir|[Ss]ie|[Ii]hre[nmrs]?|[Mm]eine[nmrs]?|[Uu]nsere[nmrs]?|[Dd]eine[nmrs]?|[Ee]ure[nmrs]?|[Ss]eine[nmrs]?|[Dd]iese[nmrs]?|[Jj]ene[nmrs]?|[Dd]ie|[Dd]en|[Dd]er|[Bb]eide[n]?|[Aa]lle[ns]?|[Vv]iele[n]?|[Ee]inige[n]?|[Mm]ehrere[n]?|[Mm]anche[n]?|' +
  '[Kk]eine[nmrs]?|[Ww]elche[nmrs]?|[Ss]olche[nmrs]?|[Aa]ndere[nmrs]?|[Ee]ine[nmrs]?|[Ii]hnen|[Hh]eute|[Mm]orgen|[Gg]estern|[Vv]orgestern|[Üü]bermorgen|[Ll]eider|[Gg]erne?|[Hh]ier|[Dd]aher|[Nn]achher|[Vv]orher|[Ss]either|[Ss]p[äa]ter|[Ii]mmer|[Ww]eiter\\w*|' +
  '[Zz]usammen|[Dd]eswegen|[Ii]nzwischen|[Aa]nsonsten|[Üü]brigens|[Bb]ereits|[Aa]nders|[Bb]esonders|[Bb]esten|[Dd]anke|[Bb]itte|[Zz]wischen|[Gg]egen|[Ww]egen|[Nn]eben|[Oo]ben|[Uu]nten|[Ee]ben|[Gg]enau|[Ss]elten|[Dd]raußen|[Hh]inten|[Vv]orne|[Ww]enige[nr]?|' +
  '[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[Tt]agen?|[Ss]tunden|[Ww]ochen|[Mm]onaten?|[Mm]inuten|[Jj]ahren?|[Gg]r[üu]ße|[Ww]orte|[Ff]ehler|[Kk]osten|[Mm]ontags?|[Dd]ienstags?|[Mm]ittwochs?|[Dd]onnerstags?|[Ff]reitags?|[Ss]amstags?|[Ss]onntags?|[Aa]us|[Bb]is|[Aa]ls|[Dd]as|[Ww]as|[Ee]s|[Nn]ichts|[Tt]agesaktuell)' +
  `${end})`
const plural = `(?:${noKind}[A-Za-zÄÖÜß-öø-ɏ]{3,30}e ){0,2}${noKind}[A-ZÄÖÜ][A-Za-zÄÖÜß-öø-ɏ-]{2,40}(?:e|en|er|ern|n|s|innen)(?: (?:für|von|bei|aus|in|mit|zu|im|am|ohne) (?!uns)[A-Za-zÄÖÜß-öø-ɏ-]{2,30}){0,1}`
/** The doer, or whom it befell: it stands inverted, and is about them. */
const about =
  `(?!(?: [a-zß-öø-ɏ]+){0,2} (?:wir|ich|Sie|du|ihr|uns|mir|mich|Ihnen|dir|euch|bitte)${end})` +
  `(?![^?]*(?:\\?|(?<!${letter})(?:heute|morgen|jetzt|nun|ab sofort|kostenlos|gratis|umsonst|unterwegs|Ihre?[mnrs]?|deine?[mnrs]?|dich|dir|Ihnen|ich)${end}))`

export const ofAKind: ReasonShape = {
  kind: 'limit',
  shape: spelt(
    new RegExp(
      `${lead}${plural} (?!wurden|waren|hatten|kamen|gingen|haben (?:wir|Sie)|standen|lagen|fehlten)(?:[a-zß-öø-ɏ]{2,}(?:en|ern|eln)|sind)(?<! sein)${end}${about}`,
      'g',
    ),
  ),
}
