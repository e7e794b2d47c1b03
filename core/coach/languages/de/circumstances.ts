// What German letters tell of the day instead of what they do: weather, strikes, a full house, too few hands, others who did not deliver.
// It must be told as a reason: "bei so einem Wetter", "es herrschte Streik". That somebody stood in the rain is what befell them.

import type { ReasonShape } from '#core/coach/languages/language.ts'
import { each } from './spelling.ts'

const circumstance = each<Omit<ReasonShape, 'shape'>>({ kind: 'circumstance', mayHelp: true })

const weather =
  '(\\w*wetter|\\w*gewitter|\\w*sturm|\\w*stürme|schnee\\w*|\\w*regen\\w*|glatteis|eis|nebel|hochwasser|hitze\\w*|frost|blitz\\w*|temperaturen|schneefälle?|wind\\w*|witterung\\w*)'
const hindrance =
  '(\\w*streiks?|stau|staus|verkehr|\\w*stau|stromausfall|\\w*störung(en)?|vollsperrung|baustelle|bauarbeiten|pandemie|corona|grippe\\w*|feiertage?|ostern|weihnachten|pfingsten|silvester|karneval|fasching|messe|ferien)'
const staff =
  '(personal|leute|mitarbeiter\\w*|kolleg\\w*|fahrer\\w*|ärzte|ärztinnen|pflegekräfte|lehrkräfte|kräfte|köche|servicekräfte|aushilfen|fachkräfte|zusteller\\w*|techniker\\w*|besetzung)'
const many =
  '(anfragen|anrufe|anrufen|bestellungen|fälle|fällen|schäden|\\w+schäden|meldungen|anträge|anträgen|gäste|gästen|kunden|patienten|tickets|vorgänge|vorgängen|pakete|paketen|mails|e-mails|nachrichten|sendungen|reklamationen|beschwerden|buchungen|anmeldungen|besucher\\w*|aufträge)'

