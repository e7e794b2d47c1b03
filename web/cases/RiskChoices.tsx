// Risks in the triage dialog: one key or click each. What the words hint at stands as a question until it is answered.

import { riskNames, risks, type Risk, type RiskSuggestion } from '#core/cases/risks.ts'
import { useKeys } from '#web/platform/keys.ts'
import { Button } from '#web/ui/Button.tsx'
import { Kbd } from '#web/ui/Kbd.tsx'
import css from './RiskChoices.module.css'

export type RiskAnswers = Partial<Record<Risk, boolean>>
type Props = { suggestions: readonly RiskSuggestion[]; answers: RiskAnswers; onAnswer: (risk: Risk, isSet: boolean) => void }

export function RiskChoices({ suggestions, answers, onAnswer }: Props) {
  const turn = (risk: Risk) => onAnswer(risk, !answers[risk])
  useKeys(
    Object.fromEntries(riskNames.map((risk) => [risks[risk].key, { label: `${risks[risk].title}: yes or no`, run: () => turn(risk) }])),
    { scope: 'dialog' },
  )
  return (
    <fieldset className={css.risks}>
      <legend>Risks</legend>
      {riskNames.map((risk) => {
        const { title, sentence, key } = risks[risk]
        const hint = answers[risk] === undefined ? suggestions.find((one) => one.risk === risk) : undefined
        return (
          <div key={risk} className={css.risk} data-set={answers[risk] || undefined}>
            <label>
              <input type="checkbox" checked={answers[risk] ?? false} onChange={() => turn(risk)} />
              <span>
                <b>{title}</b>
                <small>{hint ? `suggested: ${title}? They wrote “${hint.words}”.` : sentence}</small>
              </span>
              <Kbd keys={key} />
            </label>
            {hint && (
              <Button small aria-label={`${title}: not so`} onClick={() => onAnswer(risk, false)}>
                Not so
              </Button>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
