// Owning it in German: "wir" did it, or left it undone. A "wir" that only explains or denies does not own.

import type { Pattern } from '#core/coach/shapes.ts'
import { lost } from './blame-deeds.ts'
import { each, wordings } from './spelling.ts'

const undone =
  '(gehalten|geliefert|gemeldet|angerufen|zurückgerufen|geschickt|abgeschickt|losgeschickt|verschickt|versandt|zugestellt|gebracht|abgeholt|erkannt|bemerkt|informiert|bescheid (gegeben|gesagt)|beantwortet|geantwortet|reagiert|geprüft|eingehalten|erledigt|aufgepasst|zugehört|ernst genommen|weitergegeben|weitergeleitet|eingetragen|gebucht|erstattet|umgesetzt|gekümmert|rechtzeitig \\w+|richtig \\w+)'
const failed = `((?<!(nicht|nichts|nie|niemals|kaum) )(vergessen|versäumt|verloren|übersehen|verwechselt|vertauscht|geirrt|verrechnet|verpasst|verschlampt|verschlafen|verschwitzt|verbockt|vergeigt|vermasselt|verpatzt|verpfuscht|versagt|versemmelt|vertan|gepatzt|gepennt|geschlampt|danebengelegen|beschädigt|kaputt gemacht|zerbrochen|enttäuscht|im stich gelassen|allein gelassen|falsch \\w+|zu (früh|spät) \\w+|zu viel (berechnet|abgebucht|verrechnet|verlangt)|(doppelt|zweimal) (?!(\\w*gecheckt|angerufen|geklingelt|geprüft|kontrolliert|nachgefragt|verpackt|versucht)(?!\\w))\\w+)|(die|den|das|dem|der|eine?[nms]?) falsche[nrsm]? \\w+( \\w+)? (geschickt|geliefert|gebucht|verpackt|gegeben|genannt|bestellt|gesendet|mitgeteilt)|(warten|stehen|sitzen|hängen) (ge)?lassen|(?<!kein\\w* )fehler gemacht|schuldig geblieben|mist gebaut|nicht geschafft|nicht ${undone})`
const slip = '(fehler|versehen|irrtum|panne|missgeschick|verwechslung|patzer|schnitzer|lapsus)'

/** Left undone: any deed with „nicht“, but not what befell us, or what we deny. */
const left =
  '(nicht|nie|niemals) (?!(erhalten|bekommen|gefunden|gesehen|gehört|gewollt|beabsichtigt|verursacht|verschuldet|nur|mehr bekommen|empfangen|vergessen|verloren|gewusst|etwas (behauptet|versprochen|zugesagt)))(\\w+ ){0,3}(\\w*ge\\w+(t|en)|(be|ver|er|ent|über|unter|wieder)\\w+(t|en)|\\w{2,}iert)'
const have = '(haben|habe|hab|hatten|hatte)'

