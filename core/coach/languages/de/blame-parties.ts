// Who else there is in German letters: whoever works for us or beside us, and firms that everybody knows by name.

/** Groups of words, a kind each. */
const oneOf = (...kinds: string[]) => `(${kinds.map((words) => `(${words})`).join('|')})`

/** Whoever else does it for us: a compound is as good as its last part („Möbelspedition“, „Paketdienst“). */
export const others = oneOf(
  // Who makes it, sells it or runs it
  'partner(n|s|in)?|hersteller(s|n|in)?|verkäufer(s|n|in)?|händler(s|n)?|bank|unternehmers?|firma|anbieter(s|n)?|betreiber(s|n)?|versicherung|versicherer|kasse|veranstalter(s|n)?|restaurants?|lokals?|wirts?|hotels?|agentur|verlags?|studios?|werkstätte|druckerei|zulieferer[sn]?|vermittler(s|n)?|plattform|konzerns?|mutterhaus(es)?|gesellschaft|caterer[sn]?|entwickler(s|n)?|garage|garagist(en)?|großhandels?|lizenzgebers?|portals?|produzent(en)?|publishers?|rechteinhaber(s|n)?|senders?|steuerberaters?|subunternehmers?|support|(?<=(das|dem) )werks?',
  // Who brings it or drives it
  'lieferant(en|in)?|(bus|fahr|liefer|paket|pflege|boten|zustell|wach|sicherheits|reinigungs|kurier|abschlepp|fremd|versand|inkasso)diensts?(es)?|kuriers?|spedition|spediteurs?|dienstleister(s|n)?|post|airline|fluggesellschaft|flughafens?|reisebüros?|zolls?|bahn',
  // Who owns, keeps or mends a house
  'verwaltung|vermieter(s|n|in)?|makler(s|n)?|netzbetreiber(s|n)?|versorger(s|n)?|bauträger(s|n)?|handwerker(s|n)?|installateurs?|stadtwerken?|architekt(en)?|eigentümer(s|n)?|entsorger[sn]?|gastgeber(s|n|in)?|nachmieters?|pächters?|vorbesitzers?|hausgemeinschaft',
  // Offices and associations
  'behörde|gemeinde|polizei|amts?|stadt|kommune|archivs?|gerichts?|gutachters?|instituts?|konsulats?|kreditinstituts?|ministeriums?|notars?|sachverständige[nr]?|verbands?|vereins?|verbandes|(fach|haus|zahn|amts|schul)arzt|schule|kita',
  // Health
  'krankenkasse|labors?|apotheke|praxis|klinik|hausarztes|arztes|krankenhaus(es)?|spitals?',
)

/** Without an article before them, as names are. */
export const firms = oneOf(
  'adidas|amazon|audi|bmw|bosch|deliveroo|ebay|hp|huawei|lieferando|mediamarkt|miele|nike|otto|philips|samsung|siemens|whirlpool|wolt|zalando',
  'airbnb|booking|check24|easyjet|eurowings|expedia|flixbus|lufthansa|ryanair|sbb|trenitalia|tui|uber|öbb',
  'apple|eventim|google|meta|microsoft|netflix|nintendo|sony|spotify|steam|ticketmaster|whatsapp',
  'axa|klarna|mastercard|paypal|postfinance|schufa|stripe|twint|visa',
  'congstar|magenta|mobilcom|sunrise|swisscom|telekom|vodafone',
  'dhl|dpd|fedex|gls|hermes|ups',
)

/** What ends as people do, and is none. */
const thing =
  '(?!\\w*(adapter|ader|akku|alter|anhänger|aufkleber|bagger|bohrer|browser|burger|butter|code|computer|container|dauer|drucker|eimer|ersatz|fahrer|fehler|fenster|feier|feuer|fernseher|filter|finger|flieger|folder|güter|heizer|hunger|jahr|kalender|kammer|kater|keller|kinder|kleber|koffer|körper|kummer|kühler|laser|leder|letter|lüfter|läufer|mauer|messer|meter|muster|nummer|ofen|oper|ordner|papier|pflaster|polster|poster|pullover|rechner|roller|router|scanner|schalter|schlüssel|schmier|scooter|server|sommer|sprecher|stecker|steuer|teller|termin|ticker|timer|tochter|toner|trailer|treiber|trockner|wasser|wecker|wetter|winter|zähler|zimmer|zucker|ärger)(?!\\w))'
/** Whoever it is, by how German names those who do something; of the customer's own another table tells. */
export const agents = `(?<!(wir|ich)( \\w+){0,3} )(der|die|unser|unsere|mein|meine|ein|eine|ihr|dein)( \\w+e[nr]?)? ${thing}(?!(erster|letzter|nächster)(?!\\w))(\\w{3,}(er|ist|ent|ant|eur|ling|tor|portier|wehr|schwester|crew|jungs|leute|schicht|center|ering|haus|bude)|\\w*(arzt|ärztin|chef|herren|jungs|leute|mädels))((in|innen|en)(?!\\w))?|(der|die|unser|unsere|ein|eine) (\\w+ )?(barista|dame|herr|kassa|\\w*(assistenz|hilfe|kommission|kraft|versammlung|vorstand))|jemand (vom|aus|im|in|von|bei)( der| dem)? (?!uns(?!\\w))\\w+|das (\\w+ )?\\w*(catering|callcenter|personal|ium|zentrum|büro)`

/** Ours, by what they do. */
export const insiders =
  '(abteilung|buchhaltung|disposition|filiale|küche|lager|logistik|technik|verrechnung|zentrale|\\w*stelle|schicht|(arbeits)?koll(ege|egen|egin)|(mit)?arbeiters?|mitarbeiterin|fahrers?|fahrerin|zustellers?|technikers?|monteurs?|azubi|aushilfe|vertretung)'

/** As they are spoken of in the nominative or the accusative, and after „von“, „bei“, „durch“. */
export const party = `((der|die|das|den|ihre?n?|deine?n?|eure?n?|eine?n?|unsere?|jede[rs]?) (\\w+ )?(\\w+-)*\\w*${others}|(die )?(firma \\w+|${firms}))`
export const byParty = `((vom|beim|von|bei|durch|seitens) ((der|dem|den|des|die|das|ihre[rnms]?|deine[rnms]?|eure[rnms]?|eine[rnms]?|unsere[rnm]?) )?(\\w+ )?(\\w+-)*\\w*(${others}|${firms}|${insiders}))`
