// English: the remedies and perks that a new organisation starts with, as customers read them. {cost} is what it costs, as people say it.

export const remedies = {
  door: {
    title: 'We bring it to your door',
    detail: 'One of us brings it by hand. You get a message one hour before. You pay nothing.',
  },
  pickUp: {
    title: 'Pick it up, and get {cost} back',
    detail: 'It waits in your name at our counter. We send the money back at once; your bank shows it within three days.',
  },
  replacement: {
    title: 'We send a new one',
    detail: 'A new one leaves us within two working days. Keep the old one until it is there; we collect it and you pay nothing.',
  },
  visit: {
    title: 'We come and put it right',
    detail: 'Somebody who knows it well comes to you at an hour that suits you, and stays until it works. You pay nothing.',
  },
  firstInLine: {
    title: 'We do it again, and you go first',
    detail: 'We do it once more, the way you asked for, before anything else in our diary. You pay nothing.',
  },
  corrected: {
    title: 'We correct it, and send you the proof',
    detail: 'We put the figures and the record right, and send you the corrected paper. What you paid too much comes back by itself.',
  },
  moneyBack: {
    title: 'Your money back',
    detail: 'We send back what you paid, to the account that you paid from. Your bank shows it within three days.',
  },
  costs: {
    title: 'We pay back what it cost you',
    detail: 'Calls, trips, a day off: send us what it cost you, and we pay it back.',
  },
  credit: {
    title: '{cost} on your account with us',
    detail: 'You may use it for anything, and it does not run out.',
  },
  onePerson: {
    title: 'One person who sees it through',
    detail: 'You get a name and a direct number, and a call at the end of each day until you say that it is right.',
  },
  inCharge: {
    title: 'A talk with the person in charge',
    detail: 'The person in charge calls you at a time that you name, listens, and tells you what will change.',
  },
  card: {
    title: 'A card written by hand',
    detail: 'A few lines by hand from the person who looked after you.',
  },
  gift: {
    title: 'Something small that fits what they love',
    detail: 'A book, a star map, a bag of good coffee: chosen because we listened.',
  },
  laterCall: {
    title: 'A call a week later',
    detail: 'We call once more to hear whether all is well, and want nothing.',
  },
}