export const ownership: readonly Pattern[] = [
  ...each({ name: 'we did it' })(
    `(wir|ich) ${have}\\b[^.!?;]{0,80} ${failed}`,
    `${have} (wir|ich)\\b[^.!?;]{0,80} ${failed}`,
    `(wir haben|ich habe?|haben wir|habe? ich)( \\w+){0,6} ${left}`,
    `dass (wir|ich)( \\w+){0,6} ${left} (haben|habe)`,
    `(fehler|panne|versehen|irrtum), (den|die|das) (wir|ich)`,
    `(dass|weil|da|obwohl|nachdem|indem) (wir|ich)\\b[^.!?;]{0,80} ${failed} (haben|habe|hatten)`,
    'aus [^.!?;,]{1,50} (habe ich|haben wir)(?!\\w)[^.!?;,]{0,50} gemacht',
    '(wir|ich) (vergaß|übersah|verlor|verpasste|versäumte|verwechselte|vertauschte|versagte)(en|n)?',
  ),
  ...each({ name: 'we were' })(
    '(wir|ich) (waren|war|sind|bin) (zu spät|zu langsam|im unrecht|nicht (da|erreichbar|aufmerksam genug|schnell genug))',
    '(waren|sind|war|bin) (wir|ich)( \\w+)? (zu spät|zu langsam|im unrecht|nicht (da|erreichbar))',
    '(wir|ich) (kamen|kam|kommen|komme) (\\w+ ){0,2}zu spät',
    '((wir|ich) lag(en)?|lag(en)? (wir|ich))( \\w+){0,2} (falsch|daneben)',
  ),
  ...each({ name: 'our mistake' })(
    '(nicht (in ordnung|richtig|gut|fair)|falsch|grob|nachlässig|schlampig|unachtsam|unaufmerksam|unfair|unhöflich) von (uns|mir)',
    `(uns|mir) (ist|sind|war|waren)( \\w+){0,4} ${slip}`,
    `(ist|sind) (uns|mir)( \\w+){0,4} (${slip}|passiert|unterlaufen|durchgerutscht|untergegangen|entgangen)`,
    `von uns( \\w+){0,2} ${failed}`,
    `(von|bei) uns( \\w+){0,4} (schief\\w*|falsch \\w+|${slip})`,
    '(?<!(nicht|kein|keine|weder) )(unser|unsere|unserer|mein|meine) (eigene[rs]? )?(fehler|versäumnis|versehen|schuld|verschulden|verantwortung|irrtum|nachlässigkeit|panne|patzer|schnitzer|lapsus|schlamperei)',
    '(fehler|versäumnis|schuld|verantwortung) (liegt|liegen|lag|war|ist)( \\w+){0,2} (bei uns|bei mir)',
    'liegt (ganz |allein |eindeutig )?(bei uns|bei mir|an uns|an mir)',
    'auf (unsere|meine) (eigene )?kappe|auf (unserem|meinem) mist',
  ),
  ...each({ name: 'we take responsibility' })(
    '(wir|ich) (übernehmen|übernehme|tragen|trage)( \\w+){0,3} verantwortung',
    '(übernehmen|übernehme|tragen|trage) (wir|ich)( \\w+){0,3} verantwortung',
    '(dafür|hierfür) (stehen|stehe) (wir|ich)( \\w+)? (ein|gerade)',
    '(haben|habe) (wir|ich) zu (verantworten|vertreten)|(wir|ich) (haben|habe) (das|dies|es) zu (verantworten|vertreten)',
  ),
  ...each({ name: 'we should have' })(
    '(wir hätten|ich hätte)\\b[^.!?;]{0,80} (müssen|sollen|dürfen)',
    '(hätten wir|hätte ich)\\b[^.!?;]{0,80} (müssen|sollen|dürfen)',
    '(das|so etwas) (hätte|darf|durfte)( \\w+)? (uns |bei uns )?nicht (passieren|geschehen|vorkommen)( dürfen)?',
    '(?<!(sie|du|ihr) )hätten?(?! (sie|du|ihr)\\b)( \\w+){0,4} (uns|mir|nie|niemals|nicht)( \\w+){0,5} (dürfen|müssen|sollen)',
  ),
  {
    name: 'we promised, and did not',
    shape: wordings(
      '(wir|ich) (hatten|haben|habe)( \\w+){0,4} (versprochen|zugesagt)\\b.{0,80}(nicht|nie|niemand|zu spät)',
      'obwohl (wir|ich)\\b[^.!?;,]{0,60} (versprochen|zugesagt|zugesichert|ausgemacht) (hatten?|haben?)',
    ),
  },
  ...each({ name: 'sorry that we' })(
    '(leid|entschuldige|entschuldigen|entschuldigung|bedauern|bedaue?re|verzeih\\w*|sorry)(,? \\w+){0,4},? dass (wir|ich)(?! (nicht (helfen|weiterhelfen)|ihnen nicht (helfen|weiterhelfen|entgegenkommen)|(erst jetzt|so spät|erst heute)|(mich|uns) (erst|so spät)))',
    '(leid|entschuldigung|verzeihung|sorry),? (sie|dich|euch|ihnen|dir)\\b[^.!?;]{0,60} zu (haben|lassen)',
    'dass (wir|ich) (?!(nicht|ihnen nicht|dir nicht) )[^.!?;]{3,140}, (das )?(tut|bedaue?re|bedauern|dafür|bitten?|möchten?|entschuldigen?)',
  ),
  ...each({ name: 'sorry for our' })(
    '(entschuldigung|entschuldigen|entschuldige|leid|bedauern)( \\w+){0,2} (für|wegen) (unser|unsere|unseren|unserer|unserem|meinen|meine|mein)',
  ),
]

