// Every sentence that Amends itself adds to a mail, by language. Kind, plain and exact; what the agent wrote is never touched.
// A new language is one more entry; a line that ends in a link ends in its label here, the address follows.

export type LetterWords = {
  repliesReach(firstName: string | null): string
  reference(reference: string): string
  page: string
  options: string
  choose: string
  /** `letters`: those on offer, in their order. */
  reply(letters: readonly string[]): string
  greeting(firstName: string | null): string
  survey: {
    subject: string
    opening: string
    question: string
    answers: readonly [string, string, string, string, string]
    welcome: string
  }
  confirmation: { subject: string; heard: string; owner(firstName: string | null): string; by(when: string): string; more: string }
}

export const words = {
  en: {
    repliesReach: (firstName) => `Reply to this mail and it reaches ${firstName ?? 'us'}.`,
    reference: (reference) => `Your reference is ${reference}.`,
    page: 'What we heard, who takes care of it and what happens next is on your private page',
    options: 'This is what we can do for you. The choice is yours.',
    choose: 'Choose on your private page',
    reply: (letters) => `Or just reply to this mail with ${letters.slice(0, -1).join(', ')} or ${letters.at(-1)}.`,
    greeting: (firstName) => (firstName ? `Hello ${firstName},` : 'Hello,'),
    survey: {
      subject: 'Did we put it right?',
      opening: 'We said that we would put things right for you. Only you can say whether we did.',
      question: 'Did we put it right? One click answers it.',
      answers: ['1 No', '2 Barely', '3 Partly', '4 Mostly', '5 Yes'],
      welcome: 'A 1 is as welcome as a 5. A person reads your answer.',
    },
    confirmation: {
      subject: 'We have your message',
      heard: 'Thank you for telling us. We have your words, and nothing of them is lost.',
      owner: (firstName) => (firstName ? `${firstName} takes care of it.` : 'A person reads them and takes care of it.'),
      by: (when) => `You hear from us by ${when}.`,
      more: 'There is nothing you need to do. If you want to add something, reply to this mail.',
    },
  },
} as const satisfies Record<string, LetterWords>

export type Language = keyof typeof words

/** The language to write in: the one asked for, or English while there is no table for it. */
export function languageFor(asked: string | null | undefined): Language {
  return asked && Object.hasOwn(words, asked) ? (asked as Language) : 'en'
}
