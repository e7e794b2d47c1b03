// English: the complaint form, links that do not open, and every no that a customer can read.

export const form = {
  title: 'Tell us what went wrong',
  lead: 'A person at {brand} reads this, answers you, and stays with it until it is right.',
  trap: 'Leave this empty',
  send: 'Send to {brand}',
  check: 'Please check',
  almost: 'Almost there',
  labels: { name: 'Your name', email: 'Your e-mail address', words: 'What happened?' },
  missing: {
    name: 'Please tell us your name, so that we know how to greet you.',
    email: 'Please tell us your e-mail address, so that we can answer you.',
    words: 'Please tell us what happened, in your own words.',
  },
  tooLong: {
    name: 'This name is longer than fits here. Please shorten it a little.',
    email: 'An e-mail address has at most 254 characters. Please check it.',
    words: 'This is longer than fits here. Please shorten it, or send it to us by e-mail.',
  },
  unfit: {
    name: 'There is a character in it that we cannot keep. Please type your name once more.',
    email: 'This should be an e-mail address such as marta@example.com.',
    words: 'There is a character in it that we cannot keep. Please take it out.',
  },
  thanks: 'Thank you, {name}. We have it.',
  thanksTitle: 'Thank you',
  readsBy: 'A person at {brand} reads it {when}, and writes to you at {email}.',
  readsSoon: 'A person at {brand} reads it as soon as we are open, and writes to you at {email}.',
  stays: 'One of us stays with it until it is right. You need not do anything more. If something is missing, just reply to our mail.',
  noForm: 'There is no form at this address',
  noFormTitle: 'No form here',
  noFormHelp: 'Please check the link for a missing letter, or write to the company by e-mail.',
  closed: 'This form is closed',
  closedTitle: 'Form closed',
  closedWrite: 'We are still here for you: write to {mailbox}.',
  closedCall: 'We are still here for you: write to {mailbox} or call {phone}.',
  tooMuch: 'This is more than the form can take',
  tooMuchTitle: 'Too long',
  tooMuchHelp: 'Please go back and shorten it a little, or send it to us by e-mail. Nothing was kept yet.',
}

export const links = {
  nothing: 'There is nothing at this address',
  nothingTitle: 'Nothing here',
  nothingHelp: 'Perhaps a part of the link was cut off. Please open it once more from our mail, or copy it whole.',
  ranOut: 'This link does not work any more',
  ranOutTitle: 'This link has run out',
  ranOutWrite: 'For your safety it worked for {days} days. We are still here for you: write to {mailbox}, and we send you a new one.',
  ranOutCall:
    'For your safety it worked for {days} days. We are still here for you: write to {mailbox} or call {phone}, and we send you a new one.',
  unchanged: 'Nothing was changed',
  back: 'Back to your page',
  typed: 'What you wrote, so that it is not lost',
}

export const refusals = {
  tapYesOrNo: 'Please tap “Yes, that’s it” or “Not quite”.',
  haveWords: 'Thank you, we have your words already and are reading them.',
  tapChoice: 'Please tap one of the choices first. Nothing was chosen yet.',
  choseAlready: 'You chose {letter} already: “{title}”. We keep to it. If another one suits you better now, please write or call us.',
  choseNoHelp: 'You chose {letter} already: “{title}”. If it does not help, please write or call us.',
  notOnOffer: 'These choices are not on offer any more. Your page shows where we are.',
  needsWords: 'Please write a few words, so that we know what to do. Nothing was changed yet.',
  ownButtons: 'Please use the buttons on your own page.',
  tooLongForm: 'This is longer than we can take here. Please send it to us by mail.',
  tooLongWords: 'This is longer than the {limit} characters that fit here. Please send it to us by mail.',
  notAsked: 'We have not asked you yet. If you want to tell us something now, please write to us.',
  ratedAlready: 'You told us {rating} already, and your first answer stays. Thank you. You can add a word to it on your page.',
  tapNumber: 'Please tap a number from 1 to 5.',
  workingAgain: 'We are working on this again, and ask you once it is right. If you want to tell us something now, please write to us.',
  tapOrWrite: 'Please tap a number, or write a word.',
  numberToo: 'Please tap a number from 1 to 5 too, so that we know how to read your words.',
  haveWord: 'We have your words already, and we read them. To add more, please reply to our mail.',
  /** For every other no. */
  otherwise: 'That is not possible any more. Your page shows where we are; if it does not help, please write to us.',
}

/** When a page cannot be answered at all. */
export const trouble = {
  notThere: { title: 'There is nothing at this address', detail: 'Please check the link for a missing letter.' },
  tooLarge: { title: 'This is more than we can take', detail: 'Please shorten it a little, or send it to us by e-mail.' },
  tooMany: {
    title: 'A moment, please',
    detail: 'That was a little fast for us. Please try again {wait}; nothing was lost that you had sent before.',
  },
  unavailable: {
    title: 'We cannot answer just now',
    detail: 'Nothing was changed, and nothing is lost. Please try again in a few minutes.',
  },
  ours: { title: 'Something went wrong on our side', detail: 'This is a mistake of ours, not yours. Nothing was changed.' },
  wait: { second: 'in a second', seconds: 'in {n} seconds', minutes: 'in {n} minutes' },
}
