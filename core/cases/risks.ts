// Risks that change how a case is handled: what each is called, which severity it suggests, and the customer's wordings that hint at it.
// A hint is only ever a question to a person; nothing is decided by it. Each risk carries its examples, which are its tests.

export type RiskSuggestion = {
  risk: Risk
  /** The words that led there, as the customer wrote them. */
  words: string
}

type RiskParts = {
  /** The chip. */
  title: string
  /** What it means, for who decides. */
  sentence: string
  /** The single key of the triage dialog. */
  key: string
  /** The severity that it suggests, or null: 1 harm, legal or safety; 2 a vulnerable customer. */
  severity: 1 | 2 | null
  /** Wordings: plain groups, whole words, any case. */
  wordings: readonly string[]
  ok: readonly string[]
  not: readonly string[]
}

const riskTable = {
  safety: {
    title: 'Safety',
    sentence: 'Somebody was hurt, or could be',
    key: 'y',
    severity: 1,
    wordings: [
      '(?:got|was|were|been|am|is) (?:hurt|injured|burn(?:t|ed))',
      'injur(?:y|ies)',
      'electric(?:al)? shocks?',
      '(?:caught|on) fire',
      'hospital',
      'ambulance',
      '(?:it is|it was|this is|so) dangerous',
      'gas leak',
      'allergic (?:reaction|shock)',
      'chok(?:ed|ing)',
    ],
    not: ['The charger caught fire.', 'My son was injured by the shelf.', 'I got an electric shock.', 'We had to go to the hospital.'],
    ok: ['I fired off two mails already.', 'The colour of the lamp burns in my eyes.', 'Is it safe to wash at 60?'],
  },
  legal: {
    title: 'Legal',
    sentence: 'A lawyer, an authority or a regulator is spoken of',
    key: 'g',
    severity: 1,
    wordings: [
      'lawyers?',
      'solicitors?',
      'attorneys?',
      'legal (?:action|advice|steps|proceedings)',
      'take (?:you|this) to court',
      'small claims',
      'sue (?:you|your)',
      'ombudsman',
      'trading standards',
      'regulators?',
      'consumer (?:protection|authority)',
      'chargeback',
      'gdpr',
      'data protection (?:authority|officer)',
    ],
    not: [
      'You will hear from my lawyer.',
      'I will report this to the ombudsman.',
      'I will take this to court.',
      'I will start a chargeback.',
    ],
    ok: ['The courtyard was noisy.', 'Is this legal tender?', 'I could not suit myself.'],
  },
  vulnerable: {
    title: 'Vulnerable',
    sentence: 'Age, illness, grief or money makes this harder to bear for them',
    key: 'v',
    severity: 2,
    wordings: [
      'wheelchair',
      'disab(?:led|ility)',
      'pregnant',
      '(?:I am|I.m|she is|he is|my (?:mother|father|mum|dad|wife|husband) is) (?:8|9)\\d(?: years old)?',
      '(?:very|seriously|terminally) ill',
      'cancer',
      'dementia',
      'depress(?:ed|ion)',
      'anxiety',
      'funeral',
      'my (?:late )?(?:husband|wife|mother|father|mum|dad|son|daughter|child|sister|brother)(?: has)?(?: just)? (?:passed away|died)',
      'lost my (?:job|wife|husband|mother|father|child|son|daughter)',
      '(?:cannot|can.t|could not) (?:afford|pay (?:my )?rent)',
      'insulin',
      'premature',
    ],
    not: [
      'I am 84 and alone.',
      'We needed it for the funeral.',
      'I use a wheelchair.',
      'I cannot afford this.',
      'She is seriously ill.',
      'My husband died in May.',
    ],
    ok: ['The battery died last.', 'It took 84 hours.', 'This makes me ill-tempered.'],
  },
  leave: {
    title: 'Might leave',
    sentence: 'They speak of going elsewhere',
    key: 'l',
    severity: null,
    wordings: [
      'cancel (?:my|our|the) (?:account|contract|subscription|membership|policy)',
      '(?:close|closing) (?:my|our) account',
      'never (?:\\w+ )?(?:order|buy|book|shop|stay|come|use you|do business)(?:ing)?(?: \\w+){0,3} again',
      'last time (?:I|we)(?: will|.ll)? (?:order|buy|book|shop|stay|came|come|use)',
      'switch(?:ing)? to (?:another|a different|your competitor|someone)',
      '(?:go|going) (?:elsewhere|somewhere else|to (?:a|your) competitors?)',
      'los(?:t|e|ing) (?:a|me as a|us as) customers?',
      'taking (?:my|our) business',
    ],
    not: [
      'I will cancel my account.',
      'I will never order from you again.',
      'This was the last time I order here.',
      'We are going elsewhere.',
      'You have lost a customer.',
    ],
    ok: ['Please cancel my order of Monday.', 'It never came again after that.', 'I would like to order again.'],
  },
  public: {
    title: 'May post publicly',
    sentence: 'They speak of a review, the press or social media',
    key: 'b',
    severity: null,
    wordings: [
      '(?:bad|negative|one.star|1.star|public|honest) reviews?',
      '(?:write|leave|post) (?:a|my|this)(?: \\w+){0,2} reviews?',
      '(?:post|share|put|tell)(?:ing)? (?:this|it|that|everyone)(?: \\w+){0,2} on (?:twitter|x|facebook|instagram|tiktok|reddit|linkedin|social media|google|trustpilot)',
      'trustpilot',
      'social media',
      '(?:newspapers?|the press|journalists?|tv station)',
      'go(?:ing)? viral',
      'tell everyone',
    ],
    not: ['I will leave a bad review.', 'I will post this on Facebook.', 'The press will hear of it.', 'I will tell everyone I know.'],
    ok: ['I read the reviews before I ordered.', 'The coffee press is broken.', 'Please post it to my new address.'],
  },
} as const satisfies Record<string, RiskParts>

