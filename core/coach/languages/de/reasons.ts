// German reasons: causes, policies, circumstances, comparisons, intentions. A reason that owns the mistake is no excuse.
// "Wegen" is also what a call is about, "da" also a place, and "weil" inside advice or beside a deed is help.

import type { ReasonShape, ReasonWords } from '#core/coach/languages/language.ts'
import { circumstances } from './circumstances.ts'
import { comparisons } from './comparisons.ts'
import { facts } from './facts.ts'
import { limits } from './limits.ts'
import { each, spelt, wordings } from './spelling.ts'

const none = '(?![a-zß-öø-ɏ])'
const own =
  '(eines |unseres |einem |unserem |einer |unserer |ein |unser )?(eigenen )?(fehler|versehen|versäumnis|irrtum|panne|schuld|verschulden|nachlässigkeit)'
const theirs = `(ihne[rns]|ihre[rns]?|ihr|deine[rmns]?|dein|eure[rmns]?|euch|dir|uns|mir|unse?re[rmns]?|meine[rmns]?|dessen|dieser sache|des anliegens)${none}`
/** "Weil wir zu spät gefragt haben": with the verb at the end. What we lack or must is no such deed. */
const ourDeed = `(wir|ich)${none}(?! (\\w+ )?(derzeit|aktuell|momentan|gerade|heuer) )(?![^,.;!?]{0,90} (müssen|mussten|dürfen|durften|können|konnten|erhalten haben|bekommen haben))[^,.;!?]{0,90} (vergessen|versäumt|übersehen|verloren|verwechselt|vertauscht|verschlampt|verschoben|verlegt|gestrichen|versprochen|verpasst|nicht|nie|falsch\\w*|zu (spät|wenig|früh|langsam|lange|viel)|ohne|doppelt|fehler|irrtümlich|versehentlich|hätten|unterschätzt|(?!(umgestellt|angepasst|erhöht|modernisiert|umgebaut|renoviert|optimiert|eingeführt|aktualisiert|erhalten|bekommen|gebeten|festgestellt|geschlossen)(?![a-zß-öø-ɏ]))(\\w*ge\\w+(t|en)|(be|er|ver|zer|über|unter)\\w+(t|en)|\\w+iert) (haben|habe|hatten|hatte))`
/** That nobody of us did it; who was not at home is somebody else. */
const leftUndone = `(niemand|keiner)${none}(?![^,.;!?]{0,60} (zu hause|zuhause|daheim|da|geöffnet|öffnete|aufgemacht|angetroffen|gemeldet|reagiert)${none})[^,.;!?]{0,90} (\\w*ge\\w+(t|en)|(be|er|ver|über|unter)\\w+(t|en)|\\w+iert) hatt?e?${none}`
const because =
  '(der|die|das|den|dem|des|unse\\w+|ein\\w*|dies\\w*|es|viele|alle|kein\\w*|jede\\w*|andere|aktuell|derzeit|momentan|zurzeit|gerade|hier|im|in|am|an|auf|bei|laut|nach|seit|sich|noch|zu|man|nur|gestern|heute|so|sonst|mehr|leider|wir|ich)'
const cause = each<Omit<ReasonShape, 'shape'>>({ kind: 'cause', mayHelp: true, reach: 'to clause end' })
const policy = each<Omit<ReasonShape, 'shape'>>({ kind: 'policy', mayHelp: true })
const intention = each<Omit<ReasonShape, 'shape'>>({ kind: 'intention' })

/** Whom one turns to "wegen" a matter. */
const contact =
  '(ruf|ruft|rufe|rufen|anruf\\w*|meld\\w*|schreib\\w*|geschrieben|wend\\w*|frag\\w*|nachfragen|nachgefragt|sprech\\w*|sprich|gesprochen|kontakt\\w*|kümmer\\w*|entschuldig\\w*|leid|verzeih\\w*|sorry|grüß|hallo|mail\\w*|zurück|bescheid|danke?)'
