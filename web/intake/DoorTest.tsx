// "Test the mail door" for one mailbox: a marked mail goes through our own door, and one sees it come in.

import { useAct } from '#web/platform/answers.ts'
import { Button } from '#web/ui/Button.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { TestFound } from './TestFound.tsx'
import { useTests } from './use-tests.ts'

export function DoorTest({ mailbox }: { mailbox: string }) {
  const act = useAct('mailTests.begin', { shown: true })
  const test = useTests().find(({ way, to }) => way === 'in' && to === mailbox)
  return (
    <>
      <Button
        small
        busy={act.isPending}
        aria-label={`Test the mail door for ${mailbox}`}
        onClick={() => act.mutate({ way: 'in', to: mailbox })}
      >
        Test the mail door
      </Button>
      <Refusal of={act.error} />
      {test && <TestFound test={test} />}
    </>
  )
}
