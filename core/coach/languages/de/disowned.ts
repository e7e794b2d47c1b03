// Clauses in German that own nothing though they speak of us: we did all as it should be, it is denied, left to others, still open, or what happens anywhere.

import type { Pattern } from '#core/coach/shapes.ts'
import { each } from './spelling.ts'

/** A few words on in the same clause. */
const on = '[^.!?;:,]{0,80}'
/** The same, and none of it left undone. */
const done = '( (?!(nicht|nie|niemand|kein\\w*|statt)(?!\\w))[^\\s.!?;:,]+){0,9}?'
const we = '(wir|ich|uns|mir|unser(e[mnrs]?|erseits)?|mein(e[mnrs]?|erseits)?)'
const slip = '(\\w*fehler|fehlverhalten|irrtum|versehen|verschulden|versäumnis|mangel|mängel|unregelmäßigkeit(en)?|auffälligkeit(en)?)'
/** The last words of a clause, with the verb that may follow. */
const last = '(?= \\w+(,|[.!?;:]|$| (und|aber|oder) )|[,.!?;:)]|$| (und|aber|oder) )'
const others =
  '\\w*(lieferante?n?|lieferantin|partner(s|n|in|firma|betrieb|unternehmen)?|spedition|spediteure?|hersteller|dienstleister\\w*|zulieferer|kuriere?|paketdienst|zusteller|vermieter|verpächter|provider|vorlieferant|subunternehmer|großhändler|hausbank|bank|versicherer|druckerei)'

