// Rows of equal things under the names of their columns. On a phone each row becomes a block, and the names stand before the values.

import type { ReactNode } from 'react'
import css from './Table.module.css'

export type TableRow = { id: string; cells: readonly ReactNode[]; isQuiet?: boolean }

/** An empty name is a column of buttons. */
export function Table({ caption, columns, rows }: { caption: string; columns: readonly string[]; rows: readonly TableRow[] }) {
  return (
    <table className={css.table}>
      <caption className="only-heard">{caption}</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name === '' ? <span className="only-heard">What can be done</span> : name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells, isQuiet }) => (
          <tr key={id} data-quiet={isQuiet || undefined}>
            {cells.map((cell, place) => (
              <td key={columns[place]} data-column={columns[place]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