export const circumstances: readonly ReasonShape[] = [
  ...circumstance(
    '(außerhalb|jenseits) unsere[sr] \\w+',
    'nicht in unserer (hand|macht)|liegt nicht (an|in) (uns|unserer|unserem)',
    'höhere[rn]? gewalt|unvorhersehbar\\w*|unvorhergesehen\\w*|unerwartet (hoh|viel|stark)\\w*',
    '(unvermeidlich|unvermeidbar)\\w*',
    'keinen einfluss',
  ),
  // A full house
  ...circumstance(
    '(sehr|außergewöhnlich|ungewöhnlich|extrem|besonders|derart|dermaßen|so|unerwartet|enorm|überdurchschnittlich) (viel|viele|hoch|hohe[ns]?|stark|starke[ns]?|groß|große[ns]?)( \\w+)? (andrang|anfragen|aufkommen|nachfrage|bestellungen|los|zu tun|interesse|betrieb|resonanz)',
    '(hohe[rmns]?|erhöhte[rmns]?|starke[rmns]?|große[rmns]?|vermehrte[rmns]?|enorme[rmns]?|riesige[rmns]?|gestiegene[rmns]?|steigende[rmns]?) (auftrags|anfrage|anfragen|arbeits|sendungs|bestell|anruf|besucher|antrags|kunden|nutzer|paket|fahrgast|patienten|\\w+aufkommen|andrang|nachfrage|aufkommen|auslastung)\\w*',
    'viel (los|zu tun|um die ohren)|(alle )?hände voll|\\w*auslastung|hochbetrieb|hochsaison|\\w*(haupt|ferien|urlaubs|reise|ernte|grippe|erkältungs|weihnachts|sommer|winter|ball|hochzeits|abitur|steuer|prüfungs)(saison|zeit)|weihnachtsgeschäft|weihnachtstrubel|(vor|nach)weihnachts\\w*|stoßzeit(en)?|spitzenzeit(en)?|rushhour|feierabendverkehr|berufsverkehr',
    '(?<!(hätte|hätten|nicht)( \\w+){0,6} )(am|an seinem|an ihrem|an unserem|an der|an die|an unsere|über unsere) (limit|anschlag|kapazitätsgrenze\\w*|belastungsgrenze\\w*|grenze des \\w+)',
    '(völlig|komplett|restlos|voll|total|stark|ziemlich|ganz|derzeit|momentan|aktuell|sehr|zurzeit|sämtlich\\w*|alle \\w+)( \\w+){0,4} (ausgelastet|ausgebucht|überlastet|überlaufen|überrannt|überfüllt|belegt|eingespannt)',
    '(komm|kommt|kommen|kam|kamen|schaffen|schafft)( \\w+){0,6} (nicht|kaum)( \\w+){0,3} hinterher|hinterher(kommen|zukommen)',
    `(mehr|über|tausende|hunderte|dutzende|zig|zehntausend\\w*|hunderttausend\\w*|unzählige|massenhaft) (\\w+ ){0,3}${many}`,
    `(so viele|zu viele|derart viele|sehr viele|viele|etliche|zahlreiche|allerhand) (\\w+ )?${many} (\\w+ )?(haben|bekommen|erhalten|gleichzeitig|eingegangen|bearbeiten|warten|vor ihnen|da sind)`,
  ),
  // Too few hands
  ...circumstance(
    '(personal|fachkräfte|lehrer|ärzte|fahrer|pflege|köche)(mangel|engpass|engpässe\\w*|not|notstand|knappheit|ausfall|ausfälle|situation|lage|decke|stand)\\w*|unterbesetzt|unterbesetzung|(knapp|dünn|schwach|schlecht|minimal|spärlich|nicht voll) besetzt|notbesetzung|minimalbesetzung|personell\\w*',
    '(krankheitsbedingt|urlaubsbedingt|wetterbedingt|witterungsbedingt|saisonbedingt|feiertagsbedingt|ferienbedingt|coronabedingt|baustellenbedingt|streikbedingt|verkehrsbedingt|betriebsbedingt|umbaubedingt|produktionsbedingt|technikbedingt|umstellungsbedingt|kostenbedingt)\\w*',
    'krankenstand|krankheitsfälle?\\w*|krankheitswelle|grippewelle|krankmeldung(en)?|krankheitsausfälle\\w*|(ist|sind|war|waren|fiel|fielen|fällt|fallen|liegt|liegen)( \\w+){0,5} (erkrankt|krank(geschrieben|gemeldet)?|krank aus|im urlaub|in karenz|in elternzeit|auf (fortbildung|schulung|urlaub))',
    `(zu wenig|zu wenige|kein|keine|keinen|kaum|wenig|weniger|nicht genug|nicht genügend|nicht ausreichend|fehlen|fehlt|fehlendes|fehlende)( (\\w+ )?(uns|derzeit|genug|mehr|ausreichend))* (\\w+ )?${staff}`,
    '(nur|bloß|lediglich|alleine?|gerade mal) (zu (zweit|dritt|viert)|(ein|eine|einen|zwei|drei|vier) (\\w+ )?(person(en)?|kraft|kräfte|mitarbeiter\\w*|kolleg\\w*|fahrer\\w*|techniker\\w*|ärzt\\w*|arzt|leute|mann|köche|koch|kasse\\w*|schalter))|allein im dienst|ganz allein(e)? (da|im|für)',
    '(keine|keinerlei|kaum|wenig|nicht genug|nicht die) (freie )?(zeit|kapazität|kapazitäten|luft|ressourcen|mittel)( (mehr|für|dafür|übrig|haben|bleibt|da)|$|(?=[,.!]))',
    '(ist|sind|arbeitet|arbeiten|war|waren) (erst|noch)( (ganz|sehr|recht|relativ))* (neu|seit \\w+ \\w+|in (der )?(einarbeitung|ausbildung|probezeit|lehre)|(ein )?(azubi|anfänger\\w*|lehrling|unerfahren|jung))',
    '(ist|war)( (nur|bloß|halt))? (ein|eine) (\\w+ )?(aushilf\\w*|azubi|lehrling|neuling|praktikant\\w*|springer\\w*)',
    '(nicht so|noch nicht|wenig|mangelnde\\w*) (eingearbeitet|eingespielt|routiniert|vertraut|erfahrung|routine)|kinderkrankheit(en)?|anlaufschwierigkeiten|(wird|werden|muss|müssen) (sich )?(\\w+ )?(noch )?(einspielen|einpendeln|eingewöhnen)',
  ),
  // The day
  ...circumstance(
    `(schlechte[nsmr]?|winterliche[nsmr]?|starke[nsmr]?|heftige[nsmr]?|schwere[nsmr]?|extreme[nsmr]?|hohe[nsmr]?|dichte[nsmr]?|plötzliche[nsmr]?) (${weather}|${hindrance})`,
    `(es|da|dort|gestern|heute|abend|derzeit|momentan|flughafen|ort|region|strecke|gebiet|land) (\\w+ ){0,3}(herrscht|herrschte|gab|war|ist|wütete|tobte|zog|stand|kam|fiel) (\\w+ ){0,3}(${weather}|${hindrance})`,
    `(${weather}|${hindrance}) (\\w+ ){0,4}(herrscht\\w*|wütete\\w*|tobte\\w*|zog|aufzog|stand|sorgt\\w*|führt\\w*|legt\\w*|behindert\\w*|verhindert\\w*|blockiert\\w*|lahm\\w*|zu schaffen|dazwischen\\w*|getroffen|beeinträchtig\\w*)`,
    `bei (so|solch|solchem|solcher|solchen|diesem|diesen|dem|derartige\\w*|schlechtem|starkem|heftigem) (\\w+ ){0,2}(${weather}|\\w*verkehr|andrang)|bei (über |mehr als |fast |knapp |weit über )?\\w+ grad(?![^.!?]{0,60} (unzumutbar|schlimm|furchtbar|zu (sein|sitzen|stehen|warten|schlafen))(?![a-zß-öø-ɏ]))|bei (\\d[\\d.]+|hunderten|tausenden|\\w+tausend|\\w+hundert|zig|dutzenden|mehreren|unzähligen) (\\w+ )?(?!(uhr|euro|prozent|franken|minuten|stunden)(?![a-zß-öø-ɏ]))\\w+(en|n|s)`,
    '(der|die|das|unsere?|ein|eine) \\w+( \\w+)? (\\w+ )?(hatte|hatten) (einen |eine |leider |selbst )?(verspätung|ausfall|störung|panne|probleme|notfall|verzug|rückstand)(?! und (wir|niemand))',
    '(steht|stand|standen|stehen|steckt|steckte|steckten|stecken)( \\w+){0,3} im stau|bestreikt\\w*|(in|im|zum|einen) (\\w+)?streik|höhere gewalt|flugsicherung|luftraum',
    '(aktuelle[nr]?|derzeitige[nr]?|momentane[nr]?|angespannte[nr]?|wirtschaftliche[nr]?|weltpolitische[nr]?|globale[nr]?|geopolitische[nr]?) (\\w+ )?(\\w*lage|\\w*situation|\\w*krise|umstände\\w*|marktlage|verhältnisse\\w*)|lieferkette(n)?\\w*|inflation|teuerung|(energie|rohstoff|beschaffungs|lohn|material|bezugs|einkaufs)\\w*(preise|kosten)\\w*|(gestiegene|steigende|höhere)\\w* (\\w+ )?(preise|kosten|löhne|beschaffung\\w*)\\w*',
    '(liefer|produktions|material|kapazitäts|bearbeitungs|transport)(engp[aä]ss\\w*|schwierigkeiten|problem\\w*|verzug|verzögerung\\w*|rückstand|rückstände\\w*|ausfall|ausfälle\\w*|knappheit)|rückstau|rückruf des herstellers',
  ),
  // Others, who do the work
  ...circumstance(
    '(wird|werden|wurde|wurden)( \\w+){0,7} (von|durch) (ein\\w* |unser\\w* |d\\w+ )?(\\w+ )?(extern\\w*|fremd\\w*|\\w*dienstleister\\w*|\\w*partner|\\w*partnern|\\w*partnerfirm\\w*|subunternehm\\w*|dritt\\w*|fremdfirm\\w*|\\w*lieferant\\w*|\\w*zulieferer\\w*|agentur\\w*)',
    '(wir|auch wir|wir selbst|selbst) (\\w+ )?(warten|hängen|sind) (\\w+ ){0,3}(auf (die|den|das|eine|nachschub|ware|teile|ersatzteile|rückmeldung|antwort)|abhängig|angewiesen|selbst überrascht|auch nur|lediglich (vermittler|plattform|\\w+))|(sind|ist) (lediglich|nur|bloß) (\\w+ )?(vermittler\\w*|plattform|marktplatz|bote|überbringer|zwischenhändler|reisevermittler|händler)',
    '(vom|von der|vom jeweiligen) (hersteller|lieferanten|zulieferer|veranstalter|betreiber|netzbetreiber|gesetzgeber|flughafen|verlag|vermieter|amt|ministerium|land)( \\w+)? (vorgegeben|festgelegt|so vorgesehen|bestimmt|verhängt|nicht (geliefert|freigegeben)|verschuldet|verursacht)',
  ),
]
