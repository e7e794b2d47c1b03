// Each rule of the coach with why it matters, and how it weighs here. A change counts at once, and can be taken back.

import { NativeSelect } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Severity } from '#core/coach/severity.ts'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { useActs } from '#web/platform/keys.ts'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import { Section } from '#web/ui/Section.tsx'
import { severityOptions, undoFor, weightWords } from './severity-words.ts'
import css from './House.module.css'

type Style = Got<'coach.style'>
type Rule = Style['rules'][number]

const lead =
  'None of them stops a letter. A rule that must be fixed asks for one word why when its words stay; a warning and a hint ask for nothing. What you choose counts at once.'

export function RulesSection({ style, mayChange }: { style: Style; mayChange: boolean }) {
  return (
    <Section title="Rules" lead={lead}>
      <ul className={css.list}>
        {style.rules.map((rule) => (
          <li key={rule.id} data-off={rule.weight === 'off' || undefined}>
            <div>
              <h3>{rule.title}</h3>
              <p>{rule.reason}</p>
              <details>
                <summary>An example, and where it is known from</summary>
                <p>Finds something in: “{rule.poor}”</p>
                <p>Is content with: “{rule.good}”</p>
                <p>{rule.evidence}</p>
                <p>
                  <a href={`/guide/coach/${rule.id}`} target="_blank" rel="noreferrer">
                    More examples
                  </a>
                </p>
              </details>
            </div>
            {mayChange ? <Weight rule={rule} /> : <span>{weightWords[rule.weight]}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Weight({ rule }: { rule: Rule }) {
  const again = useAct('coach.weigh')
  const act = useAct('coach.weigh')
  /** What was chosen, until it stands: the field keeps the focus meanwhile, for whoever goes through the weights by the arrows. */
  const [chosen, setChosen] = useState<{ weight: Rule['weight']; over: Rule['weight'] } | null>(null)
  // News of the choice before may come while this one is on its way: they end nothing.
  if (chosen !== null && chosen.over !== rule.weight) setChosen(act.isPending ? { ...chosen, over: rule.weight } : null)
  const shown = chosen?.weight ?? rule.weight
  function choose(weight: Rule['weight']): void {
    const before = shown
    setChosen({ weight, over: rule.weight })
    act.mutate(
      { rule: rule.id, weight },
      {
        onError: () => setChosen(null),
        onSuccess: () =>
          offerUndo({
            id: `rule-${rule.id}`,
            words: `“${rule.title}”: ${weightWords[weight].toLowerCase()} from now on.`,
            verb: 'As before',
            forMs: undoFor,
            undo: () => again.mutate({ rule: rule.id, weight: before }),
          }),
      },
    )
  }
  const field = useRef<HTMLSelectElement>(null)
  useActs([{ label: `How it weighs: ${rule.title}`, run: () => field.current?.focus() }], { scope: 'part' })
  const usual = (value: Severity | 'off') => (value === rule.usual ? `${weightWords[value]} (usual)` : weightWords[value])
  return (
    <NativeSelect
      ref={field}
      className={css.weight}
      aria-label={`How “${rule.title}” weighs`}
      value={shown}
      data={[...severityOptions.map(({ value }) => ({ value, label: usual(value) })), { value: 'off', label: weightWords.off }]}
      onChange={(event) => choose(event.currentTarget.value as Rule['weight'])}
    />
  )
}
