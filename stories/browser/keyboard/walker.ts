// Walks acts by keyboard alone and keeps a list: of every act that a page offered, and of those that were walked.

import { expect } from 'vitest'
import type { Page } from 'playwright-core'

/** What shows that the act was done: words on the page, or anything else that can be waited for. */
export type Sign = string | RegExp | ((page: Page) => Promise<unknown>)
/** An act by its label in “?” and in the command palette; `press` null: it has no key, so the palette does it. */
export type Act = [label: string, press: string | null, sign: Sign, ...then: (string | Sign)[]]

export const offered = new Set<string>()
export const walked = new Set<string>()

/** The same act is for Jonas what it is for Agnes, and for one promise what it is for another. */
const plain = (label: string) =>
  label
    .replace(
      /^(Send to|Write to|Open the record of|Yes, the kind is:|Yes, it is|No, it is not|Reverse:|Kept:|Let off:|How it weighs:) .*/,
      '$1 …',
    )
    .replace(/^“.*” is (no promise|a promise)$/, '“…” is $1')
    .replace(/^“[^…].*” is .*/, '“…” is then')

/** A dialog that stands and has the focus, as a person waits for before they type. */
export const dialog =
  (name: string | RegExp): Sign =>
  async (page) => {
    await page.getByRole('dialog', { name }).waitFor()
    await page.locator('[role=dialog] :focus').first().waitFor()
  }
export const heading =
  (name: string): Sign =>
  (page) =>
    page.getByRole('heading', { level: 1, name }).waitFor()
/** Keys one after the other: 'g m', 'Shift+J', or words in quotes that are typed. */
const isKeys = (step: unknown): step is string => typeof step === 'string' && step.startsWith('⌨')
/** A further step of an act: keys to press. */
export const keys = (text: string) => `⌨${text}`

export async function walk(page: Page, acts: readonly Act[]): Promise<void> {
  await look(page)
  for (const [label, press, sign, ...then] of acts) {
    await named(label, async () => {
      if (press === null) await byPalette(page, label)
      else await pressAll(page, press)
      await see(page, sign)
      for (const step of then) await (isKeys(step) ? pressAll(page, step.slice(1)) : see(page, step))
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    })
    walked.add(plain(label))
  }
}

async function named(label: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw new Error(`“${label}”: ${String(error).slice(0, 900)}`, { cause: error })
  }
}

/** Notes every act that the page offers now, as the command palette lists it. */
export async function look(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  const field = page.getByPlaceholder('What would you like to do?')
  await field.waitFor()
  for (const label of await page.locator('.mantine-Spotlight-actionLabel').allTextContents()) offered.add(plain(label))
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'detached' })
}

async function byPalette(page: Page, label: string): Promise<void> {
  await page.keyboard.press('Control+k')
  const field = page.getByPlaceholder('What would you like to do?')
  await field.waitFor()
  await expect.poll(() => page.evaluate('document.activeElement?.placeholder ?? ""')).toContain('What would you like')
  await page.keyboard.insertText(label)
  await expect.poll(() => page.locator('.mantine-Spotlight-actionLabel').first().textContent()).toBe(label)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await field.waitFor({ state: 'detached' })
}

async function pressAll(page: Page, text: string): Promise<void> {
  for (const part of text.match(/“[^”]*”|\S+/g) ?? []) {
    if (part === 'ArrowDown') await thereIsAChoice(page)
    if (part.startsWith('“')) await page.keyboard.insertText(part.slice(1, -1))
    else await page.keyboard.press(part)
  }
}

/** Whoever chooses from a list waits until there is something in it. */
async function thereIsAChoice(page: Page): Promise<void> {
  const list = page.locator('select:focus')
  if (await list.count()) await list.locator('option').nth(1).waitFor({ state: 'attached' })
}

async function see(page: Page, sign: Sign): Promise<void> {
  if (typeof sign === 'function') await sign(page)
  else await page.getByText(sign).filter({ visible: true }).first().waitFor({ timeout: 10_000 })
}

/** Where the focus is, as one would say it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(
    '(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "").trim().slice(0, 80)',
  ) as Promise<string>

export const focusIs =
  (words: string | RegExp): Sign =>
  (page) =>
    expect.poll(() => focused(page)).toMatch(words)
