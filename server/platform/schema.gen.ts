// Printed by tools/schema.ts from the migrations; do not edit.

import type { Generated } from 'kysely'

export interface Tables {
  actions: {
    organisationId: string
    id: string
    causeId: string
    whyId: string | null
    title: string
    class: string
    ownerId: string
    decidedOn: string
    dueOn: string
    dueAt: string
    warnAt: string
    warnedAt: string | null
    overdueAt: string | null
    movedBecause: string | null
    inPlaceOn: string | null
    inPlaceAt: string | null
    inPlaceWords: string | null
    inPlaceLink: string | null
    notDoingAt: string | null
    notDoingBecause: string | null
    reopenedAt: string | null
    reopenedByCase: string | null
  }
  answered: {
    organisationId: string
    key: string
    endpoint: string
    asked: string
    status: number
    answer: unknown
    at: string
  }
  anticipatedMistakes: {
    organisationId: string
    id: string
    title: string
    words: string | null
    kinds: string[]
    severity: number
    occurrence: number
    detection: number
    playbook: unknown
    ownerId: string
    lookOn: string
    lookAt: string
    warnAt: string
    warnedAt: string | null
    passedAt: string | null
    source: string | null
    version: number
    addedAt: string
    archivedAt: string | null
  }
  anticipatedVersions: {
    organisationId: string
    anticipatedId: string
    version: number
    at: string
    by: string
    act: string
    fields: unknown
  }
  apiKeys: {
    organisationId: string
    id: string
    memberId: string
    name: string
    tokenHash: string
    createdAt: string
    revokedAt: string | null
    role: string | null
    expiresAt: string | null
    lastUsedAt: string | null
  }
  approvals: {
    organisationId: string
    id: string
    caseId: string
    kind: string
    what: unknown
    amountMinor: number
    currency: string
    reason: string
    askedAt: string
    askedBy: string
    approverId: string
    decidedAt: string | null
    decidedBy: string | null
    decision: string | null
    allowedMinor: number | null
    word: string | null
    usedAt: string | null
    withdrawnAt: string | null
    withdrawnBecause: string | null
  }
  attachments: {
    organisationId: string
    id: string
    caseId: string
    memberId: string
    messageId: string | null
    name: string
    type: string
    bytes: number
    sha256: string
    content: Buffer
    addedAt: string
  }
  brands: {
    organisationId: string
    id: string
    name: string
    slug: string
    mailbox: string
    phone: string | null
    language: string
    zone: string
    hours: unknown
    holidays: unknown
    createdAt: string
    voice: Generated<string>
    signature: Generated<string>
    colour: string | null
    aliases: Generated<string[]>
    confirms: Generated<boolean>
    retiredAt: string | null
    retiredBy: string | null
  }
  bulkActs: {
    organisationId: string
    id: string
    memberId: string
    at: string
    cases: unknown
    undoneAt: string | null
  }
  caseCoverage: {
    organisationId: string
    caseId: string
    openedAt: string
    kind: string | null
    foreseen: boolean
  }
  caseFacts: {
    organisationId: string
    id: string
    caseId: string
    fact: string
    at: string
    by: string
    waived: string | null
    evidence: unknown
  }
  caseHearings: {
    organisationId: string
    id: string
    caseId: string
    at: string
    by: string
    crux: string
    feeling: string | null
    wanted: string | null
    impact: string | null
  }
  caseImpacts: {
    organisationId: string
    caseId: string
    brandId: string
    customerId: string
    mistakeId: string | null
    openedAt: string
    costMinor: number
    grave: boolean
    lost: boolean
  }
  caseMarks: {
    organisationId: string
    caseId: string
    number: string
    ref: string
    brandId: string
    at: string
    week: string
    hit: boolean | null
    value: number | null
  }
  caseRisks: {
    organisationId: string
    id: string
    caseId: string
    risk: string
    isSet: boolean
    at: string
    by: string
  }
  caseTallies: {
    organisationId: string
    caseId: string
    brandId: string
    day: string
    yes: string[]
    no: string[]
    dated: string[]
    changesAt: string | null
  }
  cases: {
    organisationId: string
    id: string
    reference: string
    brandId: string
    customerId: string
    ownerId: string | null
    ownedSince: string | null
    handOffs: Generated<number>
    title: string
    crux: string | null
    feeling: string | null
    wanted: string | null
    impact: string | null
    severity: number
    kind: string | null
    mistakeId: string | null
    channel: string
    protocolVersion: number
    stands: string
    openedAt: string
    endedAt: string | null
    dueAt: string
    dueWarnAt: string
    dueClock: string | null
    waitingSince: string | null
    words: string
    kindSuggestion: unknown
    risks: Generated<string[]>
    riskSuggestions: Generated<unknown>
    fireDrill: string | null
    product: string | null
    place: string | null
    processStep: string | null
    faultOpen: Generated<boolean>
  }
  causeFactors: {
    organisationId: string
    id: string
    causeId: string
    factor: string
    words: string
  }
  causeMistakes: {
    organisationId: string
    mistakeId: string
    causeId: string
    at: string
  }
  causes: {
    organisationId: string
    id: string
    title: string
    words: string | null
    createdAt: string
    solvedAt: string | null
    solvedBecause: string | null
  }
  chartNotes: {
    organisationId: string
    id: string
    brandId: string | null
    onDate: string
    words: string
    madeAt: string
    madeBy: string
    takenBackAt: string | null
    takenBackBy: string | null
  }
  chartSplits: {
    organisationId: string
    id: string
    chart: string
    brandId: string | null
    fromWeek: string
    reason: string
    madeAt: string
    madeBy: string
    takenBackAt: string | null
    takenBackBy: string | null
  }
  checks: {
    organisationId: string
    id: string
    actionId: string
    signature: unknown
    measure: string
    baselineFrom: string
    baselineUntil: string
    watchDays: number
    mostLeft: number
    fixedAt: string
    fixedBy: string
    watchedFrom: string | null
    looksAt: string | null
    beforeEvents: number | null
    beforeExposure: number | null
    judgedAt: string | null
    judgedUntil: string | null
    afterEvents: number | null
    afterExposure: number | null
    outcome: string | null
    replacedAt: string | null
  }
  clockChanges: {
    organisationId: string
    id: string
    clockId: string
    at: string
    by: string
    change: string
    reason: string
    dueBefore: string
    dueAfter: string
  }
  clocks: {
    organisationId: string
    id: string
    caseId: string
    name: string
    basis: string
    budget: number
    startedAt: string
    dueAt: string
    warnAt: string
    pausedAt: string | null
    remaining: number | null
    warnedAt: string | null
    breachedAt: string | null
    metAt: string | null
    stoppedAt: string | null
  }
  coachExamples: {
    organisationId: string
    id: string
    rule: string
    text: string
    language: string
    kind: string
    step: string
    verdict: string
    keptAt: string
    keptBy: string
  }
  coachSentences: {
    organisationId: string
    mark: string
    times: number
    lastAt: string
  }
  coachStyles: {
    organisationId: string
    version: number
    rules: unknown
    phrases: unknown
    madeAt: string
    madeBy: string
  }
  coverageDays: {
    organisationId: string
    day: string
    kind: string
    cases: number
    foreseen: number
  }
  customerAddresses: {
    organisationId: string
    address: string
    customerId: string
    createdAt: string
    main: Generated<boolean>
    note: string | null
  }
  customerInterests: {
    organisationId: string
    id: string
    customerId: string
    words: string
    notedAt: string
  }
  customers: {
    organisationId: string
    id: string
    name: string
    firstName: string
    phone: string | null
    language: string | null
    createdAt: string
    notes: Generated<string>
    value: unknown
    consents: Generated<unknown>
    mergedInto: string | null
    fireDrill: string | null
  }
  departments: {
    organisationId: string
    id: string
    name: string
    kind: string
  }
  directory: {
    kind: string
    name: string
    organisationId: string
    ref: string
  }
  drafts: {
    organisationId: string
    caseId: string
    memberId: string
    kind: string
    subject: string
    body: string
    savedAt: string
    promises: Generated<unknown>
  }
  emailChanges: {
    organisationId: string
    id: string
    memberId: string
    email: string
    emailWas: string
    askedBy: string
    session: string | null
    askedAt: string
    until: string
    endedAt: string | null
    outcome: string | null
  }
  escalations: {
    organisationId: string
    clockId: string
    caseId: string
    dueAt: string
  }
  exposures: {
    organisationId: string
    measure: string
    day: string
    amount: number
  }
  factors: {
    organisationId: string
    name: string
    title: string
    bone: string
    retiredAt: string | null
  }
  fireDrills: {
    organisationId: string
    id: string
    title: string
    anticipatedId: string | null
    brandId: string
    kind: string | null
    announced: boolean
    script: unknown
    plannedBy: string
    plannedAt: string
    beginsAt: string
    begunAt: string | null
    customerId: string | null
    caseId: string | null
    choosesAt: string | null
    answersAt: string | null
    endedAt: string | null
    endedBecause: string | null
    isCalledOff: boolean
  }
  handled: {
    organisationId: string
    job: string
    at: string
  }
  heartbeats: {
    organisationId: string
    at: string
  }
  impactDays: {
    organisationId: string
    day: string
    mistakeId: string
    cases: number
    costMinor: number
    grave: number
  }
  insightShares: {
    organisationId: string
    id: string
    tokenHash: string
    brandId: string | null
    weeks: number
    madeBy: string
    madeAt: string
    expiresAt: string
    stoppedAt: string | null
    stoppedBy: string | null
  }
  journal: {
    organisationId: string
    id: string
    at: string
    actor: string
    event: string
    caseId: string | null
    payload: unknown
  }
  kinds: {
    organisationId: string
    name: string
    kindGroup: string
    title: string
    loss: string
    words: string[]
    position: number
    retiredAt: string | null
    changedAt: string
  }
  ledger: {
    organisationId: string
    id: string
    caseId: string
    entry: string
    optionId: string | null
    remedyId: string | null
    title: string
    amountMinor: number
    currency: string
    proof: string | null
    reverses: string | null
    at: string
    by: string
    approvalId: string | null
  }
  letterWordings: {
    organisationId: string
    brandId: string
    language: string
    letter: string
    version: number
    words: unknown
    madeAt: string
    madeBy: string
  }
  mailTests: {
    organisationId: string
    id: string
    way: string
    fromAddress: string
    toAddress: string
    token: string
    askedBy: string
    stage: string | null
    place: string | null
    said: string | null
    createdAt: string
    settledAt: string | null
    arrivedAt: string | null
  }
  mails: {
    organisationId: string
    messageId: string
    caseId: string
    state: string
    frame: unknown
    dueAt: string
    attempts: Generated<number>
    trouble: string | null
    settledAt: string | null
    settledBy: string | null
  }
  markCounts: {
    organisationId: string
    version: number
    upto: string
    countedAt: string | null
    summedAt: string | null
  }
  markHours: {
    organisationId: string
    week: string
    number: string
    brandId: string
    hour: string
    n: number
    hits: number
    total: number
  }
  memberMails: {
    organisationId: string
    id: string
    memberId: string
    purpose: string
    toAddress: string
    state: string
    link: string | null
    dueAt: string
    attempts: Generated<number>
    trouble: string | null
    createdAt: string
    settledAt: string | null
    emailChangeId: string | null
  }
  members: {
    organisationId: string
    id: string
    name: string
    firstName: string
    email: string
    role: string
    passwordHash: string | null
    authorityMinor: number
    createdAt: string
    leftAt: string | null
    monthlyMinor: number | null
    resetAskedAt: string | null
    emailAskedUntil: string | null
  }
  messages: {
    organisationId: string
    id: string
    caseId: string
    direction: string
    channel: string
    purpose: string
    authorId: string | null
    fromName: string | null
    fromAddress: string | null
    toAddress: string | null
    subject: string | null
    body: string
    quoted: string | null
    seconds: number | null
    attachments: unknown
    coach: unknown
    rfcId: string | null
    inReplyTo: string | null
    at: string
    automatic: string | null
    dressed: Generated<string>
  }
  mistakeProposalCases: {
    organisationId: string
    proposalId: string
    caseId: string
  }
  mistakeProposals: {
    organisationId: string
    id: string
    kind: string | null
    words: string[]
    recent: number
    expected: number
    chance: number
    since: string
    foundAt: string
    answer: string | null
    answeredAt: string | null
    answeredBy: string | null
    mistakeId: string | null
  }
  mistakes: {
    organisationId: string
    id: string
    kind: string
    title: string
    createdAt: string
    fireDrill: Generated<boolean>
  }
  monthMails: {
    organisationId: string
    id: string
    memberId: string
    month: string
    state: string
    queuedAt: string
    dueAt: string
    attempts: Generated<number>
    trouble: string | null
    settledAt: string | null
  }
  monthReports: {
    organisationId: string
    month: string
    scope: string
    figures: unknown
    countedAt: string
  }
  noticeMails: {
    organisationId: string
    id: string
    memberId: string
    state: string
    queuedAt: string
    dueAt: string
    attempts: Generated<number>
    trouble: string | null
    settledAt: string | null
  }
  noticeSettings: {
    organisationId: string
    memberId: string
    byMail: boolean
    quietFrom: string | null
    quietUntil: string | null
    monthly: Generated<boolean>
  }
  notices: {
    organisationId: string
    id: string
    memberId: string
    kind: string
    subject: string
    level: string
    caseId: string | null
    facts: unknown
    at: string
    readAt: string | null
    mailDueAt: string | null
    mailId: string | null
    actionId: string | null
    anticipatedId: string | null
    fireDrillId: string | null
  }
  oneTimeLinks: {
    organisationId: string
    tokenHash: string
    memberId: string
    createdAt: string
    expiresAt: string
    usedAt: string | null
    purpose: Generated<string>
    emailChangeId: string | null
  }
  options: {
    organisationId: string
    id: string
    caseId: string
    letter: string
    remedyId: string
    title: string
    detail: string
    costMinor: number
    currency: string
    within: number
    offeredAt: string
    offeredBy: string
    chosenAt: string | null
    chosenVia: string | null
    promisedFor: string | null
    withdrawnAt: string | null
    approvalId: string | null
  }
  organisations: {
    organisationId: string
    name: string
    currency: string
    secret: Buffer
    createdAt: string
    demoSince: string | null
  }
  preparedSpans: {
    organisationId: string
    id: string
    anticipatedId: string
    kind: string
    since: string
    until: string | null
  }
  presence: {
    organisationId: string
    caseId: string
    memberId: string
    doing: string
    seenAt: string
  }
  promises: {
    organisationId: string
    id: string
    caseId: string
    messageId: string | null
    what: string
    madeAt: string
    madeBy: string
    dueAt: string
    keptAt: string | null
    brokenAt: string | null
    releasedAt: string | null
    releasedBecause: string | null
    doubtedUntil: string | null
  }
  protocols: {
    organisationId: string
    version: number
    name: string
    limits: unknown
    createdAt: string
    factors: unknown
    madeBy: string | null
  }
  received: {
    organisationId: string
    id: string
    brandId: string
    via: string
    recipient: string
    envelopeFrom: string | null
    raw: Buffer
    hash: string
    receivedAt: string
    state: string
    reason: string | null
    caseId: string | null
    messageId: string | null
    settledAt: string | null
  }
  recurrenceAnswers: {
    organisationId: string
    id: string
    caseId: string
    mistakeId: string
    answer: string
    by: string
    at: string
  }
  recurrenceCounts: {
    organisationId: string
    texts: number
    counts: Buffer
    version: number
  }
  recurrenceMeanings: {
    organisationId: string
    source: string
    model: string
    vector: number[]
    said: number
  }
  recurrenceProgress: {
    organisationId: string
    upto: string
    isDone: boolean
    lookedAt: string | null
  }
  recurrenceService: {
    organisationId: string
    isOn: boolean
    model: string
    answeredAt: string | null
    trouble: string | null
    troubleAt: string | null
  }
  recurrenceTexts: {
    organisationId: string
    source: string
    caseId: string | null
    mistakeId: string | null
    isRefused: Generated<boolean>
    facts: string[]
    codes: Buffer
    keys: number[]
    at: string
    isCounted: Generated<boolean>
  }
  recurrenceUnread: {
    organisationId: string
    source: string
    askedAt: string
  }
  remedies: {
    organisationId: string
    id: string
    kind: string
    title: string
    detail: string
    costMinor: number
    currency: string
    within: number
    fits: string[]
    gravest: number
    mildest: number
    proof: string
    perk: boolean
    createdAt: string
    retiredAt: string | null
  }
  remedyBrands: {
    organisationId: string
    remedyId: string
    brandId: string
  }
  reportAuthors: {
    organisationId: string
    reportId: string
    memberId: string
  }
  reports: {
    organisationId: string
    id: string
    kind: string | null
    sentence: string
    own: boolean
    protected: boolean
    caseId: string | null
    mistakeId: string | null
    at: string
  }
  reviewAcknowledgements: {
    organisationId: string
    reviewId: string
    memberId: string
    at: string
  }
  reviewComments: {
    organisationId: string
    id: string
    reviewId: string
    memberId: string
    words: string
    at: string
    removedAt: string | null
  }
  reviewLines: {
    organisationId: string
    id: string
    reviewId: string
    section: string
    words: string
    label: string | null
    aboutAt: string | null
    addedAt: string
    removedAt: string | null
    factor: string | null
  }
  reviewPeople: {
    organisationId: string
    reviewId: string
    memberId: string
    askedAt: string
    draft: string
    words: string | null
    wroteAt: string | null
    sawAt: string | null
    letOffAt: string | null
  }
  reviewRules: {
    organisationId: string
    severity: number | null
    repeat: boolean
    costMinor: number | null
    promise: boolean
    sample: number | null
    changedAt: string
  }
  reviews: {
    organisationId: string
    id: string
    number: number
    caseId: string
    title: string
    why: string
    state: string
    facilitatorId: string | null
    openedBy: string | null
    openedAt: string
    moment: string | null
    writingAt: string | null
    revealedAt: string | null
    sharedAt: string | null
    lookBackAt: string | null
    lookBackAskedAt: string | null
    lookedBackAt: string | null
    still: string | null
    stillWords: string | null
  }
  savedViews: {
    organisationId: string
    id: string
    memberId: string
    name: string
    filter: unknown
    position: number
  }
  sessions: {
    organisationId: string
    tokenHash: string
    memberId: string
    createdAt: string
    expiresAt: string
    id: string
    browser: string | null
  }
  snippets: {
    organisationId: string
    id: string
    name: string
    body: string
    changedAt: string
    language: string | null
  }
  surveys: {
    organisationId: string
    id: string
    caseId: string
    messageId: string | null
    askedAt: string
    answeredAt: string | null
    rating: number | null
    word: string | null
  }
  tallyDays: {
    organisationId: string
    day: string
    brandId: string
    tally: string
    yes: number
    no: number
  }
  weekCounts: {
    organisationId: string
    scope: string
    week: string
    number: string
    n: number
    hits: number
    total: number | null
    median: number | null
    ninetieth: number | null
  }
  whys: {
    organisationId: string
    id: string
    causeId: string
    parentId: string | null
    sentence: string
    evidence: string | null
    isRoot: boolean
  }
}
