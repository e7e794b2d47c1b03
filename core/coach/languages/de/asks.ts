// Asking the customer, in German, to find the remedy.

import type { AskWords } from '#core/coach/languages/language.ts'
import { wordings } from './spelling.ts'

export const asks: AskWords = {
  asks: [
    {
      name: 'what should we do',
      shape: wordings(
        '(was|wie) (können|könnten|dürfen|sollen|sollten|kann|darf|soll) (wir|ich)( \\w+){0,4} (tun|helfen|machen|wiedergutmachen|gutmachen|entgegenkommen|anbieten|verbessern)',
      ),
    },
    {
      name: 'what do you want',
      shape: wordings(
        'was (wünschen|erwarten|möchten|hätten|stellen|wollen) sie (sich )?(von uns|gern(e)?|vor|jetzt|als)?',
        'wie (stellen|wünschen) sie sich',
        'was schlagen sie vor',
        'was würde( \\w+){0,3} (helfen|zufriedenstellen|zufrieden machen)',
      ),
    },
    {
      name: 'let us know',
      shape: wordings(
        '(teilen|sagen|lassen|schreiben) sie (uns|mir)( bitte)?( \\w+)?,? (wie|was|womit) (wir|ich|sie)( \\w+){0,4} (können|kann|dürfen|sollen|tun|wünschen|erwarten|möchten)',
      ),
    },
    { name: 'is there anything', shape: wordings('gibt es (etwas|irgendetwas)( \\w+)?,? (das|was|womit) (wir|ich)') },
  ],
  courtesy: /(?<![a-zß-öø-ɏ])(?:sonst noch|noch etwas|weitere fragen|falls sie noch)(?![a-zß-öø-ɏ])/i,
}
