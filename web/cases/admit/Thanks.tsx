// After a mistake was admitted: thanks, the good number, and the way to what came of it.

import { Link } from '@tanstack/react-router'
import { ordinal } from '#core/cases/repeat.ts'
import type { Got } from '#web/platform/call.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import css from './AdmitIt.module.css'

type Props = { report: Got<'reports.admit'>; customer: string | null; onClose: () => void }

export function Thanks({ report, customer, onClose }: Props) {
  return (
    <Dialog
      title="Thank you"
      opened
      onClose={onClose}
      foot={
        <Button look="act" data-autofocus onClick={onClose}>
          Back to work
        </Button>
      }
    >
      <div className={css.thanks}>
        <p>
          That is the{' '}
          <Link to="/reports" onClick={onClose}>
            {ordinal(report.thisMonth)} one this month
          </Link>{' '}
          that we found before a customer did.
        </p>
        {report.caseId === null ? (
          <p>It is among the known mistakes now. Cases can be linked to it.</p>
        ) : (
          <p>
            <Link to={`/cases/${report.caseId}` as string} onClick={onClose}>
              The case{customer === null ? '' : ` of ${customer}`} is open
            </Link>
            . Its clocks run as if they had written.
          </p>
        )}
      </div>
    </Dialog>
  )
}