export const disowned: readonly Pattern[] = [
  ...each({ name: 'all as it should be' })(
    `${we}\\b${on} (?<!(nicht|nie|kaum|weniger|statt|immer|genug|als) )(fachgerecht|ordnungsgemäß|ordnungsgemäss|einwandfrei|fachmännisch|vorschriftsmäßig|sorgfältig|gewissenhaft|regelkonform|vertragsgemäß|wahrheitsgemäß|tadellos|korrekt|völlig richtig|absolut richtig|richtig|fristgerecht(?! (erhalten|bekommen|eingegangen))|sauber)${last}(?! (müssen|sollen|können))`,
    `(alles|das|es) (\\w+ )?(so |genau )?(gemacht|erledigt|ausgeführt)(?=, wie)|wie (vorgeschrieben|vorgesehen|vereinbart|verlangt|vom hersteller|es sich gehört|es die)`,
    '(?<!(nicht|statt) )nach (rezept|vorschrift|vorgabe|plan|protokoll|standard|anweisung|handbuch|allen regeln)( der kunst)?|(unser|mein) (bestes|möglichstes)|an (die|alle|unsere) (vorgaben|vorschriften|regeln|absprachen?|fristen|zeiten|frist|richtlinien) gehalten',
    `(wir|ich) (haben|habe|hab|hatten|hatte)${on} alles (versucht|getan|unternommen|richtig|in unserer macht)|getan, was (wir|ich)|in einwandfreiem zustand`,
    `(ausdrücklich|mehrfach|mehrmals|wiederholt|zweimal|dreimal|viermal|immer wieder|rechtzeitig|schriftlich|deutlich)${done} (\\w*geprüft|überprüft|hingewiesen|erklärt|erinnert|kontrolliert|angerufen|geklingelt|nachgesehen|nachgefragt|\\w*gecheckt|getestet|gewarnt|angemahnt|vorgelegt|aufgeklärt|probiert)(?!${on} (übersehen|vergessen|nicht|falsch|trotzdem|dennoch))`,
  ),
  ...each({ name: 'all as it should be' })(
    `(?<!nicht )genau (so|wie|nach)|wie (immer|jedes mal|jedes jahr|in jedem|bei allen|es im|es in)|laut (protokoll|unterlagen|system|aufzeichnung\\w*|vertrag|auftrag|gps|liste)`,
    `unsere?[mnrs]? \\w+ (war|waren|ist|sind) (\\w+ )?(?<!(nicht|kaum|wenig) )(freundlich|höflich|zuvorkommend|bemüht|korrekt|geeicht|gut|frisch|sauber|pünktlich|in ordnung|einwandfrei)`,
    `(?<!(nicht|und|sind) )(nur|bloß|lediglich|gerade mal|gerade einmal)( \\w+){0,2} (minuten?|viertelstunde|sekunden?|einmal|euro|cent|zentimeter)|(ja|doch) nur|immerhin|wenigstens`,
  ),
  ...each({ name: 'denied' })(
    `nicht (wir|ich)(?= \\w+,|[,.!?;:])|(haben|habe|sind|bin) nicht (wir|ich)|(davon|daran|damit) (\\w+ )?nichts`,
    `kein\\w* (\\w+ )?(${slip}|schuld|verantwortung|haftung|pflichtverletzung|gegenteilige\\w*)`,
    `${slip}${on} (nicht|nirgends|weder) (\\w+ ){0,3}(vor|erkennbar|erkennen|ersichtlich|feststellen|feststellbar|bestätigen|finden|nachvollziehen|nachweisbar|bekannt|gegeben)`,
    `(\\w*fehler|schuld|verantwortung|ursache|problem|versäumnis|grund)( dafür| hierfür| daran)? (liegt|lag|liegen|trifft|tragen|trage|haben|habe|nehmen|suche|suchen|sehen|sehe) (${we} )?(\\w+ )?nicht( (bei|an|in|auf) ${we}|(?=[,.!?;:]|$))`,
    `(${we}|daran|dafür)${on} nicht (schuld|zuständig|verantwortlich|beteiligt|haftbar|zu vertreten|zu verantworten|dafür da)`,
    `weis(en|e) (\\w+ ){0,4}(von uns|von mir|zurück)|nichts (\\w+ )?(vorzuwerfen|vorwerfen|zu tun|dafür|übersehen|vergessen|versäumt|verloren|verwechselt|verschwiegen|falsch|eingegangen|angekommen|zugesagt|versprochen)|dafür( \\w+){0,4} nichts`,
    `(niemand|keiner) (von|bei|hier|in|aus)\\b${on} (falsch|fehler|unfreundlich|unhöflich|beleidigt|ausgelacht|grob|böse|absichtlich|gelogen|verschuldet)`,
    `nie(mals)? (etwas|einen|eine|ein|so etwas|das)\\b${on} (zugesagt|versprochen|behauptet|garantiert|vereinbart|angeboten|anderes \\w+)`,
    `(an (dem|diesem|jenem) (tag|termin|abend|morgen|wochenende)|zu dem zeitpunkt|zu der zeit|damals)${on} nicht (da|dabei|im dienst|im haus|vor ort|anwesend|eingeteilt|bei)`,
  ),
  ...each({ name: 'left to others' })(
    `(wir|ich)${on} auf (die|das|den|ihre) \\w+${on} verlassen`,
    `(unsere?[mnrs]?) (\\w+ )?${others}`,
    `(sie|du|ihr) hätte(n|st|t)${on} (müssen|sollen|können|dürfen)|(?<=^|[,:;] |und )(hätten sie|hättest du|hättet ihr)`,
    `an (die|den|unsere?n?) (\\w+ )?(\\w*abteilung|\\w*stelle|fachleute|zentrale|buchhaltung|rechtsabteilung|\\w*team|vorgesetzten?) (weiter\\w+|übergeben|abgegeben|geleitet|gegeben)`,
    `${we} (\\w+ )?(war|waren|ist|sind|wurde|wurden)${on} (krank|erkrankt|im urlaub|verhindert|wegen|aufgrund|gesperrt durch|angegriffen|lahmgelegt)`,
  ),
  ...each({ name: 'open' })(
    `ob (\\w+ ){0,3}${we}\\b|nicht (ganz |völlig )?auszuschließen, dass|(?<=^|[,:;] |und )(sollten?|falls) (\\w+ ){0,3}${we}\\b`,
  ),
  ...each({ name: 'of all of us' })(
    `(fehler|pannen|irrtümer|missgeschicke|missverständnisse|verzögerungen|verwechslungen|so etwas|so was|sowas|das) (passieren|passiert|kommen|kommt|geschehen|geschieht|gibt es|lassen sich|lässt sich) (\\w+ ){0,3}(mal|überall|immer|immer wieder|vor|nie|nicht|auch|eben|halt|leider)`,
    `kann(?! nicht)( \\w+){0,5} (passieren|vorkommen|schiefgehen|untergehen)|(können|kann) (\\w+ ){0,5}fehler (passieren|unterlaufen)|nie (ganz|völlig|vollständig|zu)`,
  ),
  ...each({ name: 'of another mind' })(
    `dass (wir|ich)\\b${on} (nicht|kein\\w*|nichts)\\b${on} (kann|können|darf|dürfen)`,
    `(hätten?|hätte)${on} (gern|gerne|lieber|gewünscht)|(unterschiedliche[rn]?|anderer|verschiedener) (meinung|ansicht|auffassung)|(zusammen|überein)gekommen|nicht (\\w+ )?(gesprochen|einigen|einig)|erwartungen${on} nicht|(für|wegen) unsere[mnrs]? (\\w+ )?(regeln|bedingungen|vorgaben|richtlinien|preise|entscheidung)`,
  ),
]
