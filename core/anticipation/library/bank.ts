// What goes wrong at a bank. Complaints here often have deadlines of their own: see the presets of the protocol.

import type { Line } from '#core/anticipation/library-entry.ts'

export const bank: readonly Line[] = [
  {
    name: 'payment-twice',
    title: 'A payment left twice',
    words: 'Two debits, and perhaps an overdraft.',
    kinds: ['billing'],
    sod: [7, 4, 7],
    ask: ['Which other payments could bounce because of it?', 'Was a fee charged, by us or by others?'],
    say: ['It is corrected today, with the date of the first day.', 'Fees that came of it are ours, here and elsewhere.'],
    wording:
      'We carried out your payment twice. That is our error, and I am sorry. It is put right with today’s date and the interest of the days between; if something bounced, I write to whoever waits for it.',
    offers: ['redo', 'refund', 'service'],
  },
  {
    name: 'card-blocked',
    title: 'A good customer’s card is blocked',
    words: 'At a till, abroad, on a Saturday.',
    kinds: ['unavailable', 'policy'],
    sod: [6, 7, 6],
    ask: ['Where are you, and what do you have to pay now?', 'Do you have any other means with you?'],
    say: ['The check was to protect you, and it hit you instead.', 'I stay on the line until the card works.'],
    wording:
      'We stopped your card while you needed it. This is our mistake, and I am sorry: that was embarrassing and not your doing. It works again from now on; if it cost you something, tell me what.',
    offers: ['redo', 'service', 'credit'],
  },
  {
    name: 'fraud-not-heard',
    title: 'Fraud was reported, and nobody acted',
    words: 'The customer called; the money left all the same.',
    kinds: ['attention', 'safety', 'response'],
    sod: [9, 3, 7],
    ask: ['When did you first tell us, and whom?', 'What else could somebody get into with what they have?'],
    say: ['You told us, and we did not act in time.', 'From now on one person does this with you.'],
    wording:
      'You told us, and we did not act in time. I am sorry. Everything is locked now. I am looking at what was lost after your call, which is ours to answer for, and will give you my finding by the day below.',
    offers: ['service', 'refund', 'redo'],
  },
  {
    name: 'bereavement',
    title: 'Letters to somebody who has died',
    words: 'The family told us; the letters go on.',
    kinds: ['attention', 'response'],
    sod: [8, 5, 8],
    ask: ['May I say how sorry I am, and ask whom I may speak with?', 'Which letters came, so that I stop each of them?'],
    say: ['You need not send that paper again.', 'You will not have to explain it a second time.'],
    wording:
      'I am sorry for your loss. Our letters must have hurt, and that they still came is our mistake: I am sorry for them too. They are stopped. You need not send anything again; I deal with all accounts myself, and this is my direct number.',
    offers: ['service', 'redo'],
  },
  {
    name: 'wrong-advice',
    title: 'Advice that did not fit',
    words: 'A product that the customer did not need, or did not understand.',
    kinds: ['information', 'fairness'],
    sod: [8, 3, 9],
    ask: ['What did you want to reach, and what were you told?', 'What would have to be undone today?'],
    say: ['It was for us to explain it until it was clear.', 'You keep all rights while we look at it.'],
    wording:
      'You asked us for advice and got something that does not fit you. I am sorry that we did not explain it better. I am having it looked at by somebody who did not sell it, and you hear from me by the day below; all your rights stay as they are.',
    offers: ['redo', 'refund', 'service'],
  },
  {
    name: 'app-down',
    title: 'App and cards do not work',
    words: 'Many at once, often on pay day.',
    kinds: ['unavailable'],
    sod: [7, 5, 2],
    ask: ['What do you have to pay today, and to whom?', 'Is rent or a bill late because of us?'],
    say: ['Your money is safe; the way to it is blocked.', 'Late fees that come of this are ours.'],
    wording:
      'You cannot get at your money today, and that is our doing. I am sorry. It is safe. Should a payment be late now, tell me which and we pay the fee; the next news is at the hour noted below.',
    offers: ['service', 'refund', 'credit'],
  },
  {
    name: 'data-to-another',
    title: 'Papers sent to somebody else',
    words: 'A statement with a stranger’s name in the envelope.',
    kinds: ['privacy'],
    sod: [9, 3, 8],
    ask: ['What do you hold in your hands, or know that others hold?', 'Is there somebody who must not know where you live?'],
    say: ['That must not happen, and I do not make it smaller.', 'I tell you what left us, once I know it all.'],
    wording:
      'Your papers went to somebody else. That must not happen. It is our mistake, and I am sorry. I am finding out exactly what left us and to whom, and will tell you by tomorrow; until then we watch your accounts more closely.',
    offers: ['service', 'redo'],
  },
  {
    name: 'loan-slow',
    title: 'A loan decision that does not come',
    words: 'The house, the car or the date slips away.',
    kinds: ['slow', 'promise'],
    sod: [7, 6, 6],
    ask: ['By which day do you need to know?', 'What does the seller or the notary wait for?'],
    say: ['You get a yes or a no, with a day.', 'You need not send a paper twice.'],
    wording:
      'You wait for a decision that we promised. That was our mistake, and I am sorry; I know what hangs on it. I have all your papers here, need nothing more, and call you by the hour below with a yes or a no.',
    offers: ['service', 'credit'],
  },
]
