// Asking the customer, in German, to find the remedy.

import type { AskWords } from '#core/coach/languages/language.ts'
import { wordings } from './spelling.ts'

const can = '(können|könnten|dürfen|sollen|sollten|kann|könnte|darf|soll|müssen|muss|müssten|müsste)'
const help =
  '(tun|helfen|machen|wieder ?gut ?machen|gutmachen|entgegenkommen|anbieten|verbessern|ändern|lösen|regeln|retten|ausbügeln|geradebiegen|gerade biegen|gerade rücken|kitten|beitragen|bieten|verfahren|vorgehen|unterstützen|zufriedenstellen|versöhnen|freude machen|in ordnung bringen|ins lot bringen)'
const please =
  '(wünschen|wünscht|wünschst|erwarten|erwartest|erwartet|möchten|möchtest|hätten|hättest|wollen|willst|wollt|brauchen|brauchst|braucht|benötigen|benötigst)'
const you = '(sie|du|ihr|euch|dich)'
const ends = '(?=[?.!:,]|$)'
const remedy = '(lösung|wiedergutmachung|entschädigung|ergebnis|regelung|ausgleich|kompensation|vorgehen|geste)'

export const asks: AskWords = {
  asks: [
    {
      name: 'what should we do',
      shape: wordings(
        `(was|wie|womit|wodurch)( \\w+){0,2}? ${can} (wir|ich)( \\w+){0,6}? ${help}`,
        `wie (biegen|bügeln|bringen|machen|lösen|regeln|kitten) wir( \\w+){0,4}${ends}`,
        'was (wäre|ist)( \\w+){0,5} (angemessen|fair|recht|richtig|gerecht|passend|hilfreich|okay|lösung|ausgleich|wiedergutmachung|entschädigung)',
      ),
    },
    {
      name: 'what do you want',
      shape: wordings(
        `was (genau )?${please} ${you}( (sich|dir|euch))?( (von (uns|mir)|gern|gerne|jetzt|nun|konkret|am liebsten|denn|als \\w+)){0,3}${ends}`,
        `was ${please} ${you}( \\w+){0,2} von (uns|mir)`,
        '(was|wie) (stellen|stellst|stellt|wünschen|wünschst|wünscht) (sie|du|ihr) (sich|dir|euch)( \\w+){0,3}',
        `wie (hätten sie|hättest du|hättet ihr) es( \\w+)? gern|wie (soll|sollte|muss|müsste)( \\w+){0,6} (aussehen|ausgehen|weitergehen|enden|laufen)${ends}`,
        'was (schlagen|schlägst|schlagt) (sie|du|ihr) vor|(was|welche\\w* \\w+) (schwebt|schwebte) (ihnen|dir|euch)( \\w+)? vor',
        `was würde(?!n)( \\w+){0,6} (${help}|zufrieden machen|glücklich machen|freuen|bedeuten)`,
        'was (hilft|hülfe) (ihnen|dir|euch)|was (macht|stimmt) (sie|dich|euch) (wieder )?(froh|glücklich|zufrieden|gnädig)',
        'was (müsste|muss|soll|sollte|könnte)( \\w+){0,3} (passieren|geschehen)|was darf es( \\w+){0,4} sein|(was|wie|welcher) (ist|wäre|lautet) (ihr|dein) (wunsch|vorschlag)',
        '(was|welche\\w*)( \\w+){0,3} (halten sie|hältst du|haltet ihr|fänden sie|fändest du|finden sie|findest du)( \\w+){0,2} (angemessen|fair|gerecht|passend|richtig|gut|okay|recht)',
        'welche\\w* (\\w+ )?(wäre|würde)( \\w+){0,4} (angemessen|fair|gerecht|recht|helfen|zufrieden\\w*)|was (ist|wäre) (ihnen|dir|euch)( \\w+){0,2} (am wichtigsten|am liebsten|jetzt wichtig)',
        `(womit|wie) (wäre|ist) (ihnen|dir|euch)( \\w+){0,3} (geholfen|gedient)`,
        `welche( \\w+){0,3} ${remedy} (wünschen|wünschst|hätten|hättest|möchten|möchtest|wäre|erwarten|erwartest|stellen|fänden|fändest)`,
        `(haben|hast|hätten|hättest) (sie|du|ihr)( \\w+){0,2} (einen vorschlag|eine idee|einen wunsch|eine vorstellung|ideen|vorschläge|wünsche)( \\w+)?,? (wie|was|welche\\w*|womit|dazu|für|zur)`,
        'machen sie (uns|mir)( \\w+)? einen vorschlag|mach (uns|mir)( \\w+)? einen vorschlag',
      ),
    },
    {
      name: 'let us know',
      shape: wordings(
        `(teilen|sagen|lassen|schreiben|nennen|verraten|schildern|teile|sage?|lass|schreibe?|nenne?|verrate?)( sie)? (uns|mir|es uns)( \\w+){0,4},? (wie|was|womit)( genau)? (wir|ich|sie|du|ihr|ihnen|dir)(?![^.!?;]{0,60} (anrufen|erreichen|finden|lesen|liefern|schicken|sehen|senden|überweisen|zustellen)(?!\\w))( \\w+){0,6} (können|könnten|kann|könnte|dürfen|sollen|soll|tun|wünschen|wünschst|erwarten|erwartest|möchten|möchtest|brauchen|brauchst|helfen|hilft|würde|vorstellen|vorstellst|wäre)`,
        'ihre (wünsche|vorstellung(en)?|erwartung(en)?|vorschläge) (mit|zur|für)',
      ),
    },
    {
      name: 'is there anything',
      shape: wordings('gibt es (etwas|irgendetwas|irgendwas|irgendeine \\w+)( \\w+)?,? (das|was|womit|mit der|wie) (wir|ich|ihnen|dir)'),
    },
  ],
  courtesy:
    /(?<![a-zß-öø-ɏ])(?:sonst noch|noch etwas(?= (?:anderes|brauch|fehl|für|tun|unklar)|[?.!])|weitere fragen|falls sie noch)(?![a-zß-öø-ɏ])/i,
}
