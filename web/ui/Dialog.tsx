// A question that needs its answer now. One primary button, at the right of the foot; Esc and the cross leave everything as it was,
// and the focus goes back to where it came from.

import { Modal } from '@mantine/core'
import { useEffect, useState, type ReactNode } from 'react'
import { words } from '#web/platform/words.ts'
import css from './Dialog.module.css'

type Props = { title: string; opened: boolean; onClose: () => void; children: ReactNode; foot?: ReactNode; wide?: boolean }

export function Dialog({ title, opened, onClose, children, foot, wide = false }: Props) {
  useFocusBack()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={wide ? 720 : 480}
      classNames={{ content: css.content, header: css.header, title: css.title, body: css.body }}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      {children}
      {foot && <footer className={css.foot}>{foot}</footer>}
    </Modal>
  )
}

/** Mantine gives the focus back when a dialog closes, not when it is taken away while open, as most of ours are. */
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        const isNowhere = document.activeElement === null || document.activeElement === document.body
        if (isNowhere && before instanceof HTMLElement && before.isConnected) before.focus()
      })
    },
    [before],
  )
}
