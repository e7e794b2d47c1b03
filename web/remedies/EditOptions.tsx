// Editing the options before they are offered: another remedy, other words, another cost, one more or one less.

import { useState } from 'react'
import type { Language } from '#core/languages/names.ts'
import { Button } from '#web/ui/Button.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { useAnswer } from '#web/platform/answers.ts'
import { AuthorityBar } from './AuthorityBar.tsx'
import { OptionEditor } from './OptionEditor.tsx'
import { addable, type BrandId, fromProposal, fromRemedy, hindrance, most, type Prepared, type Proposal } from './prepared.ts'
import css from './EditOptions.module.css'

/** `language`: in which the customer reads what stays in our words. */
type Props = {
  options: Prepared[]
  proposal: Proposal
  brandId: BrandId
  kind: string | null
  language: Language
  onChange: (options: Prepared[]) => void
  onClose: () => void
}

export function EditOptions({ options, proposal, brandId, kind, language, onChange, onClose }: Props) {
  const [edited, setEdited] = useState(options)
  const catalogue = useAnswer('remedies.list', { language })
  const remedies = addable(catalogue.data?.remedies ?? [], brandId, kind)
  const unused = remedies.find(({ id }) => !edited.some(({ remedyId }) => remedyId === id))
  const hinders = hindrance(edited, proposal.authority)
  const keep = () => {
    onChange(edited)
    onClose()
  }
  return (
    <FormDialog
      title="Options to offer"
      verb="Keep these options"
      onClose={onClose}
      onDo={keep}
      act={{ isPending: false, error: catalogue.error }}
      wide
    >
      {edited.map((option, place) => (
        <OptionEditor
          key={place}
          option={option}
          place={place}
          remedies={remedies}
          onChange={(next) => setEdited(edited.map((one, at) => (at === place ? next : one)))}
          onRemove={() => setEdited(edited.filter((_, at) => at !== place))}
        />
      ))}
      <div className={css.foot}>
        {unused && edited.length < most && (
          <Button icon="plus" small onClick={() => setEdited([...edited, fromRemedy(unused)])}>
            Add an option
          </Button>
        )}
        <Button look="quiet" small onClick={() => setEdited(fromProposal(proposal))}>
          Back to what was proposed
        </Button>
      </div>
      {hinders && <p role="status">{hinders}</p>}
      <AuthorityBar authority={proposal.authority} />
    </FormDialog>
  )
}
