// Asking again while the first answer is still on its way.

import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { askAfresh } from './afresh.ts'

test('an answer that was on its way when the news came is not taken for the news', async () => {
  const client = new QueryClient()
  const answers: ((text: string) => void)[] = []
  const queryFn = () => new Promise<string>((resolve) => void answers.push(resolve))
  const observer = new QueryObserver(client, { queryKey: ['cases.show', {}], queryFn })
  const leave = observer.subscribe(() => undefined)
  expect(answers).toHaveLength(1)

  const asked = askAfresh(client, ([id]) => id === 'cases.show')
  answers[0]?.('as it was before the news')
  await expect.poll(() => answers.length).toBe(2)
  answers[1]?.('as it is')
  await asked
  expect(client.getQueryData(['cases.show', {}])).toBe('as it is')
  leave()
})

test('what it does not concern is left alone', async () => {
  const client = new QueryClient()
  client.setQueryData(['people.brands', {}], 'brands')
  await askAfresh(client, ([id]) => id === 'cases.show')
  expect(client.getQueryState(['people.brands', {}])?.isInvalidated).toBe(false)
})
