// English: every sentence that Amends itself adds to a mail. Kind, plain and exact; what the agent wrote is never touched.
// A line that ends in a link ends in its label here, the address follows.

export const letters = {
  /** Where nobody's name is known. */
  stranger: 'Hello,',
  /** How a colleague’s letter begins before they write it. */
  begin: 'Dear {customer},',
  letter: {
    options: 'This is what we can do for you. The choice is yours.',
    choose: 'Choose on your private page',
    reply: 'Or just reply to this mail with {letters}.',
    reach: 'Reply to this mail and it reaches {owner}.',
    page: 'What we heard, who takes care of it and what happens next is on your private page',
    reference: 'Your reference is {reference}.',
  },
  survey: {
    subject: 'Did we put it right?',
    greeting: 'Hello {customer},',
    opening: 'We said that we would put things right for you. Only you can say whether we did.',
    question: 'Did we put it right? One click answers it.',
    welcome: 'A 1 is as welcome as a 5. A person reads your answer.',
  },
  confirmation: {
    subject: 'We have your message',
    greeting: 'Hello {customer},',
    heard: 'Thank you for telling us. We have your words, and nothing of them is lost.',
    owned: '{owner} takes care of it.',
    unowned: 'A person reads them and takes care of it.',
    when: 'You hear from us {when}.',
    more: 'There is nothing you need to do. If you want to add something, reply to this mail.',
  },
  /** What stands in for a person's letter where one is shown as an example. */
  example: {
    subject: 'Your telescope',
    body: 'Dear {customer},\n\nWe promised you the telescope for Tuesday and did not bring it. I am sorry. Lena’s evening depended on it, and we let you both down.\n\n{agent}',
  },
}
