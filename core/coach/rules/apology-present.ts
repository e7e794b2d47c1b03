// The first letter after a mistake says sorry. "Sorry to hear" is sympathy: right while the fault is open, too little once it is ours.

import { apologyPresent as found } from '#core/coach/finders/apology-present.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const apologyPresent = rule(found, {
  reason: 'Most people who complain want an apology and few get one. Said first, it makes all that follows easier to hear.',
  better: 'Begin with “I am sorry”, and name what went wrong for this customer.',
  say(kind) {
    if (kind === undefined) return {}
    const better = 'Say what you are sorry for: “I am sorry that we …”.'
    if (kind !== 'sympathy') return { better, reason: 'This is sorry for the wait or the question, not for what went wrong.' }
    return { better, reason: 'The mistake is ours. Sympathy alone sounds as if somebody else had made it.' }
  },
})

export const examples: Examples = {
  good: [
    { text: 'I am sorry. We promised it for Tuesday and did not bring it.' },
    { text: 'We apologise for the lamp in the wrong colour.' },
    { text: 'Sorry for the delay.', about: { crux: 'I waited all morning.' } },
    { text: 'Bitte entschuldigen Sie die Verspätung.', about: { crux: 'Ich warte seit Montag.' }, language: 'de' },
    { text: 'I am sorry to hear this. I am finding out what happened.', about: { faultKnown: false } },
    { text: 'The new lamp is on its way.', about: { step: 'makeRight' } },
    { text: '' },
    { text: 'Liebe Marta,\n\nes tut mir leid. Wir haben das Teleskop am Dienstag nicht gebracht.', language: 'de' },
    { text: 'Bitte entschuldigen Sie, dass wir zu spät waren.', language: 'de' },
    { text: 'Es tut mir leid, das zu hören. Ich finde heraus, was war.', language: 'de', about: { faultKnown: false } },
    { text: 'Wir bitten um Entschuldigung: Die Lampe war falsch.', language: 'de' },
    { text: 'Estimada Marta:\n\nSentimos haber llegado tarde.', language: 'es' },
    { text: 'Siento oír esto. Averiguo qué ha pasado.', language: 'es', about: { faultKnown: false } },
    { text: 'Le pedimos disculpas por la lámpara equivocada.', language: 'es' },
    { text: 'Bonjour Marta,\n\nNous sommes désolés de ne pas vous avoir prévenue.', language: 'fr' },
    { text: "Je suis désolée d'apprendre cela. Je cherche ce qui s'est passé.", language: 'fr', about: { faultKnown: false } },
    { text: 'Veuillez nous excuser pour la mauvaise lampe.', language: 'fr' },
    { text: 'Kære Marta,\n\nteleskopet kommer fredag.', language: 'und' },
  ],
  poor: [
    {
      text: 'Dear Marta,\n\nYour telescope will come on Friday.',
      marks: '',
      better: 'Dear Marta,\n\nI am sorry. Your telescope will come on Friday.',
    },
    { text: 'I am sorry to hear this. It will come on Friday.', marks: 'sorry to hear this' },
    { text: '> I am sorry\n\nIt will come on Friday.', marks: '', better: '> I am sorry\n\nI am sorry. It will come on Friday.' },
    { text: 'Sorry for the late reply. It will come on Friday.', marks: 'Sorry for the late reply' },
    { text: 'Sorry for the delay. A new mug is yours.', about: { crux: 'The mug is chipped.' }, marks: 'Sorry for the delay' },
    {
      text: 'Bitte entschuldigen Sie die Verzögerung. Eine neue Tasse ist gepackt.',
      language: 'de',
      about: { crux: 'Die Tasse hat einen Sprung.' },
      marks: 'Bitte entschuldigen Sie die Verzögerung',
    },
    {
      text: 'Liebe Marta,\n\nIhr Teleskop kommt am Freitag.',
      language: 'de',
      marks: '',
      better: 'Liebe Marta,\n\nes tut mir leid. Ihr Teleskop kommt am Freitag.',
    },
    {
      text: 'Liebe Frau Okafor,\n\nwir bringen es am Freitag.',
      language: 'de',
      marks: '',
      better: 'Liebe Frau Okafor,\n\nes tut mir leid. Wir bringen es am Freitag.',
    },
    { text: 'Ihr Teleskop kommt am Freitag.', language: 'de', marks: '', better: 'Es tut mir leid. Ihr Teleskop kommt am Freitag.' },
    { text: 'Es tut mir leid, das zu hören. Es kommt am Freitag.', language: 'de', marks: 'Es tut mir leid, das zu hören' },
    { text: 'Entschuldigen Sie die späte Antwort. Es kommt am Freitag.', language: 'de', marks: 'Entschuldigen Sie die späte Antwort' },
    {
      text: 'Estimada Marta:\n\nSu telescopio llega el viernes.',
      language: 'es',
      marks: '',
      better: 'Estimada Marta:\n\nLo siento. Su telescopio llega el viernes.',
    },
    { text: 'Siento oír esto. Llega el viernes.', language: 'es', marks: 'Siento oír esto' },
    { text: 'Perdón por la tardanza en responder. Llega el viernes.', language: 'es', marks: 'Perdón por la tardanza en responder' },
    { text: 'Le llega el viernes.', language: 'es', marks: '', better: 'Lo siento. Le llega el viernes.' },
    {
      text: 'Bonjour Marta,\n\nVotre télescope arrive vendredi.',
      language: 'fr',
      marks: '',
      better: 'Bonjour Marta,\n\nToutes mes excuses. Votre télescope arrive vendredi.',
    },
    { text: "Je suis désolée d'apprendre cela. Il arrive vendredi.", language: 'fr', marks: "Je suis désolée d'apprendre cela" },
    { text: 'Désolé pour ma réponse tardive. Il arrive vendredi.', language: 'fr', marks: 'Désolé pour ma réponse tardive' },
    { text: 'Il arrive vendredi.', language: 'fr', marks: '', better: 'Toutes mes excuses. Il arrive vendredi.' },
  ],
}
