// Whether a brand confirms at once that a complaint came in. Off until somebody turns it on.

import { Switch } from '@mantine/core'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { notify } from '#web/platform/notices.ts'
import { useMay } from '#web/platform/session.ts'

export function Confirms({ brand: { id, name, confirms } }: { brand: Got<'people.brands'>['brands'][number] }) {
  const mayChange = useMay('settings.brands')
  const act = useAct('people.changeBrand', {
    onDone: (changed) => notify(changed.confirms ? `${name} confirms complaints from now on.` : `${name} confirms nothing any more.`),
  })
  return (
    <Switch
      label={`${name} confirms complaints at once`}
      description="It meets no clock: a person still owes them an answer."
      checked={confirms}
      disabled={!mayChange || act.isPending}
      onChange={(event) => act.mutate({ brandId: id, confirms: event.currentTarget.checked })}
    />
  )
}
