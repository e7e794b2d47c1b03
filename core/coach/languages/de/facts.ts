// What German letters state flatly where an answer should be, with no "weil" before it: how things are "eben", "halt" and "nun mal", what is normal,
// how it usually runs, who does the work. Each may be true, and useful in another place, so no more than a warning comes of it.

import type { ReasonShape } from '#core/coach/languages/language.ts'
import { flat } from './flat.ts'
import { limit } from './limits.ts'
import { ofAKind } from './of-a-kind.ts'

const none = '(?![a-zß-öø-ɏ])'
/** Ours, or theirs: then "eben" is a moment ago, and "normalerweise" is measured against what we did. */
const ours = `(?<!(?<![a-zß-öø-ɏ])(ich|wir|hab|habe|haben|bin|wurde|wurden|gerade|sie|du)${none}[^,;:]{0,40} )`

export const facts: readonly ReasonShape[] = [
  ofAKind,
  flat,
  // That is how it is
  ...limit(
    'nun ?mal|nun einmal|naturgemäß|bekanntlich|bekanntermaßen|erfahrungsgemäß|berufsrisiko|lebensrisiko|so läuft das',
    `${ours}eben (kein\\w*|nicht|nie|ein\\w*|immer|ständig|manchmal|mal|oft|nur|so|auch|schwer|schwierig|viel|wenig|teuer|länger|mehr|weniger|dazu|etwas|begrenzt|voll|knapp|leider|vor|der|die|das|wie|zu|sehr|schnell|älter|anders|anfällig\\w*)`,
    `(ist|sind|geht|läuft|kommt|passiert|gilt|braucht|gehört|dauert)( (das|es|so|da|die|der|bei uns|dann))* (eben|halt)`,
    `(?<!(?<![a-zß-öø-ɏ])(ich|wir|der|den|einen|kein|keinen|ohne|zum|am|nächster|nächste|nächsten|letzten|machen|macht) )halt (?!(sie|dich|euch|mich|uns|mir|in|bitte|an)${none})\\w+`,
    `(ist|sind|muss|kann|hat|haben|war|wird|gibt|geht|steht|müssen)( (\\w+|das \\w+|die \\w+|der \\w+))? ja (auch|nun|leider|schließlich|eben|immer|nicht|nur|kein\\w*|mal)`,
    `(?<!(ich|wir|leid)( \\w+){0,2} )(ist|sind|muss|müssen|kann|können|darf|wird|werden|gibt|geht|will|wollen|\\w+en|\\w+t) aber (auch|eben|nun|halt|alle)${none}(?! (wir|ich|uns)${none})`,
    `(?<!(hat|hast|habt|haben|ist|bist) )(kann|können|darf|muss|bleibt|geht|rutscht|kommt|dauert|fällt|wird|\\w{3,}t)( \\w+){0,2} schon (mal|einmal)${none}`,
    `(?<=^|, )da (?!(ist|war|hat|sind)( \\w+){0,3} (etwas|was|einiges|uns|ein fehler|ein versehen|jetzt|heute|morgen)${none})(ist|sind|war|waren|kann|können|darf|dürfen|muss|müssen|wird|werden|gibt|bleibt|geht|gilt|hilft|nützt|(?!hat|habt)\\w{2,}t) (?!(wir|ich|sie|du|ihr|uns|mir|ihnen|dir|euch|etwas|was|jetzt|heute|morgen|mein\\w*|ihre?\\w*|dein\\w*|einem|einen|ja(?! (auch|eben|halt|immer|nur|nun|schließlich)${none})|noch (einiges|etwas|mehr|viel))${none})(?![^,.!?]{0,60} (zu viel|hart|bitter|nerven|geduld|zumutung)${none})(?![^,.!?]{0,80} \\w*ge\\w{2,}(t|en)(?= ?[,.!]))\\w+`,
    `(?<=^|, )da (müssen|können|dürfen) wir`,
    'das ist( \\w+){0,4}(?<! nicht) so(?= ?([,.!]|$))|so (machen|handhaben|halten) wir|(machen|handhaben|halten) wir( \\w+){0,4} (so|seit|immer|grundsätzlich|bei|für)',
    '(sind|bin|seid) (\\w+ )?(auch |eben |halt )*nur (ein )?mensch(en)?|wir sind( (ja|eben|nun mal|halt|leider|nur|auch))* (kein|keine|(ein|eine) (kleine\\w*|junge\\w*|gemeinnützige\\w*|ehrenamtliche\\w*|reine\\w*|öffentliche\\w*|städtische\\w*|große\\w*|private\\w*)) \\w+',
    '(egal|gleichgültig|unabhängig davon),? (wer|ob|wie|wann|was)',
    '(geht|gehen|hat|haben|genießt|genießen) (\\w+ )?(vor|vorrang|priorität|vorfahrt)(?= ?([,.!;]|$)| und| vor)|mehr geht( \\w+)? nicht|(geht|ging) (es )?(\\w+ )?nicht (anders|schneller|früher)',
    `${ours}(auch|schon|durchaus|gern|leicht|immer) mal(?! (wieder|bei))`,
    '(solche|derartige|solcherlei) \\w+( \\w+)? (entstehen|kommen|treten|gehören|sind|lassen|passieren|können|werden)|zwangsläufig|kleingedruckten?|(vorsorglich|vorsichtshalber|(aus|mit) gutem grund|nicht ohne grund)',
    '(dauert|geht|braucht)( \\w+){0,4} (länger|langsamer|seine zeit|eben)|(erst|noch) (\\w+ )?(daran |dran )?(gewöhnen|einarbeiten|umgewöhnen)|alle (gleichzeitig|auf einmal|zugleich|zur (selben|gleichen) zeit)',
    'seit (der|dem|dieser|unserer|unserem) (\\w+ )?(\\w*umstellung|\\w*umzug|\\w*wechsel|fusion|\\w*update|einführung|brexit|pandemie|corona|krieg|\\w*reform)',
    `(verstehe|verstehen|nachvollziehen|verständlich|nachvollziehbar|ärgerlich|bedauerlich|schade|unschön|unangenehm|unglücklich|blöd)[^.!?]{0,50},? (aber|jedoch|doch|allerdings|nur) (?!(ich|wir|uns|das ist (unser|keine|kein)|hab|habe|haben|sie|du|dafür|jetzt|heute)${none})\\w+`,
    '(sonst|ansonsten|andernfalls) (müssten|könnten|könnte|würden|würde|wäre|wären|müsste|hätten|kämen|gäbe|käme)',
    '(immerhin|wenigstens|zumindest|dafür) (ist|sind|war|waren|hat|hatten) (die|der|das|es|unser\\w*|ihr\\w*|dein\\w*) (?![^.!?]{0,60} (zuständig|verantwortlich|verantwortung))\\w+',
    '(können|kann|konnten|konnte)( \\w+){0,4} nichts (dafür|dazu)|(dafür|für \\w+ \\w+) (können|kann|konnten|konnte) (wir|ich|er|unser\\w*|der|die)( \\w+){0,3} nichts',
    '(unglücklich|dumm|blöd) gelaufen|verkettung (\\w+ )?umstände|(einfach |reines |schlicht |reiner )(pech|zufall)|(im|in der|in all dem) (\\w+ )?(trubel|stress|hektik|eifer|gedränge|durcheinander)|(hölle|bär|teufel|richtig was|einiges|immer was) los',
    '(freie|selbstständige|selbständige|ehrenamtliche|externe) (mitarbeiter\\w*|unternehmer\\w*|kräfte|helfer\\w*|partner\\w*|fahrer\\w*)|(ist|sind)( \\w+){0,3} (ein|eine|kein|keine) ((\\w+ )?)(naturprodukt|naturmaterial|unikat|verschleißteil|verschleißteile|richtwert|erfahrungswert|auslaufmodell|b-ware)',
    '(geben|leiten|reichen|übermitteln|führen|setzen)( \\w+){0,4} (nur|lediglich|bloß)( \\w+)? (weiter|um|aus)|so (will|verlangt|sieht|schreibt|steht|regelt|sagt|ist) (es|das)',
    `(kennt|weiß|kannte|wusste) man${none}|man (kennt|weiß|kannte|wusste)`,
    '(war|ist|fährt|arbeitet|stand)( (?!sie)\\w+){0,3} (zum ersten mal|das erste mal)(?! bei)|(kennt|kannte|kennen|kannten)( (?!(sie|dich)(?![a-zß-öø-ɏ]))\\w+){1,5} (noch )?nicht',
    '(?<!(kind|sohn|tochter|baby|mutter|vater|hund|katze)( \\w+)? )(ist|sind)( \\w+){0,4} jahre alt|(älteres|altes|veraltetes|älteren|alten) (modell|gerät|software\\w*|version)',
    '(?<!(lange|es|das) )dauert(?= ?[,.!])|(an|unter) (\\w+ )?(bedingungen|voraussetzungen|auflagen) (\\w+)|voraussetzung (dafür |hierfür )?(ist|sind|war)',
    '(wird|werden)( \\w+){0,3} (nach|anhand) (?!(hause|ihre|deine|unsere))(\\w+ ){1,3}(\\w*ge\\w+(t|en)|(ver|be|er|zer)\\w+(t|en)|\\w+iert)(?! (und|am|heute))',
    'kostet?n? (nun mal |auch |eben )?(geld|zeit|viel)|(auch |irgendwo |irgendwie )?refinanzier\\w*',
    'liegt in der (natur|sache)|(gehört|gehören)( (nun|auch|leider|einfach|ja|schon|mal|das|es))* (dazu|zu[mr] \\w+|zu (einem|einer|jedem|jeder) \\w+)',
    '(kein|keine|nichts) (\\w+ )?(wunder|ungewöhnliches|luxus\\w*|wunschkonzert)',
  ),
  // Normal
  ...limit(
    '(?<!(alles andere als|nicht|nie|wieder) )(?<!(ist|sind|war|waren)( \\w+){0,4} nicht )(ist|sind|wäre|war|bleibt)( (?!(nicht|wieder|jetzt|nun|alles|keineswegs|ab)(?![a-zß-öø-ɏ]))\\w+){0,7} (normal|üblich|gängig|gängige \\w+|typisch|unvermeidlich|unvermeidbar|unbedenklich|harmlos|ungefährlich|standard|usus|die regel|keine seltenheit|unumgänglich|menschlich|systembedingt|technisch bedingt)(?! (gebucht|geöffnet))',
    '(?<!(nicht|wieder|kein|als) )(normal|üblich|gängig|unvermeidlich|unvermeidbar|unbedenklich|unumgänglich|technisch bedingt) (ist|sind|wäre)',
    'in der regel|im regelfall|im normalfall|im allgemeinen|üblicherweise|für gewöhnlich|gewöhnlich|je nach (?!wunsch)\\w+|nicht immer (?!ein)\\w+|(hin und wieder|von zeit zu zeit|ab und zu|mitunter|bisweilen|gelegentlich|vereinzelt)',
    '(normalerweise|meistens|meist|grundsätzlich|generell|prinzipiell)(?!( \\w+){0,2} (wir|ich) (?!\\w+ (nicht|keine?\\w*|nur)))(?! (falsch|anders|besser))',
    '(jederzeit|immer|stets|grundsätzlich|durchaus|schon mal|auch mal|leider) (möglich|denkbar) (?!für sie)',
    '(kann|können|könnte|könnten) (es )?(\\w+ ){0,6}zu( \\w+){1,5} kommen',
    '(kann|können|könnte|könnten)( (?!(nicht|ich|wir)(?![a-zß-öø-ɏ]))\\w+){0,7} (vorkommen|passieren|geschehen|abweichen|variieren|schwanken|auftreten|eintreten|ausfallen|länger dauern|dauern|verschieben|verzögern|(teurer|günstiger|später|billiger|kürzer|lauter|voller|enger|wärmer|kälter|kleiner|größer|dunkler|heller) (werden|sein|ausfallen))',
    '(nicht|nie|kaum|schwer|selten|unmöglich)( (ganz|völlig|immer|vollständig|gänzlich|komplett|zu|hundertprozentig|sicher|genau|im voraus))* (auszuschließen|ausschließen|vermeiden|vermeidbar|verhindern|vorhersehen|vorhersehbar|vorauszusehen|abzusehen|planbar|beeinflussen|vorhersagen|garantieren|abschätzen|vorherzusehen)',
    '(unterliegt|unterliegen|richtet sich|richten sich|hängt|hängen|schwankt|schwanken|variiert|variieren|bemisst sich)( (?!(mit ihnen|damit|ja))\\w+){0,4} (nach|von|ab(?! (heute|morgen|jetzt|sofort|\\w+tag|\\d))|je|täglich|schwankungen|dem|der|den|wie|saisonal|stark|natürlich\\w*)',
    'schließlich (ist|sind|muss|müssen|kann|geht|gibt|gilt|soll|sollen|sollte|sollten|leben|lebt)',
  ),
  // So it runs here
  ...limit(
    '(seit|von) (jeher|eh und je)|(schon immer|immer schon|seit (vielen |einigen |\\w+ )?jahren)( \\w+)? (so|bei uns|üblich|bewährt|gleich|unverändert)|(?<!(wieder|wir) )wie (jedes jahr|jedes mal|immer|üblich)(?! (für sie|erreichbar|bei ihnen))',
    '(dauert|dauern|braucht|brauchen|benötigt|benötigen|beträgt|betragen)( (?!(ihr|ihre|ihren|dein|deine|morgen|nicht))\\w+){0,6} (bis zu|mindestens|zwischen|\\d+ bis \\d+|\\w+ bis \\w+|mehrere|einige|rund|circa|ca|etwa|durchschnittlich|länger|nun) ',
    '(bearbeitungszeit|lieferzeit|wartezeit|zustellzeit|laufzeit|bearbeitungsdauer|vorlaufzeit|lieferdauer|regellaufzeit)(en)? (beträgt|betragen|von|liegt|liegen|sind|ist|dauert)',
    '(finden|findet)( (?!(wir|sie|ich|du)(?![a-zß-öø-ɏ]))\\w+){1,8} statt(?! (und|am|heute))',
    '(aus|vor) (\\w+ ){0,3}\\w*(gründen|gründe)(?! (absehen|die))|aus prinzip',
    '(ist|sind|wird|werden)( \\w+){0,3} (nicht|kein\\w*)( \\w+){0,2} (dafür|darauf|hierfür)( \\w+){0,2} (ausgelegt|gebaut|gedacht|gemacht|konzipiert|vorgesehen|eingestellt|geeignet)|(dafür|darauf|hierfür) (ist|sind)( \\w+){1,6} nicht( \\w+)? (ausgelegt|gebaut|gedacht|gemacht|konzipiert|eingestellt|geeignet|zuständig)',
    '(kommt|kommen|stößt|stoßen|gerät|geraten)( (?!(ihr|ihre|dein|deine)(?![a-zß-öø-ɏ]))\\w+){1,5} (an ihre grenzen?|an seine grenzen?|an die grenzen?|ins schwitzen|ins stocken)',
  ),
  // How it is with us now
  ...limit(
    `(derzeit|momentan|zurzeit|zur zeit|aktuell|im moment|im augenblick)( (?!(wir|ich|prüfen|prüfe)${none})\\w+){0,4} (nur|nicht|kein\\w*|viele?|sehr|länger|leider|um|alle|sämtliche|erhöht\\w*|gleichzeitig|mehrere)`,
    `(wir haben|haben wir|wir hatten|hatten wir)( \\w+){0,2} (derzeit|aktuell|momentan|zurzeit|im moment|heuer|diese woche|an (dem|diesem) \\w+|zu der zeit)(?![^,.!?]{0,120} (\\w*ge\\w+(t|en)|(be|er|ver|über|zurück)\\w+(t|en))${none})`,
    `(verschicken|bearbeiten|bekommen|erhalten|betreuen|liefern|transportieren|bedienen|versorgen|empfangen|(?<!(sie|du|ihnen) )(haben|hatte|hatten|hat)|fährt|fahren|schafft)( \\w+){0,6} (\\d[\\d.]+|\\w*hundert\\w*|\\w*tausend\\w*|millionen|dutzende|zig|über|rund|mehrere|etwa) (?!(minuten|stunden|euro|prozent)${none})(\\w+ ){1,3}(am tag|pro|im (monat|jahr)|jeden tag|in der (woche|stunde|schicht|saison)|täglich|wöchentlich|jährlich|gleichzeitig|parallel)${none}`,
    '(ist|war|sind|waren)( \\w+){0,3} (ausverkauft|vergriffen|rappelvoll|brechend voll|ausgebucht|überfüllt)',
    '(bundesweit|europaweit|weltweit|landesweit|überall|viele|alle|mehrere|sämtliche|tausende|auch (andere|sie|ihre?|deine?))( \\w+){0,5} betroffen|betroffen (ist|sind|waren|war) (auch|alle|viele|mehrere|sämtliche|die ganze)',
    'erst\\b[^,;!?]{0,30} (erhalten|eingegangen|eingetroffen|zugegangen|mitgeteilt|bei uns angekommen)',
    '(dürfen|darf|können|kann|möchten|werden)( \\w+){0,8} (nichts|keine (\\w+ )?(auskunft|auskünfte|angaben|aussagen?|stellung|details|einzelheiten|informationen|zusage\\w*|prognose\\w*))( \\w+)?',
    '(resultiert|resultieren|ergibt sich|ergeben sich|erklärt sich|beruht|beruhen|basiert|basieren|rührt|hat sich ergeben)( \\w+){0,3} (aus|durch|auf|daraus|von|mit|nach)',
    '\\w*(verbrauch|verzögerung|unterschied|geräusch|geruch|verfärbung|abweichung|differenz|erhöhung|anstieg|aufschlag|nachzahlung|preis|flecken|risse|ausfall|stau|wartezeit)\\w* (kommt|kommen|entsteht|entstehen|stammt|stammen|folgt|folgen)( \\w+){0,3} (vom|von|durch|aus|beim|der|dem)',
    `(die|der|das|unsere?|diese[rs]?) (?!(einwand|kritik|hinweis|beschwerde|vorwurf|ärger|frage|unmut|enttäuschung|forderung|anspruch|reklamation)${none})\\w+ (ist|war|sind|waren|wurde|wurden|erfolgte) (so |völlig |absolut |durchaus |insofern |daher |also |damit )*(richtig|zutreffend|gerechtfertigt|angemessen|berechtigt|gewollt|beabsichtigt|rechtens|kein fehler|kein mangel|kein bug)`,
    'hat (alles )?(so )?seine richtigkeit|(ist|sind|war|waren) (das |die |der )?(\\w+ )?(so|bewusst|absichtlich) (gewollt|gedacht|gewählt|geplant|vereinbart|festgelegt|vorgesehen|konzipiert|eingestellt)',
    '\\w*(vertrag|laufzeit|abo|abonnement|mitgliedschaft|vertragsbindung|bindung|kündigungsfrist)\\w* (läuft|endet|verlängert|beträgt|besteht|bindet)',
    '(sind|ist)( \\w+){0,5} nur( \\w+){0,5} (drin|dabei|enthalten|möglich|inklusive|inbegriffen|vorgesehen)|im (\\w+ )?(tarif|paket|preis|abo|basic\\w*|grundpreis)( \\w+){0,5} nicht',
    `(?<!${none}künftig )um (?!(das|dies|ihnen|dir|es|so etwas|solche|sowas)${none})(\\w+ ){1,6}zu (gewährleisten|konzentrieren|schützen|ermöglichen|entlasten|garantieren|sichern|optimieren|erhalten|senken|sparen)|um (\\w+ ){1,5}(sicherzustellen|aufrechtzuerhalten|anzubieten|einzusparen)(?! (dass|, dass))`,
  ),
  // One has to
  ...limit(
    '(muss|darf|kann|soll) man (eben|halt|nun ?mal|auch|ja|irgendwann|leider)',
    '(?<!und )(?!(haben|hatten|hätten|waren|sind|können|möchten|wollen|kamen|gingen|werden|konnten|wurden|lesen|hören|sehen|erfahren)(?![a-zß-öø-ɏ]))\\w{3,}en wir (leider )?(nur|lediglich|ausschließlich|grundsätzlich)',
    '(muss|darf|kann|soll|sollte|braucht|müsste)( \\w+)? man( \\w+){0,6} (rechnen|erwarten|bedenken|sagen|sehen|wissen|berücksichtigen|verstehen|durch|leben|hinnehmen|einplanen|nehmen|akzeptieren|machen|verlangen|ändern|vergessen|aufpassen|mitbringen|vorbeugen)',
    'man (muss|darf|kann|soll|sollte|müsste)( \\w+){0,6} (rechnen|erwarten|bedenken|sagen|sehen|wissen|berücksichtigen|verstehen|leben|hinnehmen|einplanen|nehmen|akzeptieren|verlangen|vergessen|mitbringen|vorbeugen)',
  ),
]
