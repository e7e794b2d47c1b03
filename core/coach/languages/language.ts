// What a language supplies to the coach: a folder of tables, and no code of its own. What a rule does is the same in every language.
// A topic that a language leaves empty is not judged in it. Shapes see straight apostrophes and quotes, and one sentence at a time.

import type { Pattern } from '#core/coach/shapes.ts'
import type { SaidWords } from '#core/time/said/words.ts'

export type LanguageCode = 'en' | 'de' | 'es' | 'fr'

/**
 * `full` is sorry for what happened; `generic` is sorry without saying for what ("for the inconvenience"); `sympathy` is sorry to hear it; `conditional` doubts it; `feelings` is sorry for the customer's mood;
 * `other` is sorry about something else (a late reply).
 */
export type ApologyKind = 'full' | 'generic' | 'sympathy' | 'conditional' | 'feelings' | 'other'
/** A `limit` is how things are in general, or what cannot be done from here: true perhaps, and still no answer. */
export type ReasonKind = 'cause' | 'policy' | 'limit' | 'circumstance' | 'comparison' | 'intention'
export type Target = 'colleague' | 'department' | 'supplier' | 'bystander' | 'customer'

/** How a letter is put together. */
export type ReadingWords = {
  /** Matches at the end of what is no end of a sentence: "Mr.", "z. B.". */
  abbreviation: RegExp
  greeting: RegExp
  thanks: RegExp
  closing: RegExp
  /** A line above a quoted mail: "On Monday Marta wrote:". */
  quoteOpens: RegExp
  /** Words too common to tell two cases apart. */
  smallWords: ReadonlySet<string>
  /** Words of any service letter: sharing one of them says nothing about this customer. */
  commonWords: ReadonlySet<string>
  /** Endings taken off before words are compared. */
  ending: RegExp
  /** Where words tell nothing: "feel free", "our mobile team", or a form to fill in ("your name and order number"). With the flags of a `Pattern`. */
  hollow: RegExp
  /** Words that point at a thing already spoken of ("that track"): beside one, a thing is theirs even there. */
  pointing: ReadonlySet<string>
  /** Things of any letter that tell beside a word for trouble ("your service issues"), where the customer spoke of them. */
  things: ReadonlySet<string>
  troubles: ReadonlySet<string>
  /** Words for one matter, as a customer and a letter may name it, each group in one string; empty where there are none. */
  sameThings: readonly string[]
}

export type ApologyWords = {
  words: readonly Pattern[]
  /** Right before the word of apology: then it is none of ours ("no need to say sorry"). */
  not: RegExp
  /** How the same thought goes on past a comma, right after the word of apology: ", dass", ", falls". The apology reaches to the end of that clause. */
  on: RegExp
  /** What follows the word of apology (only where that is one that was `said`, with what stands `before` it), tried in this order; `spans` says how much of the sentence is marked. */
  kinds: readonly { kind: ApologyKind; name?: string; said?: RegExp; before?: RegExp; after: RegExp; spans?: 'word' }[]
  /** What stands before the word when the condition comes first: "If we let you down, I am". */
  conditionFirst: RegExp
  /** A sentence that holds nothing but a weak apology can be replaced by these. `smallAfterComma`: a letter begins small after "Liebe Marta,". */
  plain: { opening: RegExp; goesOn: RegExp; company: RegExp; we: string; one: string; only: RegExp; smallAfterComma?: true }
  /** A crux about being left without an answer: then "sorry for the late reply" is about the matter. */
  aboutAnswers: RegExp
  /** What they wrote is about waiting, or has a time in it: then "sorry for the delay" (a kind named `the delay`) is about the matter, else about our late answer. */
  waiting: RegExp
  /** Being sorry without a word of apology: "we never like to hear this". */
  dislikes: readonly Pattern[]
  /** Phrases that fit any customer, and so none who is let down a second time. */
  formulas: readonly Pattern[]
}