export type Risk = keyof typeof riskTable
export const risks: Record<Risk, RiskParts> = riskTable
export const riskNames = Object.keys(riskTable) as [Risk, ...Risk[]]

const shapes = riskNames.map((risk) => ({
  risk,
  shape: new RegExp(`(?<![\\p{L}\\p{N}])(?:${riskTable[risk].wordings.join('|')})(?![\\p{L}\\p{N}])`, 'iu'),
}))

/** Characters of one message that are read. */
const readUpTo = 20_000

/** What these words hint at, the gravest first, each with the words that led there. */
export function suggestedRisks(text: string): RiskSuggestion[] {
  const read = text.slice(0, readUpTo).replaceAll('’', "'").replaceAll(/\s+/g, ' ')
  return shapes.flatMap(({ risk, shape }) => {
    const found = shape.exec(read)
    return found ? [{ risk, words: found[0] }] : []
  })
}

/** The severity that these risks ask for, when it is graver than the one that stands; null when nothing is to be changed. */
export function suggestedSeverity(present: readonly Risk[], severity: number): 1 | 2 | null {
  const gravest = present.flatMap((risk) => risks[risk].severity ?? []).toSorted((a, b) => a - b)[0]
  return gravest !== undefined && gravest < severity ? gravest : null
}

/** Suggestions that are still a question: neither set nor already answered with no. */
export function openSuggestions(
  before: readonly RiskSuggestion[],
  found: readonly RiskSuggestion[],
  answered: ReadonlySet<string>,
): RiskSuggestion[] {
  const all = new Map<Risk, RiskSuggestion>()
  for (const one of [...before, ...found]) if (!answered.has(one.risk) && !all.has(one.risk)) all.set(one.risk, one)
  return riskNames.flatMap((risk) => all.get(risk) ?? [])
}
