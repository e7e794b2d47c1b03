// Leaving it to others, in German, whoever they are: theirs to do, theirs to mend, ask there.

import type { Pattern } from '#core/coach/shapes.ts'
import { others } from './blame-parties.ts'
import { theirs } from './blame-theirs.ts'
import { each } from './spelling.ts'

const notOurs = '(?!(ich|wir|mir|uns|mein\\w*|unser\\w*|niemand|keiner|keine|nicht|nichts)(?!\\w))'
const article = '(der|die|das|dem|den|ihre?[mnrs]?|deine?[mnrs]?|jede[rs]?|eine?[mnr]?)'
const verdict =
  '(regeln|klären|lösen|entscheiden|beheben|beantworten|erstatten|ersetzen|bezahlen|beseitigen|korrigieren|richten|ändern|aufheben|freigeben|freischalten|genehmigen|herausgeben|veranlassen|verantworten|zurücknehmen)'
/** Nobody but people does this, whoever they are; a machine does not. */
const who =
  '(?<!(an|auf|bei|für|in|mit|von|wir|ich) )(der|die|unsere?|eine?|meine?|ihre?|deine?) (\\w+e[nr]? )?(?!\\w*(anlage|app|automat|brief|computer|drucker|gerät|heizung|karte|leitung|mail|maschine|paket|programm|seite|server|software|system|technik|update)(?!\\w))\\w+'
const slips =
  '(?<!(nicht|nie) )(vergessen|versäumt|übersehen|überlesen|verschlafen|geschlafen|geschlampt|gepatzt|gepennt|vertippt|erst (\\w+ ){1,4}(eingereicht|geantwortet|geliefert|gemeldet|geschickt|weitergeleitet)|zu spät (eingereicht|geliefert|gemeldet|geschickt|weitergeleitet)|(etwas falsches|unsinn) \\w+|schlecht (beraten|informiert|verpackt)|nicht (aufgepasst|weitergegeben|weitergeleitet|gemeldet|notiert|eingetragen|bescheid|zurückgerufen|geklingelt|informiert|mitgeteilt|gesagt|nachgefragt|hingeschaut|kontrolliert)|falsch (verpackt|eingetragen|ausgestellt|ausgedruckt|notiert|abgelegt|informiert|beraten|bedient|montiert|eingestellt|geschickt|adressiert)|(das|den|die|eine?n?) falsche[nrs]? \\w+ (geschickt|gegeben|genannt|eingetragen|eingebaut|mitgegeben|geliefert|verschickt))'
const clause = '( (?!(ich|wir|nicht nur)(?!\\w))[^\\s.!?;:,]+){0,8}?'
const desks = '(?!(kolleg|team|kund|service|support|hotline|rezeption|kasse|schalter|empfang|info|front)\\w*)'
const taken =
  '((an|bei|mit) (?!(uns|mir|mich|unser\\w*|mein\\w*) )(die|den|das|dem|der|ihre?[nmr]?|deine?[nmr]?)|beim|ans) (\\w+ ){1,4}(zu )?(wenden|klären|melden|besprechen|erkundigen|reklamieren|regeln|sprechen|beanstanden|reden|beschweren|abklären|absprechen|ausmachen|regeln|vereinbaren)'
