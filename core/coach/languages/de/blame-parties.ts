// Who else there is in German letters: whoever works for us or beside us, and firms that everybody knows by name.

/** Whoever else does it for us: a compound is as good as its last part („Möbelspedition“, „Paketdienst“). */
export const others =
  '(lieferant(en|in)?|(bus|fahr|liefer|paket|pflege|boten|zustell|wach|sicherheits|reinigungs|kurier|abschlepp|fremd|versand|inkasso)diensts?(es)?|kuriers?|spedition|spediteurs?|partner(n|s|in)?|hersteller(s|n|in)?|verkäufer(s|n|in)?|händler(s|n)?|dienstleister(s|n)?|post|bank|unternehmers?|firma|anbieter(s|n)?|betreiber(s|n)?|versicherung|versicherer|krankenkasse|kasse|verwaltung|vermieter(s|n|in)?|veranstalter(s|n)?|restaurants?|lokals?|wirts?|hotels?|airline|fluggesellschaft|flughafens?|agentur|reisebüros?|verlags?|studios?|behörde|gemeinde|zolls?|polizei|werkstätte|labors?|apotheke|makler(s|n)?|druckerei|zulieferer[sn]?|vermittler(s|n)?|plattform|netzbetreiber(s|n)?|amts?|versorger(s|n)?|bauträger(s|n)?|handwerker(s|n)?|installateurs?|praxis|klinik|konzerns?|mutterhaus(es)?|hausarztes|arztes|gesellschaft|bahn|stadtwerken?|stadt|kommune|archivs?|architekt(en)?|caterer[sn]?|eigentümer(s|n)?|entwickler(s|n)?|entsorger[sn]?|garage|garagist(en)?|gastgeber(s|n|in)?|gerichts?|großhandels?|gutachters?|instituts?|konsulats?|krankenhaus(es)?|kreditinstituts?|lizenzgebers?|ministeriums?|nachmieters?|notars?|pächters?|portals?|produzent(en)?|publishers?|rechteinhaber(s|n)?|sachverständige[nr]?|senders?|spitals?|steuerberaters?|subunternehmers?|verbands?|vereins?|verbandes|vorbesitzers?|(fach|haus|zahn|amts|schul)arzt|schule|kita|hausgemeinschaft|support|(?<=(das|dem) )werks?)'

/** Without an article before them, as names are. */
export const firms =
  '(adidas|airbnb|amazon|apple|audi|axa|bmw|booking|bosch|check24|congstar|deliveroo|dhl|dpd|easyjet|ebay|eventim|eurowings|expedia|fedex|flixbus|gls|google|hermes|hp|huawei|klarna|lieferando|lufthansa|magenta|mastercard|mediamarkt|meta|microsoft|miele|mobilcom|netflix|nike|nintendo|otto|paypal|philips|postfinance|ryanair|samsung|sbb|schufa|siemens|sony|spotify|steam|stripe|sunrise|swisscom|telekom|ticketmaster|trenitalia|tui|twint|uber|ups|visa|vodafone|whatsapp|whirlpool|wolt|zalando|öbb)'

/** What ends as people do, and is none. */
const thing =
  '(?!\\w*(adapter|ader|akku|alter|anhänger|aufkleber|bagger|bohrer|browser|burger|butter|code|computer|container|dauer|drucker|eimer|ersatz|fahrer|fehler|fenster|feier|feuer|fernseher|filter|finger|flieger|folder|güter|heizer|hunger|jahr|kalender|kammer|kater|keller|kinder|kleber|koffer|körper|kummer|kühler|laser|leder|letter|lüfter|läufer|mauer|messer|meter|muster|nummer|ofen|oper|ordner|papier|pflaster|polster|poster|pullover|rechner|roller|router|scanner|schalter|schlüssel|schmier|scooter|server|sommer|sprecher|stecker|steuer|teller|termin|ticker|timer|tochter|toner|trailer|treiber|trockner|wasser|wecker|wetter|winter|zähler|zimmer|zucker|ärger)(?!\\w))'
/** Whoever it is, by how German names those who do something; of the customer's own another table tells. */
export const agents = `(?<!(wir|ich)( \\w+){0,3} )(der|die|unser|unsere|mein|meine|ein|eine|ihr|dein)( \\w+e[nr]?)? ${thing}(?!(erster|letzter|nächster)(?!\\w))(\\w{3,}(er|ist|ent|ant|eur|ling|tor|portier|wehr|schwester|crew|jungs|leute|schicht|center|ering|haus|bude)|\\w*(arzt|ärztin|chef|herren|jungs|leute|mädels))((in|innen|en)(?!\\w))?|(der|die|unser|unsere|ein|eine) (\\w+ )?(barista|dame|herr|kassa|\\w*(assistenz|hilfe|kommission|kraft|versammlung|vorstand))|jemand (vom|aus|im|in|von|bei)( der| dem)? \\w+|das (\\w+ )?\\w*(catering|callcenter|personal|ium|zentrum|büro)`

/** Ours, by what they do. */
export const insiders =
  '(abteilung|buchhaltung|disposition|filiale|küche|lager|logistik|technik|verrechnung|zentrale|\\w*stelle|schicht|(arbeits)?koll(ege|egen|egin)|(mit)?arbeiters?|mitarbeiterin|fahrers?|fahrerin|zustellers?|technikers?|monteurs?|azubi|aushilfe|vertretung)'

/** As they are spoken of in the nominative or the accusative, and after „von“, „bei“, „durch“. */
export const party = `((der|die|das|den|ihre?n?|deine?n?|eure?n?|eine?n?|unsere?|jede[rs]?) (\\w+ )?(\\w+-)*\\w*${others}|(die )?(firma \\w+|${firms}))`
export const byParty = `((vom|beim|von|bei|durch|seitens) ((der|dem|den|des|die|das|ihre[rnms]?|deine[rnms]?|eure[rnms]?|eine[rnms]?|unsere[rnm]?) )?(\\w+ )?(\\w+-)*\\w*(${others}|${firms}|${insiders}))`
