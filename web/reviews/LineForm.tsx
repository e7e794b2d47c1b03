// The form of a line: its words, and of a condition which sort it is of, from the list of factors or in a word of one's own.

import { type FormEvent, useState } from 'react'
import { bones, boneTitles } from '#core/learning/factors.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { Button } from '#web/ui/Button.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import type { Draft } from './use-words.ts'
import { Words } from './Words.tsx'
import css from './Lines.module.css'

export type Sort = { factor: string | null; label: string | null }
type Props = {
  draft: Draft
  sort: Sort
  /** What a colleague kept here since one began. */
  meanwhile?: string | undefined
  name: string
  labelled: boolean
  verb: string
  act: { isPending: boolean; error: unknown }
  /** The words stay until they are kept: a refusal, or a line that breaks, loses none. */
  onKeep: (words: string, sort: Sort) => void
  onClose: () => void
}

export function LineForm({ draft: { words, write, clear }, sort: first, meanwhile, name, labelled, verb, act, onKeep, onClose }: Props) {
  const [sort, setSort] = useState(first)
  function keep(event?: FormEvent): void {
    event?.preventDefault()
    if (words.trim() === '' || act.isPending) return
    onKeep(words, { ...sort, label: sort.label?.trim() || null })
  }
  /** Esc is easily pressed by mistake, so what was begun is there again; this is not, and leaves it for good. */
  function leave(): void {
    clear()
    onClose()
  }
  return (
    <form
      className={css.form}
      onSubmit={keep}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep()
      }}
    >
      {labelled && <SortField sort={sort} onSort={setSort} />}
      <Words label={name} hidden value={words} onChange={write} rows={2} isFirst />
      {meanwhile && (
        <p className={css.meanwhile} role="status">
          {meanwhile}
        </p>
      )}
      <Refusal of={act.error} />
      <div className={css.foot}>
        <Button small look="act" type="submit" busy={act.isPending} disabled={words.trim() === ''}>
          {verb}
        </Button>
        <Button small onClick={leave}>
          Leave it
        </Button>
      </div>
    </form>
  )
}

/** No factor is called so: their names are made of letters, digits and dashes. */
const own = '(own)'

function SortField({ sort: { factor, label }, onSort }: { sort: Sort; onSort: (sort: Sort) => void }) {
  const all = useAnswer('factors.list', {}).data?.factors ?? []
  const offered = all.filter(({ name, retiredAt }) => retiredAt === null || name === factor)
  const choose = (value: string) =>
    onSort(value === own ? { factor: null, label: label ?? '' } : { factor: value === '' ? null : value, label: null })
  return (
    <div className={css.sort}>
      <select
        aria-label="Which sort of condition"
        value={factor ?? (label === null ? '' : own)}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">Which sort of condition?</option>
        {bones.map((bone) => (
          <optgroup key={bone} label={boneTitles[bone]}>
            {offered
              .filter((one) => one.bone === bone)
              .map(({ name, title }) => (
                <option key={name} value={name}>
                  {title}
                </option>
              ))}
          </optgroup>
        ))}
        <option value={own}>Another, in a word of my own</option>
      </select>
      {label !== null && (
        <input
          aria-label="In a word of your own"
          placeholder="Light, weather, a strike …"
          maxLength={40}
          value={label}
          onChange={(event) => onSort({ factor: null, label: event.currentTarget.value })}
        />
      )}
    </div>
  )
}