export const atOthers: readonly Pattern[] = [
  ...each({ name: 'theirs to do' })(
    `(ist|sind|wäre|bleibt)( (hier|dafür|ganz|leider|allein|ausschließlich|nur|immer|einzig|jedoch|aber|nicht)){0,3} (?!(der|die|ein|eine) (kolleg|richtig))${article} (\\w+ ){1,4}(zuständig|verantwortlich)(?! (für (sie|dich)|bin|sind wir))`,
    `(zuständig|verantwortlich)( (dafür|hierfür|hier))? (ist|sind|wäre)( \\w+){0,2} (?!(der|die) kolleg)${article} \\w+`,
    '((wir|ich) (sind|bin)|(sind|bin) (wir|ich))( \\w+){0,4} nicht (zuständig|verantwortlich)|(fällt|liegt) nicht in (unsere|unserer|meine|meiner) \\w+',
    '(?<!ob das )nicht (unsere?|meine?) (aufgabe|entscheidung|idee|regel|wahl|wunsch|baustelle|bier|bereich|fehler|job|problem|sache|schuld|verschulden|versäumnis|verantwortung|zuständigkeit)|(liegt|lag|liegen) (hier |aber |jedoch |leider |eindeutig )?nicht (bei|an) (uns|mir)',
    `(?<!(ich|sie|wir|du) )(entscheide[nt]|befindet|bestimmt) ((allein|ausschließlich|bei uns|nur|leider|immer|hier|dort) ){0,2}(der|die|das|ihre?|deine?|unsere?|eine?) \\w+`,
    `ist( \\w+){0,2} (sache|angelegenheit|aufgabe) (de[rs]|ihre[rs]|deine[rs]|eine[rs]|von)(?! (mir|uns))|(liegt|lag)( \\w+){0,3} in der (hand|verantwortung|zuständigkeit)(?! von (uns|mir))`,
    `fällt( \\w+){0,3} in (den|die|das|deren|dessen|ihren?|deinen?) (\\w*bereich|zuständigkeit|verantwortung|ressort|kompetenz)(?! von (uns|mir))|(ball|entscheidung|schuld|fehler|problem|ursache|verantwortung|zuständigkeit)( \\w+)? (liegt|lag)( \\w+){0,3} (beim|bei ${notOurs}\\w+)|(liegt|lag) (der ball|die (entscheidung|schuld|verantwortung|zuständigkeit)|der fehler)( \\w+){0,3} (beim|bei ${notOurs}\\w+)`,
    `(ist|sind|bleibt)( \\w+){0,2} (?!(der|die) kolleg)(der|die|das|ihre?|deine?) \\w+ (ihre?|deine?|der|die) (\\w+ )?(ansprechpartner|ansprechpartnerin|vertragspartner)|(ansprechpartner|vertragspartner) (ist|sind)( \\w+)? (?!(der|die) kolleg)(der|die|das|ihre?|deine?) \\w+`,
    `um (?!(sie|dich|euch|ihre?[nmrs]?|deine?[nmrs]?|alles|das weitere|den rest|diese[nrs]?) )(\\w+ ){1,4}kümmer(t|n) sich( (leider|immer|nur|allein|bei uns|hier))* (?!(der|die|ein|eine) kolleg)(der|die|das|ihre?|eine?) \\w+`,
  ),
  ...each({ name: 'they must' })(
    `(muss|müssen|müsste|müssten|kann nur|können nur|darf nur)( (allein|dann|eben|erst|halt|jetzt|leider|selbst|schon)){0,2} (der|die|das|ihre?|deine?|seine?) (\\w+ ){1,4}${verdict}`,
    `(der|die|das|ihre?|deine?) \\w+ (muss|müssen|müsste) (?!(ich|wir|sie|du|man) )(\\w+ ){0,6}${verdict}`,
    `(?<=, |und )(der|die) (muss|müssen|sollen) (?!(ich|wir|sie|du|man) )(\\w+ ){0,7}${verdict}|(?<=, )die geben (ihnen|dir)( \\w+)? auskunft`,
    `(verursacht|verschuldet|verbockt|vermasselt|versäumt|verschlampt|verzapft|eingebrockt) (hat|haben)( (das|es|dies|ihnen|dir|diesen? \\w+|den \\w+|die \\w+)){0,2}( (leider|allerdings|wohl))? ${notOurs}(der|die|das|ein|eine|ihr|ihre) \\w+`,
    `${who}( (aus|beim|im|in|von|vom|am)( der)? \\w+)? (hat|haben)${clause} ${slips}`,
    `(?<!(wir|ich|sie) )(hat|haben)( (da|leider|offenbar|wohl))? ${who}${clause} ${slips}`,
    '(vom|von (dem|der|den|einem|einer|ihrem|ihrer|deinem|deiner|unserem|unserer)) \\w+( \\w+)? (falsch|nicht|zu spät|verspätet|unvollständig|schlecht) (\\w*ge\\w+(t|en)|(be|ver|er|über)\\w+(t|en)|\\w{2,}iert)',
    `auf (ein|ihr|dein|unser|den|die|das)\\w*( \\w+)? \\w*${others} zurückzuführen|(geht|gehen|ging) auf (das konto|die kappe) (de[rs]|von)(?! (uns|mir))`,
    '(hat|haben|habe) (wir |ich )?(\\w+ ){0,3}nichts zu (tun|schaffen)|(damit|daran|dafür) (haben|können) wir nichts|(?<=, |und )nicht (wir|von uns|bei uns|an uns|durch uns)(?=[.!,;])',
    '(verursachte?|verantwortet) der \\w+|verantwortet (die|das|ein|eine|ihre?) \\w+|wer (den|die|das) \\w+( \\w+){0,3} (liest|beachtet|prüft|befolgt), (weiß|sieht|erfährt|merkt)',
    `schuld( (daran|dafür|hieran))? (ist|war|sind|waren|hat|hatte|trägt|tragen)( (allein|leider|nur))? ${notOurs}(der|die|das|ein|eine|ihr|ihre|dein|deine) \\w+`,
    '(dem|der|den|ihre[rmn]|deine[mnr]) (\\w+ ){1,4}(zuzuschreiben|anzulasten|zuzurechnen)|((ich|wir) (kann|können)|(kann|können) (ich|wir))( \\w+){0,2} nichts (dafür|für)(?=[.,!]|$)',
    'bei uns( \\w+){0,2} (die firma|(ein|eine|der|die) (extern\\w+|\\w*(dienstleister|firma|subunternehmer)))|(dritt|fremd)anbieter\\w*',
    '(das|es) war(en)? (leider |wohl )?(der|die|ein|eine|unsere?|meine?) (\\w*kolleg\\w+|aushilfe|azubi|praktikant\\w*|vertretung|fahrer\\w*|zusteller\\w*|spedition|nachtschicht|frühschicht|spätschicht)',
    '(bin|ist|sind) (\\w+ ){0,3}((die|der) falsche (adresse|ansprechpartner\\w*|stelle)|nicht (die|der) richtige (adresse|ansprechpartner\\w*|stelle))|(bist|sind|seid) (du|sie|ihr)( \\w+){0,4} (falsch|an der falschen (adresse|stelle))(?=[.,!]|$)',
    '(von|durch|über|an|bei) ((eine[mnr]?|dem|der|den|die|unsere[mnr]?|eine) )?((extern|fremd|selbst?ständig)\\w* \\w+|\\w*(fremdfirm|drittfirm|drittanbieter|subunternehm|subfirm)\\w*)',
    '(wir|ich) (sind|bin)( \\w+){0,2} (nur|lediglich|bloß|rein) (\\w+ )?(vermittler\\w*|plattform|marktplatz|wiederverkäufer|reseller|zwischenhändler)',
  ),
  ...each({ name: 'ask there' })(
    '(klären|besprechen|regeln) sie( \\w+){0,3} mit (dieser|diesem|denen|ihm)(?=[.,!]|$)|(müssen|müssten|sollten|musst|müsstest|solltest) (sie|du)( \\w+){0,6} (dort|dorthin) (\\w+ )?(anrufen|nachfragen|melden|fragen|wenden|beschweren|reklamieren)|(sie|du) (müssen|müssten|sollten|musst|müsstest|solltest)( \\w+){0,6} (dort|dorthin) (\\w+ )?(anrufen|nachfragen|melden|fragen|wenden|beschweren|reklamieren)',
    'da (müssen|müssten|sollten|müsstest|musst|solltest) (sie sich|du dich)( \\w+){0,5} (beschweren|melden|erkundigen|wenden)',
    '(bitte )?(klären|melden|schreiben|fragen|rufen|reklamieren|beantragen|besprechen|erkundigen|beschweren|versuchen|wenden) sie( \\w+){0,9} (dort|dorthin|vor ort|bei denen)(?! (an|ab|ein|neu|aus)[.,!])',
    '(?<=^|bitte |dann |besten |[,:;] )(bitte )?(kläre?|melde|schreibe?|frage?|rufe?|reklamiere?|besprich|erkundige|beschwere?|versuche?|wende) (?!ich )(\\w+ ){0,9}(dort|dorthin|vor ort|bei denen)(?! (an|ab|ein|neu|aus)[.,!])',
    `(rufen|fragen|klären|erkundigen|melden|beschweren|reklamieren|wenden|versuchen) sie( \\w+){0,6} (beim|ans) ${desks}\\w+|(?<!ich )(ruf|frag|klär|melde?|reklamier|wende|versuch|erkundige)e?( \\w+){0,6} (beim|ans) ${desks}\\w+`,
    `(müssen sie|müssten sie|sollten sie|sie müssen|sie müssten|sie sollten|musst du|müsstest du|solltest du|du musst|du solltest)( (sich|dich))?( \\w+){0,5} an (?!(uns|mich|frau|herrn?|unser\\w*|meine?n?) )(\\w+ ){1,4}(zu )?wenden`,
    `(müssen|müssten|sollten) sie(,? sich)?( \\w+){0,8} ${taken}`,
    `sie (müssen|müssten|sollten)(?! (\\w+ ){0,3}(nicht|nichts|nie) )( sich)?( \\w+){0,8} ${taken}`,
    `(musst|müsstest|solltest) du( dich)?( \\w+){0,8} ${taken}|du (musst|müsstest|solltest)( dich)?( \\w+){0,8} ${taken}`,
    `(bitten wir|bitte ich|empfehlen wir|rate ich|wir bitten|ich bitte|wir empfehlen)( sie| ihnen| dich| dir)?,?( sich| dich)?( \\w+){0,8} ${taken}`,
  ),
  ...theirs,
]