const rules =
  '\\w*(agb|bedingungen|richtlinien?|vorgaben?|vorschrift|vorschriften|regeln?|regelung|regelungen|regelwerk|bestimmung|bestimmungen|ordnung|satzung|gesetz|gesetzes|gesetzbuch|vertrag|vertrages|vertrags|verordnung|preisliste|gebührenordnung|tarif|tarifs|tarife|tarifbestimmungen|klausel|vereinbarung|vereinbarungen|leitlinien?|artikel|ziffer|absatz|paragra(f|ph)(en)?|normen|reglement|statuten|prospekt|katalog|police|leistungsbeschreibung|produktbeschreibung|hausordnung|preisverzeichnis|preisverzeichnisses|nutzungsbedingungen|merkblatt|din|iso|norm|tabelle|katalogs)'

const shapes: readonly ReasonShape[] = [
  ...cause(
    `(aufgrund|auf grund|infolge|in folge|bedingt durch|verursacht durch|ausgelöst durch|hervorgerufen durch|zurückzuführen auf|im zuge|mangels|in anbetracht|vor dem hintergrund)(?! (von )?(${own}|${theirs}))`,
    'angesichts (der|des) (hoh|viel|groß|stark|aktuell|derzeitig|momentan|zahlreich|gestiegen|extrem|angespannt)\\w*',
  ),
  ...cause(
    `(?<!${contact}(?![a-zß-öø-ɏ])[^.!?;]{0,60} )(?<!von )wegen (?!(${own}|${theirs}))(?!(der|des|den) \\d)(?![^.!?;,:]{0,60}(:| ${contact}${none}|, (das|den|die) (ich|wir)${none}))\\w+`,
  ),
  ...cause(
    `(?<!(gilt|hilft|nötig|sicherer|sinnvoll|wichtig),? )(weil|zumal) (?!${ourDeed}|${leftUndone}|so (niemand|keiner|nichts|kein\\w*|sonst)${none}|(sie|du|ihr|ihnen|dir|mir|uns)${none}|es (uns|mir|ihnen|dir|ihr|wichtig)${none})\\w+`,
    `(?<=^|[,;:–-] )(da|denn) (?!${ourDeed}|es (uns|mir|ihnen|dir)${none}|(so|im|in|am|an|auf|bei|nach|zu|noch|nur|ich|wir) (ist|sind|haben|habe|war|waren))${because}`,
    'da (?!die|der|das) (\\w+ )?(ja|eben|halt|bekanntlich)',
  ),
  {
    kind: 'cause',
    shape: wordings(
      '(der|die|das|ein|eine|einziger?|haupt\\w+) (\\w+ )?(grund|ursache|auslöser|hintergrund|gründe|ursachen)( (dafür|hierfür|des|der|für|ihrer|ihres|deiner|deines|\\w+)){0,4} (ist|sind|war|waren|liegt|lag|liegen|lagen)(?! (bei|an) (uns|mir))(?! (unser|ein fehler|wir))',
      '(?<!(mir|uns) )(liegt|lag|liegen|lagen)( (also|leider|meist|meistens|oft|wohl|eher|vermutlich|daher|somit|einzig|allein|vor allem|zum teil|nur|hier|demnach|übrigens|wahrscheinlich|schlicht|einfach|ja|aber|nun))* (an|am|daran)(?! (uns|mir|unse\\w+|mein\\w+|herzen|empfang|schalter|kasse|der kasse|theke|der theke|tresen|rezeption|der rezeption|eingang|info\\w*|pforte|abholstation|bord|ort|tag|der \\w*station|der pforte|der tür|dem platz)(?![a-zß-öø-ɏ]))(?![^.!?]{0,50} (bereit|für (sie|dich)|abhol\\w*|wir|ich|uns))',
      '(hängt|hing|hängen)( \\w+){0,3} (damit|mit)( \\w+){1,6} zusammen|hat( \\w+)? (mit|damit)( \\w+){1,6} zu tun|(kommt|rührt) (\\w+ )?daher|(geht|ging|gehen) (\\w+ )?auf (?!sie|ihr|uns|unsere)(\\w+ ){1,6}zurück|(ist|sind|war|waren)( \\w+){0,6} geschuldet',
      '(schuld|verantwortlich|verschuldet|verursacht) (\\w+ )?(ist|war|sind|waren|hat|haben|hatte|hatten|wurde|wurden) (?!(wir|ich|uns)(?![a-zß-öø-ɏ]))(\\w+ )?(der|die|das|den|ein|eine|unser\\w*)',
      '(hat|haben|hatte|hatten) (\\w+ )?(technische|organisatorische|betriebliche|interne|rechtliche|historische|wirtschaftliche|logistische|steuerliche|statistische) (gründe|ursachen|hintergründe)',
    ),
  },
  ...circumstances,
  ...policy(
    `(laut|gemäß|gem|lt|nach|entsprechend|aufgrund|im sinne|im rahmen|auf (der )?(grundlage|basis)|in übereinstimmung mit|entspricht|entsprechen)( (?!(ihrer|ihren|wunsch|absprache|unser gespräch)(?![a-zß-öø-ɏ]))\\w+(-\\w+)*){0,3}?[ -]${rules}`,
    `${rules} (\\w+ )?(sehen|sieht|besagen|besagt|erlauben|erlaubt|lassen|lässt|gelten|gilt|schreiben|schreibt|sagen|sagt|verlangen|verlangt|fordern|fordert|regeln|regelt|verbieten|verbietet|schließen|schließt|berechtigen|berechtigt|untersagen|untersagt|legen|legt|geben|gibt|lauten|lautet|beinhaltet|umfasst|deckt|verpflichtet|verpflichten)`,
    `(in|unter|nach|laut|gemäß) (ziffer|artikel|absatz|paragra(f|ph)|punkt|abschnitt|nummer|kapitel) \\d+( \\w+){0,3} \\w*(bedingungen|verzeichnis\\w*|ordnung|vertrag\\w*|agb|richtlinie\\w*|satzung|gesetz\\w*|reglement\\w*)`,
    `(steht|stehen|stand|nachzulesen|geregelt|festgelegt|festgehalten|vereinbart|aufgeführt|hingewiesen|ersichtlich|definiert)( (?!(jetzt|nun|ab)(?![a-zß-öø-ɏ]))\\w+){0,3} (in|im) ((unseren|unserer|unserem|den|der|dem|ihrem|deinem|ihrer|deiner|ihren|jedem) )?(\\w+ )?${rules}`,
    `(im|in (unseren|unserer|unserem|den|der|dem|ihrem|deinem|ihrer|deiner|ihren)) (\\w+ )?${rules}( \\w+){0,4} (steht(?![^.!?]{0,60} wir(?![a-zß-öø-ɏ]))|geregelt|festgelegt|vereinbart|hingewiesen|nachzulesen|so|klar|ausdrücklich|eindeutig)`,
    '(unser|das|dieses) system (lässt|erlaubt|kann|sieht|gibt|verlangt|akzeptiert|nimmt)( \\w+){0,4} (nicht|nur|kein\\w*|vor)( \\w+)?',
    '(ist|sind|haben wir) (bei uns )?(so )?(üblich|vorgeschrieben|nicht vorgesehen)',
    '(vorschrift|vertrag|regeln?|gesetz|ordnung|pünktlichkeit) (ist|sind|muss) (vorschrift|vertrag|regeln?|gesetz|nun|eben|sein)|(?<=^|[^a-z])§+ ?\\d',
  ),
  ...policy(
    '(nicht|keine|ohne) (garantier\\w*|garantie|gewähr)',
    'unverbindlich\\w*',
    'aus kulanz',
    '(keinen|kein|keinerlei) (\\w*anspruch|\\w*recht auf)',
    'aus (\\w+ ){0,3}(\\w*sicherheits|\\w*datenschutz|\\w*hygiene|\\w*versicherungs|\\w*haftungs|\\w*kosten|\\w*platz|\\w*organisations|\\w*fairness|\\w*kapazitäts|\\w*brandschutz|\\w*lizenz|\\w*umwelt|\\w*compliance)gründen',
    'aus (\\w+ und )?(\\w+rechtlichen|rechtlichen|technischen|organisatorischen|betrieblichen|hygienischen|betriebswirtschaftlichen|wirtschaftlichen|logistischen|internen|steuerlichen|gesetzlichen|prinzipiellen|grundsätzlichen|redaktionellen|pädagogischen|medizinischen|versicherungstechnischen|lizenzrechtlichen|\\w+technischen) gründen',
  ),
  ...comparisons,
  ...intention(
    '(nicht|nie|niemals) (unsere|meine) (absicht|intention)',
    '(war|lag|steckte|geschah|steckt)( \\w+){0,3} (keine|nicht in unserer|keinerlei) (böse |bösen )?absicht|ohne (böse |jede )?absicht|(gut|nicht böse|nicht so|nicht persönlich) gemeint',
    '(wir|ich) (wollten|wollte) (sie |ihnen |dich |dir )?(nur|nie|nicht|keineswegs)',
    '(zu|in) (ihrem|deinem|ihrer|deiner|eurem|eurer) (eigenen )?(schutz|sicherheit|interesse)|(im|in ihrem|in deinem) (\\w+ )?interesse (aller|der|unserer|anderer|ihrer)|zum schutz (aller|der|ihrer|unserer|deiner)|der sicherheit (halber|wegen|zuliebe)|sicherheit geht vor',
    '(dient|dienen|dienten|diente) (\\w+ )?(nur|der|dem|ihrer|ihrem|deiner|deinem|allein|letztlich|auch|dazu|lediglich|ausschließlich)',
    '(ihnen|dir|euch|allen|jedem|jeder|kunden|mitgliedern|gästen)( (selbst|letztlich|auch|am ende|wieder))* zugute|zugute kommt',
    'für alle( \\w+){0,3} (niedrig|stabil|günstig|fair|gleich|sicher|bezahlbar|erschwinglich)|(niedrig|günstig|stabil|bezahlbar|gering|attraktiv|erschwinglich) (zu )?(halten|bleiben|bleibt|anbieten|anzubieten)|nur so (können|kann|bleibt|lässt|ist)',
  ),
]

