// What a card is called for whoever does not see it.

import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Card } from './Card.tsx'

const drawn = (props: Parameters<typeof Card>[0]) => renderToStaticMarkup(createElement(Card, props))

test('a card is called by its title', () => {
  const html = drawn({ title: 'History' })
  const [, id] = /<section[^>]* aria-labelledby="([^"]+)"/.exec(html) ?? []
  expect(html).toContain(`<h2 id="${id}">History</h2>`)
})

test('a card whose title says what changes keeps its name', () => {
  const html = drawn({ title: 'What was known at 11:27', label: 'What was known' })
  expect(html).toMatch(/<section[^>]* aria-label="What was known"/)
  expect(html).not.toContain('aria-labelledby')
})

test('a card without a title has no head and no name', () => {
  expect(drawn({})).not.toMatch(/<header|aria-label|<footer/)
})

test('a card that shows what was asked before is busy', () => {
  expect(drawn({ title: 'Causes', isFormer: true })).toContain('aria-busy="true"')
  expect(drawn({ title: 'Causes' })).not.toContain('aria-busy')
})