export type ReasonShape = Pattern & {
  kind: ReasonKind
  /** Its whole clause, where nothing else is said. */
  reach?: 'to clause end'
  /** It is help when it stands in advice ("…, because it keeps the old address"). */
  mayHelp?: true
}
export type ReasonWords = {
  shapes: readonly ReasonShape[]
  /** How things are, which is an excuse only in a reply that does nothing; looked for in no other. */
  facts?: readonly ReasonShape[]
  advice: RegExp
  /** What we do for them in the same sentence makes the reason one of help. */
  deed?: RegExp
  failing: RegExp
  /** It tells what they asked for: "You asked why: …". */
  answers?: RegExp
  condition: RegExp
  /** Where a sentence turns from the reason to what somebody does. */
  turn: RegExp
  /** "Our courier moved its pick-up time, so the telescope did not leave": somebody else's deed, then our failing. */
  firstSo: RegExp
  ownSubject: RegExp
  guess: RegExp
  /** Whoever is spoken to or does it for us, and when: a sentence without any of these tells how a thing is. Left out, no sentence is read so. */
  notFlat?: readonly Pattern[]
  /** After a leading reason the verb comes first ("…, sodass das Teleskop nicht abging"): what follows is no sentence without it. */
  verbMoves?: true
}

/** `opens` must stand right before a name as well, where the verb comes first: "Leider hat Tomas …". */
/** `how` where the words for people differ by it. */
export type Beside = { how?: 'deed' | 'left to them' | 'sent away'; shape: RegExp; opens?: RegExp; outsiders?: true; insiders?: true }
export type BlameWords = {
  roles: readonly { target: Target; shape: RegExp }[]
  /** First names that also begin an ordinary sentence. */
  alsoWords: ReadonlySet<string>
  alsoWordFollows: RegExp
  /** Before the name of a department: then it is the customer's thing, and nobody of ours ("your delivery"). */
  theirThing: RegExp
  /** Read right after the name. A `deed` can be said with "we" instead, word for word. */
  afterName: readonly Beside[]
  /** Read right before the name. */
  beforeName: readonly Beside[]
  weAct: RegExp
  /** How whoever is of ours is named, and what owns it beside them, and a sorry: then they are ours to answer for, and nobody is pointed at. */
  owned?: { ours: RegExp; by: readonly Pattern[] }
  atCustomer: readonly Pattern[]
  /** Whoever it is: "that is their call". */
  atOthers: readonly Pattern[]
  /** What points only in a letter that owns nothing and does nothing: there whoever did something is who it is left to. */
  alone?: { atCustomer: readonly Pattern[]; atOthers: readonly Pattern[] }
  /** Short words that lead into the clause that points. */
  lead: RegExp
  we: string | null
}

/** How what went wrong is told as ours, clause by clause: `ours` and `amiss` are in it, and none of the others. */
export type ToldWords = { cut: RegExp; ours: RegExp; amiss: RegExp; fine: RegExp; others: RegExp; later: RegExp }

export type PassiveWords = {
  evasive: readonly Pattern[]
  /** After it: then somebody is named, or it is owned. */
  ownedBeside: RegExp
  /** The same words with their doer, by name of the shape, where grammar allows it without reading on. */
  withDoer: Readonly<Record<string, (words: string) => string>>
}

export type AskWords = { asks: readonly Pattern[]; courtesy: RegExp }

/** The parts of a good letter, beyond the apology. */
export type PartWords = { harms: readonly Pattern[]; remedies: readonly Pattern[] }

