// Severity as weight, not hue: 1 is filled ink, 2 has an edge, the rest are quiet.

import css from './Severity.module.css'

const meanings = ['harm, legal or safety', 'serious loss or a vulnerable customer', 'loss of time or money', 'inconvenience', 'irritation']

export function Severity({ level }: { level: number }) {
  const meaning = meanings[level - 1] ?? ''
  return (
    <span className={css.severity} data-level={level} title={`Severity ${level}: ${meaning}`}>
      <span className="only-heard">Severity </span>
      {level}
    </span>
  )
}