/** What we did that is no failing: we helped, found out, told, or kept to it. */
const benign =
  '(bewusst|bekannt|bereit|gegen|gelegen|\\w+(ungen|heiten|keiten)|' +
  '\\w*(be|er)kommen|erhalten|empfangen|\\w*ge(hört|lesen|sehen|schaut|funden|klärt|prüft|sucht|fragt|beten|sprochen|schrieben|mailt|meldet|rufen|antwortet|wartet|hofft|glaubt|dacht|wollt|wusst|braucht|habt|holfen|freut)|' +
  'entdeckt|bemerkt|festgestellt|überprüft|untersucht|verstanden|erkannt|erfahren|besprochen|telefoniert|informiert|benachrichtigt|mitgeteilt|gesagt|erklärt|erläutert|bedankt|beantwortet|kontaktiert|erreicht|versucht|bemüht|beachtet|befolgt|gehalten|eingehalten|vereinbart|bearbeitet|gearbeitet|geliefert|zugestellt|versandt|' +
  '(zurück)?erstattet|erlassen|verschickt|versandt|(rück|zurück)?überwiesen|gutgeschrieben|(zurück)?gezahlt|storniert|repariert|behoben|gelöst|geregelt|erledigt|korrigiert|berichtigt|geändert|angepasst|aktualisiert|(um|ein)?gebucht|reserviert|(hinter|bei|dazu|drauf)(ge)?legt|(nach)?bestellt|ersetzt|(aus)?getauscht|veranlasst|beauftragt|angewiesen|eingeleitet|eingerichtet|freigeschaltet|freigegeben|aufgehoben|entsperrt|bewilligt|genehmigt|weitergeleitet|weitergegeben|aufgenommen|notiert|vermerkt|dokumentiert|gesorgt|gekümmert|organisiert|vorbereitet|angeboten|eingeladen|geschenkt|entschuldigt|erwähnt|hingewiesen|(neu )?(gestartet|geladen)|geleert|eingeplant|angehängt|zugeschickt|zugesagt|verpackt|aufgebaut|\\w*gecheckt|nach allen regeln \\w+|' +
  '(prüfen|freischalten|kommen|reparieren|austauschen|erneuern|reinigen|sperren|ändern|anfertigen|bringen|umbuchen) lassen)'
const participle = '(\\w*ge\\w+(t|en)|\\w{0,4}(be|ent|er|ver|zer|miss|über|unter|hinter)\\w+(t|en)|\\w{2,}iert|\\w+en (ge)?lassen)'
/** Words of a clause, up to its last one. */
const gap =
  '( (?!(eben|gerade|soeben|bereits|schon|jetzt|nun|inzwischen|mittlerweile|sofort|umgehend|daraufhin|heute|gleich|neue?[mnrs]?|frisch\\w*|zusätzlich|ausnahmsweise|umsonst|für (sie|dich|euch)|keine?n? (antwort|auftrag|einfluss|fehler|nachricht|unterlagen|zahlung)|nichts falsch|bescheid|auskunft|nicht (vergessen|verloren|übersehen|verwechselt|ignoriert|falsch|absichtlich|gewollt))\\b)([^\\s.!?;:,]|[.:,](?=\\d))+){0,14}?'
const clauseEnds = '(?=[,.!?;:)]|$| (und|oder|aber|-|–|—) )'
const deed = `(?!${benign}(?!\\w))${participle}`

/** Done to them, or said to be amiss: what we did with a thing is else no failing („Wir haben die Leitung durchgemessen“). */
const toThem =
  '(sie|dich|euch|ihre?[nmrs]?|deine?[nmrs]?|eure?[nmrs]?|nicht|nie|kein\\w*|nichts|niemand\\w*|falsch\\w*|verkehrt\\w*|zu (früh|spät|lang\\w*|viel\\w*|wenig\\w*|schnell|hoch|voll|klein|groß|heiß|kalt|eng|knapp)|obwohl|statt|anstatt|ohne|trotz\\w*|doppelt|zweimal|mehrmals|fremde?[nmr]?|andere[nmrs]?|alte[nmrs]?|einfach|heimlich|versehen\\w*|erst|nur (am|an|auf|bei|im|in|mit|für)|wieder|bevor|beim \\w+en|(tage|wochen|stunden|monate)n?)'
