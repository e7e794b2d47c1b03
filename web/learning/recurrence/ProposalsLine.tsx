// On the page of learning: whether a new kind of mistake has shown itself, and the way to it.

import { Link, useNavigate } from '@tanstack/react-router'
import { useAnswer } from '#web/platform/answers.ts'
import { useKeys } from '#web/platform/keys.ts'
import css from './ProposalsLine.module.css'

export function ProposalsLine() {
  const navigate = useNavigate()
  const proposals = useAnswer('recurrence.proposals', {}).data?.proposals
  useKeys({ 'g k': { label: 'Show new kinds of mistake', run: () => void navigate({ to: '/learning/proposals' }) } }, { scope: 'screen' })
  if (!proposals) return null
  return (
    <p className={css.line}>
      {proposals.length === 0 ? 'No new kind of mistake shows itself.' : <strong>{shown(proposals.length)}</strong>}{' '}
      <Link to="/learning/proposals">{proposals.length === 0 ? 'How that would look' : 'Look, and name them'}</Link>
    </p>
  )
}

function shown(count: number): string {
  return count === 1 ? 'A new kind of mistake shows itself.' : `${count} new kinds of mistake show themselves.`
}
