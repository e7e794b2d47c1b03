// A column that does not fit: a drawer from the right on a desk, a sheet from below on a phone.

import { Drawer } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { words } from '#web/platform/words.ts'
import css from './Sheet.module.css'

type Props = { title: string; opened: boolean; onClose: () => void; children: ReactNode; width?: number }

export function Sheet({ title, opened, onClose, children, width = 360 }: Props) {
  const isPhone = useMediaQuery('(max-width: 899px)')
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      position={isPhone ? 'bottom' : 'right'}
      size={isPhone ? '85%' : width}
      classNames={{ content: css.content, header: css.header, title: css.title, body: css.body }}
      data-from={isPhone ? 'below' : 'right'}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      {children}
    </Drawer>
  )
}
