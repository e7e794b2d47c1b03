// Letters to measure with: our own words, some good and some poor, as long as is asked for.

const paragraphs = [
  'Dear Marta,',
  'I am sorry that the telescope did not come on Friday, as we had promised, and that you took the morning off for it. We sent the order to the packing table a day too late, and nobody told you. That was our mistake.',
  'Tomas from the warehouse forgot to print the label, so the courier could not take the parcel along. We are sorry if you feel that this took too long. Unfortunately it is our policy that parcels leave only once a day, and most customers are happy with that.',
  'I have set a new telescope aside for you this morning. We will bring it to your door by Friday noon, and I will call you on Thursday at 4 pm to hear whether that suits you. If you would rather have your money back, I refund the whole €480 today.',
  'Your satisfaction is very important to us, and we apologise for any inconvenience this may have caused. Please let us know how you would like to proceed, and we will get back to you as soon as possible with further information.',
  'The lens was packed in the smaller box, which explains why the seal looked as though somebody had opened it. Nothing is missing; I looked through the packing list with the colleague who filled it, and the serial numbers agree with those on your receipt.',
  'So that it does not happen to anybody else, the packing table now sees by nine o’clock which orders were promised for the next day. The list is read aloud in the morning round, and whoever finds a late one calls the customer before lunch.',
]

/** A letter of so many words; the words of one paragraph differ from those of the next time, so that none is remembered. */
export function letterOf(words: number): string {
  const found: string[] = []
  let count = 0
  for (let n = 0; count < words; n++) {
    const round = Math.floor(n / paragraphs.length)
    const paragraph = `${paragraphs[n % paragraphs.length] ?? ''}${round === 0 ? '' : ` This is part ${round}.`}`
    const left = words - count
    const own = paragraph.split(' ')
    found.push(own.slice(0, left).join(' '))
    count += Math.min(left, own.length)
  }
  return found.join('\n\n')
}
