// Asks the embedding service, as OpenAI has it: texts in, one vector each out. The only place that speaks to it.

import { z } from 'zod'
import { mostDimensions } from '#core/learning/recurrence/meaning.ts'
import type { EmbeddingService } from '#server/platform/config.ts'

/** Milliseconds. */
const patience = 30_000

const answerShape = z.object({
  data: z.array(z.object({ index: z.number().int().optional(), embedding: z.array(z.number()).min(1).max(mostDimensions) })),
})

/** Vectors in the order of the texts; or what was wrong, in words for whoever set it up. */
export type Vectors = { vectors: number[][] } | { trouble: string }

export async function vectorsOf(service: EmbeddingService, texts: readonly string[]): Promise<Vectors> {
  try {
    const answer = await fetch(`${service.url}/embeddings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(service.key ? { authorization: `Bearer ${service.key}` } : {}) },
      body: JSON.stringify({ model: service.model, input: texts, encoding_format: 'float' }),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    const said = await answer.text()
    if (!answer.ok) return { trouble: `It answered ${answer.status}: ${said.slice(0, 200)}` }
    return read(said, texts.length)
  } catch (error) {
    return { trouble: `It could not be reached: ${reasonOf(error)}` }
  }
}

function read(said: string, wanted: number): Vectors {
  const shaped = answerShape.safeParse(jsonOf(said))
  if (!shaped.success) return { trouble: 'Its answer is no list of vectors. Is this the address of an embedding service, up to “/v1”?' }
  const { data } = shaped.data
  const vectors = data.toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0)).map(({ embedding }) => embedding)
  if (vectors.length !== wanted) return { trouble: `It was asked for ${wanted} vectors and sent ${vectors.length}.` }
  return { vectors }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `nothing came within ${patience / 1000} seconds`
  return error.cause instanceof Error ? error.cause.message : error.message
}
