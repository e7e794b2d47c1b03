// Which finding of the coach answers to which label that people gave.

import type { Apology } from '#core/coach/apologies.ts'
import type { Coaching } from '#core/coach/coach.ts'
import type { Language } from '#core/coach/languages/language.ts'
import { isRuleReadIn } from './read-in.ts'

/** `owned`: it says "we" did it; `does`: it tells a deed of ours; `named`: it names a thing of theirs, null where nothing is known of what they said. */
export type Read = { coaching: Coaching; apologies: Apology[]; owned: boolean; does: boolean; named: boolean | null }
/** What people said of a reply: labels, or of one rule that its finding is wrong or missing. */
type Said = { labels: Record<string, unknown>; rule?: unknown; verdict?: unknown }
/** `truth` is undefined where a line does not carry the label. `isReadIn`: the language has a rule that answers to it. */
type Judged = { label: string; truth(said: Said): boolean | undefined; says(read: Read): boolean; isReadIn(language: Language): boolean }

const excuses = ['excuse-before-apology', 'policy-shield', 'comparison', 'apology-taken-back', 'no-without-alternative']
const nonApologies = ['conditional-non-apology', 'feelings-non-apology']
/** The kind of a reply is that of its strongest apology. */
const strongest = ['full', 'conditional', 'feelings', 'generic', 'sympathy', 'other'] as const

const judged: readonly Judged[] = [
  flag('apology', ['apology-present'], ({ apologies }) => apologies.length > 0),
  kind('full', (read) => kindOf(read) === 'full'),
  kind('conditional', (read) => kindOf(read) === 'conditional' || kindOf(read) === 'feelings'),
  flag('non_apology', nonApologies),
  flag('blame_shift', ['finger-pointing']),
  flag('excuse', excuses),
  flag('excuse_before_apology', ['excuse-before-apology'], excuseFirst),
  flag('canned', ['canned-phrase']),
  flag('asks_what_to_do', ['asks-what-to-do']),
  flag('acknowledges_specific', ['crux-not-mentioned'], ({ named }) => named === true),
  flag('concrete_action', ['no-concrete-action'], ({ does }) => does),
  flag('time_commitment', ['time-gone-by'], ({ coaching }) => coaching.promises.length > 0),
  flag('passive_evasion', ['mistakes-were-made']),
]

/** The labels, and each rule of which a line of the organisation's own says that its finding is wrong or missing. */
export function judgedIn(rows: readonly Said[]): readonly Judged[] {
  const rules = [...new Set(rows.map(({ rule }) => rule))].filter((rule) => typeof rule === 'string').toSorted()
  return [...judged, ...rules.map(ofRule)]
}

function ofRule(id: string): Judged {
  const truths: Record<string, boolean> = { missed: true, wrong: false }
  return {
    label: `rule=${id}`,
    truth: ({ rule, verdict }) => (rule === id && typeof verdict === 'string' ? truths[verdict] : undefined),
    says: (read) => found(read, [id]),
    isReadIn: (language) => isRuleReadIn(id, language),
  }
}

/** `rules`: those that answer to it, one of which the language must have words for. Left out, it is said by finding one of them. */
function flag(label: string, rules: readonly string[], says: Judged['says'] = (read) => found(read, rules)): Judged {
  return {
    label,
    truth: ({ labels }) => (typeof labels[label] === 'boolean' ? labels[label] : undefined),
    says,
    isReadIn: (language) => rules.some((id) => isRuleReadIn(id, language)),
  }
}

function kind(name: string, says: Judged['says']): Judged {
  return {
    label: `apology_kind=${name}`,
    truth: ({ labels: { apology_kind: told } }) => (typeof told === 'string' ? told === name : undefined),
    says,
    isReadIn: (language) => isRuleReadIn('apology-present', language),
  }
}

/** "We lost your order. Sorry." owns the failing beside the word. */
function kindOf({ apologies, owned }: Read): string {
  const kind = strongest.find((one) => apologies.some((apology) => apology.kind === one)) ?? 'none'
  return kind === 'generic' && owned ? 'full' : kind
}

function excuseFirst({ coaching, apologies }: Read): boolean {
  const sorry = apologies.find(({ kind }) => kind !== 'other')
  return coaching.findings.some(({ rule, start }) => excuses.includes(rule) && (!sorry || start < sorry.start))
}

function found({ coaching }: Read, ids: readonly string[]): boolean {
  return coaching.findings.some(({ rule }) => ids.includes(rule))
}
