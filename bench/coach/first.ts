// The first reading of all, before any shape is compiled: each in a thread of its own, as a page begins.

import { parentPort, Worker, workerData } from 'node:worker_threads'
import type { Known } from '#core/coach/about.ts'
import { coach, reader } from '#core/coach/coach.ts'

type Letter = { text: string; about: Known }

/** Milliseconds, without what loading the module took. */
export async function firstReading(letter: Letter): Promise<number> {
  const thread = new Worker(new URL(import.meta.url), { workerData: letter })
  return new Promise((resolve, reject) => thread.once('message', resolve).once('error', reject))
}

if (parentPort) {
  const { text, about } = workerData as Letter
  const from = performance.now()
  coach(text, about, reader())
  parentPort.postMessage(performance.now() - from)
}
