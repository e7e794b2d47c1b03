// The words by which somebody says of a finding that it is wrong. Where several stand spelled out, its name tells of which.

import type { Mark } from '#core/coach/finder.ts'
import { Button } from '#web/ui/Button.tsx'

const words = 'This finding is wrong'

export function WrongButton({ finding, onWrong }: { finding: Mark; onWrong: (finding: Mark) => void }) {
  return (
    <Button look="quiet" small aria-label={`${words}: ${finding.title}`} onClick={() => onWrong(finding)}>
      {words}
    </Button>
  )
}
