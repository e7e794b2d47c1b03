// How an action is judged: what was fixed beforehand, what it says today, and the checks that were replaced, as they were fixed.

import { dateInWords } from '#core/time/date.ts'
import { outcomeTitles } from '#core/learning/verdict-words.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { Chip } from '#web/ui/Chip.tsx'
import { type Action, type Check, countedInWords, tones } from './cause.ts'
import { RateDrawing } from './RateDrawing.tsx'
import css from './CheckPart.module.css'

export function CheckPart({ action, today }: { action: Action; today: string }) {
  const { check, formerChecks } = action
  return (
    <div className={css.check}>
      {check === null && (
        <p className={css.quiet}>
          {action.standing === 'notDoing' ? 'Nothing to judge.' : 'No check is fixed. Fix how you will know, before you can know.'}
        </p>
      )}
      {check && <Shown check={check} today={today} />}
      {formerChecks.length > 0 && (
        <details>
          <summary>{formerChecks.length === 1 ? 'One check before this' : `${formerChecks.length} checks before this`}</summary>
          {formerChecks.map((former) => (
            <Shown key={former.id} check={former} today={today} />
          ))}
        </details>
      )}
    </div>
  )
}

function Shown({ check, today }: { check: Check; today: string }) {
  const what = useCounted(check)
  return (
    <div className={css.one}>
      <p className={css.fixed}>{planInWords(check, what, today)}</p>
      {check.watchedFrom === null && (
        <p className={css.quiet}>{`${check.before.events} in ${check.before.exposure} ${check.measure} before. ${check.sentence}`}</p>
      )}
      {check.watchedFrom !== null && (
        <>
          {check.outcome !== null && (
            <Chip tone={tones[check.outcome]} {...(check.outcome === 'effective' ? { icon: 'tick' as const } : {})}>
              {outcomeTitles[check.outcome]}
            </Chip>
          )}
          <RateDrawing check={check} />
          <p>{check.sentence}</p>
          {check.advice && <p className={css.quiet}>{check.advice}</p>}
          {check.early && <p className={css.quiet}>{check.early.sentence}</p>}
          {check.missing > 0 && (
            <p className={css.quiet}>{`The ${check.measure} of ${check.missing} days are not on file, so counting waits for them.`}</p>
          )}
          {check.unlinked > 0 && check.outcome === null && (
            <p
              className={css.quiet}
            >{`${check.unlinked === 1 ? '1 case' : `${check.unlinked} cases`} of this time ${check.unlinked === 1 ? 'is' : 'are'} not linked to a mistake yet.`}</p>
          )}
        </>
      )}
    </div>
  )
}

/** What counts, by the names that a kind and a brand have today. */
function useCounted({ signature }: Check): string {
  const on = signature.by === 'filter'
  const kinds = useAnswer('kinds.list', {}, { on }).data?.kinds ?? []
  const brands = useAnswer('people.brands', {}, { on }).data?.brands ?? []
  if (signature.by === 'cause') return countedInWords(signature)
  const kind = kinds.find(({ name }) => name === signature.kind)?.title
  const brand = brands.find(({ id }) => id === signature.brandId)?.name
  return countedInWords(signature, { ...(kind ? { kind } : {}), ...(brand ? { brand } : {}) })
}

function planInWords(check: Check, what: string, today: string): string {
  const span = `${dateInWords(check.baselineFrom, today)} to ${dateInWords(check.baselineUntil, today)}`
  const asked = check.mostLeft === 1 ? 'a fall' : `a fall to ${Math.round(100 * check.mostLeft)}% or less`
  const watch =
    check.watchedFrom === null ? `${check.watchDays} days` : `${check.watchDays} days from ${dateInWords(check.watchedFrom, today)}`
  return `${what}, in ${check.measure}; before: ${span}; watched for ${watch}; asked: ${asked}.`
}
