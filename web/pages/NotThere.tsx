// An address that leads nowhere: said plainly, with the way back.

import { useNavigate } from '@tanstack/react-router'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Paper } from '#web/ui/Paper.tsx'

export function NotThere() {
  const navigate = useNavigate()
  return (
    <Paper title="Nothing here" lead={words.notThere}>
      <form onSubmit={(event) => event.preventDefault()}>
        <Button look="act" onClick={() => void navigate({ to: '/' })}>
          {words.toQueue}
        </Button>
      </form>
    </Paper>
  )
}