const failing = `((?=[^.!?;,]{0,140}?(?<!\\w)(?<!für )${toThem}(?!\\w))|(?=[^.!?;]{0,140}?, (obwohl|ohne|statt|anstatt|bevor|während|weshalb|deshalb|darum|sodass|so dass)(?!\\w))|(?<=(?<!\\w)${toThem}[^\\wß-ɏ.!?;,][^.!?;,]{0,80}))`
/** Whoever it is done to. */
const bad = `((?!${benign}(?!\\w))${lost}|abgesagt|abgebrochen|abgestellt|abgehängt|ausgesperrt|eingesperrt|gelöscht|weggeworfen|weggeschickt|weggelassen|entsorgt|umgeleitet|überbucht|umgefahren|angefahren|geraten|gestreikt|gesponnen|geklemmt|gestockt|getropft|geleckt|abgestürzt|ausgefallen|durchgebrannt|(aus|stehen|liegen|fallen|hängen|sitzen|offen|warten)( |ge| ge)?lassen)`

/** Where it stands beside a plain "sorry", what we did is what we are sorry for: „Es tut uns leid. Wir haben Sie im Kreis geschickt.“ */
export const besideSorry: readonly Pattern[] = [
  ...each({ name: 'we did' })(
    `((wir|ich) ${have}|${have} (wir|ich))(${failing}${gap} ${deed}|${gap} ${bad})${clauseEnds}`,
    `(als|bevor|bis|da|dass|den|der|die|das|indem|nachdem|obwohl|während|was|weil|weshalb|wie|wo|wodurch|womit) (wir|ich)${gap} ${deed}( und${gap} \\w+)? ${have}`,
    `((wir|ich) ${have}|${have} (wir|ich)|(dass|weil) (wir|ich))( [^\\s.!?;:,]+){0,8}? (niemandem?|nichts (gesagt|erklärt|unternommen|getan|mitgeteilt|vorbereitet)|kein wort|kein(en|em)? \\w+ (gesagt|gegeben|informiert|vorbereitet)|etwas (anderes|falsches)|unsinn|widersprüch\\w+|das gegenteil|zu (viel|wenig|lange?|oft|wenige)|mehrmals|mehrfach|(zwei|drei|vier|fünf)mal|immer wieder|jedes mal|umsonst|unnötig|grundlos|ohne (?!probleme)\\w+)`,
    '(lag|lagen|blieb|blieben|ging|gingen|stand|standen|verschwand|verschwanden)( \\w+){0,8} (bei|auf|in|unter|zwischen|durch) (uns|mir|unsere[mnr]?|meine[mnr]?)',
    `unser(e|em|en|er|es)? \\w+ (war|waren|kam|kamen)(?! es(?!\\w))(en|n)?`,
    `unser(e|em|en|er|es)? \\w+ (fuhr|fuhren|ging|lag|stand|lief|fehlte|fiel|blieb|schickte|schrieb)(en)?`,
    `dass unser(e|em|en|er|es)? \\w+( \\w+){0,8} (war|waren|ist|sind|wurde|wurden|versagte|streikte|funktionierte)n?`,
    'wir (?!(achten|antworten|arbeiten|beachten|bearbeiten|beraten|bereiten|berichten|bieten|bitten|dachten|dürften|erhielten|erstatten|erwarten|gestalten|gestatten|halten|hatten|hätten|hofften|konnten|könnten|leiten|möchten|mussten|müssten|raten|richten|schalten|sollten|starten|testen|vermuten|versuchten|vertreten|verwalten|warten|wollten|wussten)(?!\\w))\\w{2,}ten',
    '(bei uns|(auf|in) unsere[mnr]? \\w+)( \\w+){0,3} (falsch|nicht|nie|niemand|keiner|doppelt|veraltet|verloren|verschwunden|untergegangen|liegen|hängen|kaputt|defekt|ausgefallen)|(niemand|keiner|jemand|einer) (von|bei) uns',
    '(nehmen?|nimmt) (ich|wir)( \\w+)? auf (mich|uns|meine|unsere)|schuld (bin|sind|haben|habe) (ich|wir)|(ich|wir) (bin|sind|haben|habe)( \\w+){0,2} schuld',
    '(geht|ging)( (ganz|allein|voll|klar|eindeutig))? auf (uns|mich)',
    `((wir|ich) (sind|bin)|(sind|bin) (wir|ich))${gap} (?!(angewiesen|bemüht|berechtigt|beschäftigt|bestürzt|betroffen|entsetzt|erleichtert|erschüttert|geehrt|gebunden|geöffnet|gerührt|geschlossen|gespannt|gezwungen|interessiert|überzeugt|verpflichtet)(?!\\w))${deed}${clauseEnds}`,
    `(wurde|wurden)( \\w+){0,6} (von|durch) (uns|mir|mich) ${deed}|und zwar (von|durch) (uns|mir|mich)`,
    `((uns|mir) (ist|sind|war|waren)|(ist|sind|war|waren) (uns|mir))${gap} ${deed}${clauseEnds}`,
    `unser(e|em|en|er|es)? \\w+ (hat|haben|hatte|hatten|ist|sind|war|waren)(${failing}${gap} ${deed}|${gap} ${bad})${clauseEnds}`,
    `(dass|weil|obwohl) unser(e|em|en|er|es)? \\w+${gap} ${deed} (hat|haben|hatte|hatten|ist|sind|war|waren)`,
    '(wir|ich) (brach|gab|hielt|ließ|nahm|schickte|stellte|verkaufte|vergab|versprach|wies|zog)(en|n)?|(brach|gab|hielt|ließ|nahm|schickte|stellte|verkaufte|vergab|versprach|wies|zog)(en|n)? (wir|ich)',
  ),
  ...each({ name: 'it was not right' })(
    '(war|ist)( \\w+){0,4} (nicht (akzeptabel|hinnehmbar|in ordnung|okay|ok|gut genug|professionell|richtig|tragbar|zumutbar)|beschämend|eine frechheit|eine zumutung|ein unding|inakzeptabel|indiskutabel|peinlich|unentschuldbar|unmöglich|unprofessionell|untragbar|unverzeihlich|unzumutbar)',
    '(das|dies|es|so etwas) (war|ist)( \\w+){0,3} ((gedanken|herz|lieb|respekt|rücksichts|takt|verantwortungs)los|falsch|grob|daneben|dumm|fahrlässig|feige|un(anständig|fair|gerecht|höflich|nötig|sensibel|überlegt|verschämt))|(das|so etwas) (darf|durfte) (\\w+ )?nicht (sein|geschehen)|das stimmte( \\w+)? nicht',
    '(wir|ich) (waren|war)( \\w+){0,3} (nachlässig|schlampig|un(aufmerksam|höflich|freundlich|zuverlässig|vorsichtig)|zu \\w+|nicht \\w+)',
    '(gibt|gab) es( \\w+)? keine? (entschuldigung|ausreden?)|ohne wenn und aber',
  ),
]