export const reasons: ReasonWords = {
  shapes: [...shapes, ...limits, ...facts],
  advice:
    /(?<![a-zß-öø-ɏ])(?:bitte|(?:ich|wir|sie) werden?|werden? (?:ich|wir|sie)|werde|können sie|kannst du|empfehle|empfehlen|damit)(?![a-zß-öø-ɏ])/i,
  deed: spelt(
    /(?<![a-zß-öø-ɏ])(?:(?:hab|habe|haben) (?:ich|wir)|(?:ich|wir) (?:hab|habe|haben|lasse|lassen))(?! (?:leider|derzeit|aktuell|momentan|heuer|viele?|sehr|so|zu|nur)(?![a-zß-öø-ɏ]))(?:[^,.!?;]|[,.](?=\d)){0,90} (?!angepasst|umgestellt|geändert|eingestellt|gekürzt|gestrichen|geschlossen|abgeschafft|verschoben|abgesagt|gesperrt)(?:[a-zß-öø-ɏ]*(?:ge(?!sehen|hört|lesen|merkt|dacht|plant|habt|wusst)[a-zß-öø-ɏ]{2,}(?:t|en)|überwiesen|veranlasst|erstattet|bestellt|storniert|reserviert|repariert|bewilligt|freischalten|hinterlegt|verlängert|versandt|erlassen|übernommen|ersetzt|organisiert|beauftragt))(?![a-zß-öø-ɏ])|(?<![a-zß-öø-ɏ])(?:(?:steht|stehen) (?:ihnen|dir|euch)[^.!?;]{0,60} zu(?![a-zß-öø-ɏ])|(?:bekommen|bekommst|erhalten|erhältst|kriegen|kriegst|dürfen|darfst|behalten|behältst) (?:sie|du)(?![a-zß-öø-ɏ])|(?:sie|du) (?:bekommen|bekommst|erhalten|erhältst|dürfen|darfst|behalten|behältst)(?! (?:[a-zß-öø-ɏ]+ ){0,3}(?:nicht|nur|erst|keine?n?|leider)(?![a-zß-öø-ɏ]))|gilt auch|(?:haben sie|hast du) (?:noch )?(?:\d+|anspruch|das recht|zeit)|(?:bringe|schicke|setze|tausche|ersetze|reserviere|rufe|komme|erstatte|schenke|lege|hole|buche|überweise|verlängere|übernehme|zahle) ich|(?:bringen|schicken|erstatten|schenken|setzen|tauschen|ersetzen|reservieren|legen|holen|buchen|überweisen|verlängern|übernehmen|zahlen|ersetzen) wir|(?:begleitet|besucht|bringt|ersetzt|fährt|holt|repariert|ruft) (?:sie|dich|euch|ihnen|dir|ihren?|deinen?)(?![a-zß-öø-ɏ])|reicht (?:aus|völlig)|müssen sie (?:nichts|nicht)|musst du (?:nichts|nicht)|liegt [^.!?;]{0,60} (?:drin|bei|dabei))(?![a-zß-öø-ɏ])/i,
  ),
  failing: spelt(
    /(?<![a-zß-öø-ɏ])(?:nicht|kein\w*|nie|niemand|nichts|spät\w*|verspät\w*|verzöger\w*|fehlt\w*|falsch\w*|verloren|länger|ausgefallen|ausverkauft|beschädigt)(?![a-zß-öø-ɏ])/i,
  ),
  answers: spelt(
    /(?<![a-zß-öø-ɏ])(?:(?:sie|du) (?:fragten|fragtest|wollten|wolltest|(?:haben|hatten|hast|hattest)[^:.!?]{0,40} gefragt)(?![a-zß-öø-ɏ])|(?:gute|ihre|ihrer|deine|deiner|zur) frage(?![a-zß-öø-ɏ]))[^:.!?]{0,90}:/i,
  ),
  condition: /^(?:falls|wenn|sofern|sollte\w*) /i,
  turn: spelt(
    / (?:und|aber|sondern) (?:wir|ich|sie)(?![a-zß-öø-ɏ])| (?:ist|sind|war|waren|kommt|kommen|kam|kamen|konnten?|kann|können|wurden?|wird|werden|hat|haben|hatten?|dauert|mussten?|muss|müssen|verzögert|verspätet|trifft|ging|fiel) (?=[a-zß-öø-ɏ])/i,
  ),
  verbMoves: true,
  firstSo: /^(.{8,120}?), (?:so dass|sodass|weshalb|weswegen|daher|deshalb|darum|deswegen) (?=(.+))/i,
  ownSubject:
    /^(?:(?:liebe[rs]?|hallo|hi|hey|guten|sehr|servus|moin|gr[uü](?:ß|ss)|werte[rs]?)(?![a-zß-öø-ɏ])[^,;:!?]{0,60}[,!] )?(?:(?:und|aber|liebe\w?|hallo|[a-zß-öø-ɏ'-]+,) )*(?:wir|ich|sie|du|ihr\w*|bitte)(?![a-zß-öø-ɏ])/i,
  guess:
    /(?<![a-zß-öø-ɏ])(?:vermutlich|wahrscheinlich|möglicherweise|anscheinend|offenbar|es (?:könnte|kann) sein, dass|muss wohl)(?![a-zß-öø-ɏ])/i,
}
