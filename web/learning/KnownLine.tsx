// What is known of a mistake, in a sentence: its cause, and what is done about it since when.

import { Link } from '@tanstack/react-router'
import type { MistakeId } from '#core/ids.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { useMay } from '#web/platform/session.ts'
import css from './KnownLine.module.css'

export function KnownLine({ mistakeId }: { mistakeId: MistakeId }) {
  const { data } = useAnswer('learning.known', { mistakeId }, { on: useMay('learning.see') })
  if (!data) return null
  return (
    <p className={css.line}>
      {data.sentence}{' '}
      {data.cause && (
        <Link to="/learning/$causeId" params={{ causeId: data.cause.id }}>
          The cause
        </Link>
      )}
    </p>
  )
}
