// "Ctrl K": every act of this screen, found by typing; those with a key show it. Fetched when first opened.

import { Spotlight, createSpotlight } from '@mantine/spotlight'
import '@mantine/spotlight/styles.layer.css'
import { useEffect } from 'react'
import { useAllActs } from '#web/platform/keys.ts'
import { Kbd } from './Kbd.tsx'

const [store, spotlight] = createSpotlight()

/** Opens each time `asked` changes. */
export default function Commands({ asked }: { asked: number }) {
  const acts = useAllActs()
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
      actions={acts.map(({ sequence, key }) => ({
        id: sequence ?? key.label,
        label: key.label,
        onClick: key.run,
        rightSection: sequence && <Kbd keys={sequence} />,
      }))}
    />
  )
}
