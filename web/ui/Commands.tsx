// "Ctrl K": every verb that has a key on this screen, found by typing. Nothing is here that the keys do not do; fetched when first opened.

import { Spotlight, createSpotlight } from '@mantine/spotlight'
import '@mantine/spotlight/styles.layer.css'
import { useEffect } from 'react'
import { useAllKeys } from '#web/platform/keys.ts'
import { Kbd } from './Kbd.tsx'

const [store, spotlight] = createSpotlight()

/** Opens each time `asked` changes. */
export default function Commands({ asked }: { asked: number }) {
  const keys = useAllKeys()
  useEffect(() => spotlight.open(), [asked])
  return (
    <Spotlight
      store={store}
      shortcut={null}
      lockScroll={false}
      overlayProps={{ blur: 0 }}
      scrollable
      maxHeight={420}
      nothingFound="No verb like this here."
      searchProps={{ placeholder: 'What would you like to do?', 'aria-label': 'What would you like to do?' }}
      actions={keys.map(({ sequence, key }) => ({
        id: sequence,
        label: key.label,
        onClick: key.run,
        rightSection: <Kbd keys={sequence} />,
      }))}
    />
  )
}
