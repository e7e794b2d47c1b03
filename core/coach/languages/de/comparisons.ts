// This customer set beside others in German: what is everywhere so, what everybody has, what nobody ever minded, what may be asked for the money;
// and the asides that lead up to it ("man muss aber auch sagen", "allerdings").

import type { ReasonShape } from '#core/coach/languages/language.ts'
import { salute } from './of-a-kind.ts'
import { each, spelt } from './spelling.ts'

const comparison = each<Omit<ReasonShape, 'shape'>>({ kind: 'comparison' })

const none = '(?![a-zß-öø-ɏ])'
const others =
  '\\w*(kund|anbieter|hersteller|airline|fluggesellschaft|hotel|bank|sparkasse|schule|klinik|krankenhaus|krankenhäus|händler|shop|laden|läden|unternehm|firm|gesellschaft|versicher|betreiber|museum|museen|restaurant|verein|stadt|städt|kommun|gemeind|behörd|verlag|plattform|dienst|studio|praxis|praxen|nutzer|gäst|gast|mitglied|fahrgäst|patient|eltern|schüler|mieter|anlag|gerät|maschin|computer|software|app|leut|mensch|haus|häus|bahn|flughafen|flughäf|werkstatt|werkstätt|netz|provider|veranstalter|spiel|theater|kino|land|länd|system|server|markt|märkt|produkt|modell)\\w*'
const norm =
  '(norm|toleranz\\w*|\\w*toleranzen|\\w*frist|regellaufzeit|lieferzeit|gewährleistung|\\w*grenzen|\\w*grenzwert\\w*|schwankungsbreite|erwartung\\w*|schnitt|durchschnitt)'

