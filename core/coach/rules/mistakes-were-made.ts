// The evasive passive: a mistake that nobody made. Fine once "we" stands beside it, or "by us".

import { mistakesWereMade as found } from '#core/coach/finders/mistakes-were-made.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const mistakesWereMade = rule(found, {
  reason: 'Without a “we” the sentence hides who did it, and the customer notices.',
  better: 'Say who: “we …”.',
})

export const examples: Examples = {
  good: [
    { text: 'We made a mistake.' },
    { text: 'Your parcel was lost by us, and I am sorry.' },
    { text: 'The telescope was not sent, and that is our mistake.' },
    { text: 'Your refund was sent this morning.' },
    { text: 'We forgot it, so your parcel was delayed.' },
    { text: 'Wir haben einen Fehler gemacht.', language: 'de' },
    { text: 'Ihr Paket wurde von uns vergessen.', language: 'de' },
    { text: 'Uns ist ein Fehler unterlaufen.', language: 'de' },
  ],
  poor: [
    { text: 'Mistakes were made.', marks: 'Mistakes were made', better: 'We made mistakes.' },
    { text: 'I am sorry, something went wrong.', marks: 'something went wrong', better: 'I am sorry, we got something wrong.' },
    { text: 'It seems an error was made.', marks: 'an error was made', better: 'It seems we made an error.' },
    { text: 'Your parcel was not sent on Monday.', marks: 'Your parcel was not sent' },
    { text: 'There was a mix-up.', marks: 'There was a mix-up' },
    { text: 'Es wurden Fehler gemacht.', language: 'de', marks: 'Es wurden Fehler gemacht', better: 'Wir haben Fehler gemacht.' },
    {
      text: 'Leider wurde ein Fehler gemacht.',
      language: 'de',
      marks: 'wurde ein Fehler gemacht',
      better: 'Leider haben wir einen Fehler gemacht.',
    },
    { text: 'Da ist etwas schiefgelaufen.', language: 'de', marks: 'Da ist etwas schiefgelaufen' },
    { text: 'Ihr Paket wurde leider nicht versandt.', language: 'de', marks: 'Ihr Paket wurde leider nicht versandt' },
  ],
}
