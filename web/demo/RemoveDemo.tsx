// Asks once, then removes the demo. The page is loaded anew, so that nothing of it stays in memory.

import { useAct } from '#web/platform/answers.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'

export function RemoveDemo({ onClose }: { onClose: () => void }) {
  const act = useAct('demo.remove', { shown: true, onDone: ({ start }) => window.location.assign(start ?? '/sign-in') })
  return (
    <FormDialog title="Remove the demo?" verb="Remove the demo" onClose={onClose} onDo={() => act.mutate({})} act={act}>
      <p>Its cases, customers and colleagues go, and so does what you wrote in it. Then you can set up your own organisation.</p>
    </FormDialog>
  )
}