const ours = '(unser|mein)(e|em|en|er|es)? (?!(meinung|ansicht)(?!\\w))\\w+( \\w+)?'

/** What somebody of ours did, told plainly: „Das hat bei uns niemand gelesen.“ */
export const ourDeeds: readonly Pattern[] = each({})(
  '(das|es) (war|waren|bin|sind) (ich|wir)|(uns|mir)( \\w+){0,3} (aufgefallen|\\w*gerutscht)',
  '(hat|hatte|haben) (bei uns |hier |von uns |sie )?(keiner|niemand)|(keiner|niemand|keinem|niemandem) (von|bei) uns',
  '(bei uns|(in|an|auf) (unser|mein)e[mnr]?)( \\w+){0,6} (lag|stand|hing|steckte|geblieben|gelegen|gestanden|gehangen)|(lag|stand|hing|steckte)( \\w+){0,6} (bei uns|(in|an|auf|hinter|unter) (unser|mein)e[mnr]?)',
)

/** „Wir haben den Betrag halbiert“ may be what went wrong, or what was done since. */
export const perhapsOurs: readonly Pattern[] = each({})(
  `((wir|ich) ${have}|${have} (wir|ich)|${ours} (hat|haben|hatten?)|(hat|haben|hatten?) ${ours})${gap} ${deed}${clauseEnds}`,
  `(wir|ich)${gap} ${deed} ${have}`,
)
