// Five whys as a tree: one answer is seldom enough. Gold frames are where a chain ends in something that can be changed; each says which
// action answers it, or that none does yet.

import { useRef, useState } from 'react'
import { type Branch, treeOf } from '#core/learning/whys.ts'
import { useAct } from '#web/platform/answers.ts'
import { useActs } from '#web/platform/keys.ts'
import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import type { Cause, Why, WhyAsked } from './cause.ts'
import { WhyForm } from './WhyForm.tsx'
import css from './WhyTree.module.css'

export function WhyTree({
  cause,
  may,
  asked,
  onAsk,
}: {
  cause: Cause
  may: boolean
  asked: WhyAsked | null
  onAsk: (asked: WhyAsked | null) => void
}) {
  const tree = treeOf(cause.whys)
  return (
    <Card
      title="Five whys"
      note="a tree: one answer is seldom enough"
      acts={
        may && (
          <Button small keys="w" onClick={() => onAsk({ under: null })}>
            Add a why
          </Button>
        )
      }
    >
      {tree.length === 0 && <Empty>Begin with what happened, then ask why. Each why may have several answers.</Empty>}
      {tree.length > 0 && (
        <div className={css.scroll} role="region" aria-label="The tree of whys" tabIndex={0}>
          <Level branches={tree} {...{ cause, may, onAsk }} />
        </div>
      )}
      {asked && <WhyForm cause={cause} asked={asked} onClose={() => onAsk(null)} />}
    </Card>
  )
}

type LevelProps = { branches: readonly Branch<Why>[]; cause: Cause; may: boolean; onAsk: (asked: WhyAsked) => void }

function Level({ branches, ...rest }: LevelProps) {
  return (
    <ul className={css.level}>
      {branches.map((branch) => (
        <li key={branch.why.id}>
          <Node branch={branch} {...rest} />
          {branch.below.length > 0 && <Level branches={branch.below} {...rest} />}
        </li>
      ))}
    </ul>
  )
}

/** Milliseconds for which a why that was taken away can be brought back. */
const undoFor = 10_000

function useTakeAway(cause: Cause, { id, parentId, sentence, evidence, isRoot }: Why) {
  const node = useRef<HTMLDivElement>(null)
  const add = useAct('learning.addWhy')
  const remove = useAct('learning.removeWhy', {
    onDone: () => {
      // What was pressed goes with the why; the tree stays.
      node.current?.closest<HTMLElement>('[role="region"]')?.focus()
      offerUndo({
        id: `why-${id}`,
        words: `“${sentence}” is taken away.`,
        verb: 'Bring it back',
        forMs: undoFor,
        undo: () => add.mutate({ causeId: cause.id, parentId, sentence, evidence, isRoot }),
      })
    },
  })
  return { remove, node }
}

function Node({ branch: { why, below }, cause, may, onAsk }: Omit<LevelProps, 'branches'> & { branch: Branch<Why> }) {
  const [isOpen, setIsOpen] = useState(false)
  const { remove, node } = useTakeAway(cause, why)
  const answers = cause.actions.filter(({ whyId }) => whyId === why.id)
  const change = () => onAsk({ why })
  const goOn = () => onAsk({ under: why })
  useActs(
    [
      { label: `Ask why: ${why.sentence}`, run: goOn },
      { label: `Change the why: ${why.sentence}`, run: change },
    ],
    { scope: 'screen', on: may },
  )
  return (
    <div ref={node} className={css.node} data-root={why.isRoot || undefined}>
      <p>{why.sentence}</p>
      {why.evidence && <small>{why.evidence}</small>}
      {why.isRoot && <small>{answers.length === 0 ? 'can be changed; no action yet' : answers.map(({ title }) => title).join('; ')}</small>}
      {may && (
        <span className={css.acts}>
          <Button small look="quiet" aria-label={`Ask why: ${why.sentence}`} onClick={goOn}>
            Why?
          </Button>
          <Button small look="quiet" aria-label={`More about: ${why.sentence}`} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            More
          </Button>
          {isOpen && (
            <>
              <Button small look="quiet" aria-label={`Change: ${why.sentence}`} onClick={change}>
                Change
              </Button>
              {below.length === 0 && (
                <Button
                  small
                  look="quiet"
                  aria-label={`Take away: ${why.sentence}`}
                  busy={remove.isPending}
                  onClick={() => remove.mutate({ whyId: why.id })}
                >
                  Take away
                </Button>
              )}
            </>
          )}
        </span>
      )}
    </div>
  )
}
