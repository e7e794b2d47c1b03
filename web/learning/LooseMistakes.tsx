// Known mistakes that no cause gathers yet, those with most cases first; one click names why.

import { useAnswer } from '#web/platform/answers.ts'
import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { Rows } from '#web/ui/Rows.tsx'
import type { Got } from '#web/platform/call.ts'

export type Loose = Got<'learning.mistakes'>['mistakes'][number]

export function LooseMistakes({ may, onName }: { may: boolean; onName: (mistake: Loose) => void }) {
  const loose = useAnswer('learning.mistakes', { limit: 12 }).data?.mistakes
  if (loose === undefined) return null
  return (
    <Card title="Mistakes without a cause" rows>
      {loose.length === 0 && <Empty>No mistake waits for its cause to be named.</Empty>}
      <Rows>
        {loose.map((mistake) => (
          <li key={mistake.id}>
            <span>
              {mistake.title}
              <small>{mistake.cases === 1 ? '1 case' : `${mistake.cases} cases`}</small>
            </span>
            {may && (
              <Button small aria-label={`Why did it happen: ${mistake.title}`} onClick={() => onName(mistake)}>
                Why did it happen?
              </Button>
            )}
          </li>
        ))}
      </Rows>
    </Card>
  )
}
