// The report of a month as a PDF: the months that there is one of, newest first, each a link that the browser keeps as a file.

import { Menu } from '@mantine/core'
import { useState } from 'react'
import { useAnswer } from '#web/platform/answers.ts'
import { useActs } from '#web/platform/keys.ts'
import { Button } from '#web/ui/Button.tsx'
import type { WeekSearch } from './search.ts'

/** Months that are offered at once; older ones are asked for by the API. */
const offered = 12

export function MonthlyReport({ search: { brand } }: { search: WeekSearch }) {
  const [isOpen, setIsOpen] = useState(false)
  const months = (useAnswer('insights.months', {}).data?.months ?? []).slice(0, offered)
  useActs([{ label: 'Read the monthly report', run: () => setIsOpen(true) }], { scope: 'screen', on: months.length > 0 })
  if (months.length === 0) return null
  return (
    <Menu opened={isOpen} onChange={setIsOpen} position="bottom-end" withinPortal>
      <Menu.Target>
        <Button>Monthly report</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>As a PDF, of {brand === undefined ? 'all brands' : 'this brand'}</Menu.Label>
        {months.map(({ month, title, isOver }) => (
          <Menu.Item
            key={month}
            component="a"
            href={`/api/insights/report.pdf?month=${month}${brand === undefined ? '' : `&brandId=${brand}`}`}
            download
          >
            {title}
            {isOver ? '' : ', so far'}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
