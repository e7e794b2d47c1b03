// Mantine's styles are picked one by one, so a component without its style would look broken and say nothing: this test says it.

import { expect, test } from 'vitest'
import picked from './mantine.ts?raw'

const sources = import.meta.glob<string>('/web/**/*.tsx', { eager: true, query: '?raw', import: 'default' })
const styled = Object.keys(import.meta.glob('/node_modules/@mantine/core/styles/*.layer.css', { query: '?url' })).map((path) =>
  path.replace(/^.*\/(\w+)\.layer\.css$/, '$1'),
)

const used = new Set(
  Object.values(sources).flatMap((source) =>
    [...source.matchAll(/import \{([^}]+)\} from '@mantine\/core'/g)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.trim().replace(/^type /, '')),
    ),
  ),
)

test('components and styles were found to be checked', () => {
  expect([...used]).toContain('Menu')
  expect(styled).toContain('Menu')
})

test.each([...used])('%s has its style, if it has one', (name) => {
  if (styled.includes(name)) expect(picked).toContain(`/${name}.layer.css'`)
})