export const comparisons: readonly ReasonShape[] = [
  // Everywhere
  ...comparison(
    `(andere|anderen|viele|vielen|die meisten|den meisten|alle|allen|sämtliche|fast alle|einige|manche) (anderen? )?${others}( \\w+){0,3} (haben|erwarten|brauchen|zahlen|sind|machen|müssen|warten|finden|auch|nicht|kommen|kennen|verlangen|nehmen|schaffen|verstehen|nutzen|schätzen|leiden|kämpfen|freuen|genauso|mögen|wollen|wünschen|berichten)`,
    `(geht|ging|ergeht|trifft|betrifft|gilt|(haben|kennen|machen) auch)( (es|das|auch|nun|ja|derzeit|gerade|leider|uns|wie))* (?!auch )(andere|anderen|vielen|allen|jedem|jeden|alle|die meisten|sämtliche)( \\w+)? ${others}`,
    `(?<!(für|du|sie|gilt) )(bei|in) (jedem|jeder|allen|anderen|vielen|den meisten|fast jedem|fast jeder) (?!unserer )(\\w+ )?${others}`,
    `(komm|kommt|hebt|hat|macht|kann|schafft|kennt|braucht|verlangt|fährt|fliegt|liefert|geht|nimmt|stößt|passiert|überlebt|hält|bietet|zahlt) (auch |mal |fast |irgendwann )?(jede[rsm]?|keine?|kaum eine?|fast jede[rsm]?) ${others}`,
    '(für|bei|von) (die|den) meisten( (?!uns)\\w+)?|(gilt|gelten|machen|handhaben|zahlen|zahlt)( \\w+){0,5} (bei|für) (alle|allen|jeden|jedem)(?= ?[,.!]| (gleich|so)(?![a-zß-öø-ɏ]))',
    `(?<=^|[,!] |aber |und )wer( (\\w|-)+){1,9}, (der )?(hat|darf|ist(?! egal)|sollte|muss|kann|\\w{3,}t)`,
    `(^|, )(\\w+ )?jede[rs]? (\\w+ )?${others} (hat|braucht|kommt|macht|kennt|verlangt|ist|muss|kann|nimmt)`,
    '(die|der|das|den|dem|in der|im) (ganze[nsrm]?|gesamte[nsrm]?|komplette[nsrm]?|halbe[nsrm]?) (\\w*branche|\\w*markt|\\w*industrie|region|land|stadt|welt|netz|insel|europa|kanton|bezirk|küste|republik|handel|sektor|gewerbe)',
    '(branchen|markt|orts|handels|landes|saison|fach|system|jahreszeit)(weit|üblich|typisch|standard|gerecht|konform)\\w*|(material|produktions|alters|verschleiß|bau|konstruktions|natur|nutzungs|abnutzungs)(typisch|bedingt)\\w*|(europa|bundes|welt|landes|branchen|österreich|schweiz)weit (so|ist|sind|gibt|haben|gelten|gilt|fehlen|fehlt|herrscht|das|die|ein|alle|auch|betroffen)',
    `(genauso |so |ganz )?wie (überall|anderswo|andernorts|sonst auch|(bei|in) (jede[rm]|allen|anderen|vielen|den meisten|fast jede[rm])|jede[rsm]? andere\\w*|alle anderen|andere \\w+ auch|im (ganzen|gesamten|übrigen))`,
    '(überall|woanders|anderswo|andernorts|nirgends|nirgendwo)( \\w+){0,3} (so|auch|dasselbe|besser|anders|genauso|gleich|günstiger|schneller|billiger)',
    '(ist|sind|geht|gehts|sieht|läuft|war)( (es|das|auch|bei|dort|da|den|anderen|andern|\\w+))* nicht (viel |wesentlich )?(anders|besser|schneller|günstiger|billiger)',
    `(^|[,;:] |dass |und |aber )(selbst|sogar) (in|bei|im|am|die|der|das|den|dem|auf|große\\w*|teure\\w*|namhafte\\w*|beste\\w*|modernste\\w*|neue\\w*) |(selbst|sogar) in (den )?(besten|\\w*häusern|\\w*hotels?|\\w*familien)`,
    'vergleichbar mit|im (vergleich|verhältnis|gegensatz) (zu|mit)|verglichen (mit|zu)|gemessen an|im (europäischen|bundesweiten|internationalen|nationalen|regionalen|branchen\\w*) ?vergleich',
    `(unter|über|im) (dem )?(\\w*durchschnitt|\\w*schnitt)(?! von)|unterdurchschnittlich\\w*|überdurchschnittlich\\w*|(innerhalb|im rahmen|im bereich|außerhalb) (der|des) (\\w+ )?${norm}|im (üblichen|normalen|grünen|zulässigen|erlaubten|tolerierbaren|regulären|vertretbaren) (rahmen|bereich)`,
  ),
  // Nobody minded, and it happens
  ...comparison(
    `(übrigen?|anderen?) ${others}( \\w+){0,5} nicht (gestört|beschwert|beklagt|beanstandet|bemängelt)|noch im rahmen`,
    '(niemand|keiner|keinen|niemanden|kein \\w+|kein einziger|sonst keiner|sonst niemand)( \\w+){0,4} (gestört|beschwert|beanstandet|beklagt|bemängelt|reklamiert|daran|geschadet|probleme damit)',
    `(noch nie|bisher|bislang|bis dato|sonst)( (?!(wir|ich|ihnen|ihre?)${none})\\w+){0,6} (keine\\w*|niemand\\w*|keiner|nie|nur lob|nur positive\\w*|kaum)( \\w+){0,3} (beschwer\\w*|gestört|problem\\w*|klagen?|beanstand\\w*|reklamation\\w*|rückmeldung\\w*|beschwert|moniert|negativ\\w*)`,
    '(das|so etwas|so was|sowas|fehler|verzögerungen|dergleichen|derartiges|solche \\w+) (kann|können) (schon |immer |leider |jedem |halt |mal |auch |natürlich )*(mal |einmal )?(passieren|vorkommen|geschehen)',
    '(das|so etwas|so was|sowas|fehler|verzögerungen|verspätungen|pannen|dergleichen|derartiges) (passiert|passieren|kommt|kommen)( (schon|immer|leider|halt|eben|auch|natürlich|jedem|überall|bei uns|bei jedem))* (mal|vor|eben|leider|jedem|überall|in den besten \\w+)( \\w+)?',
    '(kommt|kommen)( (?!(bitte|sie|ihr|morgen|heute)(?![a-zß-öø-ɏ]))\\w+){0,6} vor(?= ?[,.!?;]|$| und)|(?<!nicht (wieder |mehr |noch einmal )?)(vorkommen|vorkommt)(?= (und|können|kann|,))|nicht ungewöhnlich|kein einzelfall|nichts besonderes|wo gehobelt|irren ist',
    '(sie sind|du bist|ihr fall ist|ihre?r? ist|deine?r? ist|da sind sie|damit sind sie) (da |ja |hier |noch |nicht |auch |doch |leider |bei weitem )*(eine[rs]?|der|die|das) (von (den|vielen)|einzige\\w*|kleinere\\w*|harmlosere\\w*|wenigen|vielen|unter|der \\w+sten)|(eine[rs]?|eine) (von|der|unter) (den )?(kleineren|harmloseren|günstigsten|besten|niedrigsten|schnellsten|modernsten|wenigen|größten|vielen|zehntausend\\w*|hunderten|tausenden)',
  ),
  ...comparison(
    '(von|unter|bei) (den |über |rund |mehr als |fast )?(\\d[\\d.]+|\\w*hundert\\w*|\\w*tausend\\w*|millionen|allen|den) \\w+ (\\w+ ){0,3}(nur|lediglich|gerade mal|gerade einmal|bloß|ganze) (\\d+|eine[rs]?|zwei|drei|vier|fünf|wenige|einzelne|\\w+)(?![^.!?]{0,40} (euro|uhr)(?![a-zß-öø-ɏ]))|(nur|lediglich) (ein bruchteil|(sehr |ganz )?wenige|eine handvoll|ein kleiner teil|vereinzelte?|einzelne|ein paar) (?!(tage|minuten|stunden|wochen|euro)(?![a-zß-öø-ɏ]))\\w+',
  ),
  // For the money
  ...comparison(
    '(für|zu|bei) (diesem|diesen|den|dem|das|so einem|einem solchen|einen solchen|so einen|ein so) (günstige\\w* |niedrige\\w* |kleine\\w* |billige\\w* )?(preis|preisen|geld|tarif|betrag|preisklasse|preissegment)( (darf|kann|ist|sind|bekommt|gibt|muss|sollte|können|dürfen|bekommen|erwarten|nicht|auch))',
    'bei (ein|eine|einem|einer|einen|dem|diesem)( \\w+)? \\w+(-\\w+)* (für|um|von|zu|ab|unter) \\d[\\d.,]* ?(€|euro|eur|franken|chf|fr|cent)',
    '(preis.?leistungs?.?(verhältnis)?|in dieser (preisklasse|kategorie|preislage|klasse)|(günstigste|billigste|preiswerteste|niedrigste)[nrsm]? (\\w+ )?(tarif|preis|ticket|angebot|anbieter|produkt|kategorie|variante|am markt)\\w*|(beim|zum|im|ein|einem|für|bei) (\\w+ )?(sparpreis|sparticket|schnäppchen|sonderangebot|aktionspreis|billig\\w+))',
    `bei (so|solch|solche[nmr]|derartige[nmr]|(einem|einer) (so|solchen|derart|derartigen))(?! (etwas|was|(einem |einer )?(\\w+ )?(fehler|panne|sache|irrtum|versehen|lage|fall|beschwerde|nachricht)))${none}(?![^.!?]{0,60} (hätten|hätte|wir uns|ich)${none}) \\w+`,
  ),
  // Led up to
  ...comparison(
    `(bedenken|berücksichtigen|verstehen|vergessen|bedenke|versteh|überlegen|sehen|wissen) (sie|du)?( \\w+){0,3},? (dass|auch|wie|wie viele)${none}(?! (wir|ich|uns)${none})`,
    '(müssen|sollten|dürfen|musst|solltest|darfst|können|kannst|werden|wirst) (sie|du)( \\w+){0,4} (bedenken|verstehen|einsehen|berücksichtigen|nachvollziehen|vorstellen|nicht vergessen|zugeben|zugestehen)|(sie|du) (müssen|sollten|dürfen|musst|solltest|darfst)( \\w+){0,4} (bedenken|verstehen|einsehen|berücksichtigen|wissen|nicht vergessen|zugeben|zugestehen)',
    '(zu|hinzuzu|anzu|festzu|klarzu|be)(bedenken|berücksichtigen|sagen|erwähnen|fügen|merken|halten|stellen|achten|führen) (ist|bleibt|gilt|wäre|sei|sind)|(ist|bleibt|gilt|sei|wäre)( \\w+){0,4} (zu (bedenken|berücksichtigen|erwähnen|betonen|sagen|beachten)|anzumerken|festzuhalten|hinzuzufügen|klarzustellen|anzuführen|darauf hinzuweisen|zu beachten)',
    'fairerweise|der (fairness|vollständigkeit|ordnung|guten ordnung) halber|zur (verteidigung|ehrenrettung|einordnung)|zu (unserer|seiner|ihrer) (verteidigung|entlastung|ehrenrettung)|in aller fairness',
    'wie sie( \\w+){0,5} (wissen|verstehen|vorstellen|sicher|bestimmt|gewiss|vermutlich|sehen (können|werden))|wie du( \\w+){0,5} (weißt|verstehst|vorstellen|sicher|bestimmt|vermutlich)|(?<=^|[,!:] )(wissen sie|weißt du|sehen sie|schauen sie|siehst du|schau mal),',
  ),
  {
    kind: 'circumstance',
    shape: spelt(
      new RegExp(
        `^${salute}(?:allerdings|gleichwohl|nichtsdestotrotz|nichtsdestoweniger|andererseits|andrerseits|indes|jedoch|gleichzeitig|trotzdem|dennoch)${none}(?![^.!?]{0,140}(?<![a-zß-öø-ɏ])(?:wir|ich|uns|mir|ihnen|dir|ändert|hilft|darf|durfte|hätte|entschuldig[a-z]*)${none})[^.!?]{3,}`,
        'gi',
      ),
    ),
  },
]
