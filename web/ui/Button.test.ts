// A button that is busy.

import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Button } from './Button.tsx'

const drawn = (props: Parameters<typeof Button>[0]) => renderToStaticMarkup(createElement(Button, props))

test('while it is busy it says so and keeps the focus: nothing that is disabled has it', () => {
  const html = drawn({ busy: true, children: 'Keep it' })
  expect(html).toContain('aria-busy="true"')
  expect(html).toContain('aria-disabled="true"')
  expect(html).not.toContain(' disabled=')
})

test('where something is still missing it is disabled, busy or not', () => {
  expect(drawn({ disabled: true, children: 'Keep it' })).toContain(' disabled=')
  expect(drawn({ children: 'Keep it' })).not.toMatch(/disabled|busy/)
})
