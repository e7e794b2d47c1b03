// Writes the chosen theme onto the page for our tokens (data-theme), as index.html did before the first paint. Nothing to see.

import { useMantineColorScheme } from '@mantine/core'
import { useLayoutEffect } from 'react'

export function ThemeMark() {
  const { colorScheme } = useMantineColorScheme()
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    if (colorScheme === 'auto') delete dataset.theme
    else dataset.theme = colorScheme
  }, [colorScheme])
  return null
}