export type PromiseWords = {
  commitments: readonly Pattern[]
  notFirm: readonly Pattern[]
  ofCustomer: readonly Pattern[]
  subjectless: RegExp
  /** "and arrives", "which arrives": the words before such a verb, and who or what that is, in the clause before, or `alone` in the one before something put in. Unclear, it is not guessed. */
  bare?: readonly { lead: RegExp; subject: RegExp; alone?: RegExp }[]
  condition: RegExp
  /** A condition within a clause: "once you have written". */
  conditionInside?: RegExp
  /** A question told, and no condition: "to tell you when it is ready". */
  toldQuestion?: RegExp
  openingHours: RegExp
  /** How a clause begins that only says why. */
  reason?: RegExp
  /** How a sentence begins that says what is done with all of a kind: "Orders placed by 2 pm". */
  general?: RegExp
  /** Where one clause ends and the next begins. */
  clauseCut: RegExp
  /** A clause that only goes on: "and bring it". */
  goesOn: RegExp
  /** "Sie können bis Freitag mit uns rechnen": what they can count on is asked of nobody. */
  countOn?: RegExp
  /** "…, that you have it": a clause that is as firm as the one before. */
  subordinate?: RegExp
  /** Behind the time, where grammar puts it there: "es wird bis Freitag nicht fertig". */
  negatedAfter?: RegExp
  lead: RegExp
}

/** How times are said, and what commits us to one. */
export type TimedWords = { times: SaidWords; promises: PromiseWords }

export type DeedKind = 'call' | 'refund' | 'repair' | 'send' | 'deliver' | 'come' | 'write'
export type DeedWords = {
  /** In any tense; in the order in which they decide when a sentence speaks of several. */
  kinds: readonly { kind: DeedKind; shape: RegExp }[]
  own: { i: RegExp; we: RegExp }
  /** That it is done, and by us: "I called", "we have sent". */
  done: readonly Pattern[]
  /** Beside it: then it is not done ("tried to", "will"). */
  notDone: readonly Pattern[]
  /** A date is being changed, and the letter says so. */
  moved: RegExp
}

export type ClaimKind = 'refund' | 'credit' | 'replacement' | 'call' | 'handedOver' | 'promise'
/** `owned` before it in the sentence: then it says that it was not so ("was not ready as we promised"), which nobody doubts. */
export type Claim = Pattern & { claims: ClaimKind; owned?: RegExp }

/** Amounts written out: `shape` has the groups words and sign. Unsure is what may mean more or less than its words say; figures are taken at their word. */
export type NumberWords = {
  shape: RegExp
  figures(words: string): string
  isUnsure(found: RegExpExecArray): boolean
}

/** Topics that need no more than a table of phrases; `rules/` says what each is for. */
export const phraseTopics = [
  'canned',
  'minimising',
  'refusals',
  'alternatives',
  'pressing',
  'sarcasm',
  'jargon',
  'vagueTimes',
  'bareCommitments',
  'deeds',
  'steps',
  'turns',
  'empathy',
  'explanations',
  'repentance',
  'forgiveness',
  'hindsight',
  'judgement',
  'humanError',
] as const
export type PhraseTopic = (typeof phraseTopics)[number]

export type Language = {
  /** `und` for a language that we cannot read. */
  code: LanguageCode | 'und'
  name: string
  reading: ReadingWords
  apologies: ApologyWords
  ownership: readonly Pattern[]
  /** What owns it only in a sentence with a plain "sorry" or beside one; the first of them is what we did, which names the harm as well. */
  besideSorry?: readonly Pattern[]
  /** What lay with somebody of ours, told plainly; and what they did, be it the failing or what mends it. */
  ourDeeds?: readonly Pattern[]
  perhapsOurs?: readonly Pattern[]
  /** Where it is denied, left to others or open whether we failed: what stands in such a clause owns nothing, in whatever shape. */
  disowned?: readonly Pattern[]
  told?: ToldWords
  reasons: ReasonWords
  blame: BlameWords
  passives: PassiveWords
  asks: AskWords
  parts: PartWords
  phrases: Readonly<Record<PhraseTopic, readonly Pattern[]>>
  /** Where it is left out no time is read, and nothing promised. */
  timed?: TimedWords
  deeds?: DeedWords
  /** What a letter says has been done. */
  claims: readonly Claim[]
  /** Words beside an amount that make it ours to pay. */
  paying: readonly Pattern[]
  numbers?: NumberWords
}
