import OpenAI from 'openai'
import { z } from 'zod'
import { BelegtError } from '../core/errors.ts'
import type { Embedder } from '../core/ports.ts'
import { batchesOf } from './embedding-batches.ts'
import { embeddingError } from './embedding-errors.ts'
import { prefixesOf } from './embedding-prefixes.ts'

export interface EmbeddingEndpoint {
  /** As far as `/v1`. */
  url: string
  model: string
  /** None for a server that wants none. */
  key?: string
  /** Shorter vectors than the model's own, where it can give them. */
  dimensions?: number
}

/** Requests that are under way at once. */
const PARALLEL = 4
/** Whoever asks waits; an ingest has more patience. */
const PATIENCE = {
  query: { timeout: 10_000, maxRetries: 1 },
  passage: { timeout: 60_000, maxRetries: 5 },
}
/** The longest part of a text that is embedded, in UTF-16 units: in any script fewer than the 8,191 tokens that models take. */
const MAX_LENGTH = 8_000
/** Stands for an empty text, which endpoints refuse. */
const EMPTY = '.'

const response = z.object({
  data: z.array(z.object({ index: z.int(), embedding: z.array(z.number()).min(1) })),
})

/**
 * A model behind an endpoint that speaks OpenAI's protocol. Texts of more than 8,000 UTF-16 units are cut. A busy or
 * failing endpoint is asked again, after growing pauses or the one that it names.
 *
 * @throws BelegtError `model-unreachable`, `model-rejects`, `model-busy`, `model-too-slow` or `model-unreadable`: here,
 * where a first text tells how long the vectors are, and from `embed`
 */
export async function createOpenAIEmbedder(endpoint: EmbeddingEndpoint): Promise<Embedder> {
  const { url, model, key, dimensions: wanted } = endpoint
  const client = new OpenAI({
    baseURL: url,
    // the client insists on one, even for a server that wants none
    apiKey: key ?? 'none',
    // it would take them from the environment
    organization: null,
    project: null,
    logLevel: 'off',
  })
  const prefixes = prefixesOf(model)

  async function request(input: string[], as: 'query' | 'passage', signal?: AbortSignal) {
    try {
      const body = await client.embeddings.create(
        // if nothing is said, the client asks for base64, and many servers answer it with something else
        { model, input, encoding_format: 'float', ...(wanted !== undefined && { dimensions: wanted }) },
        { ...PATIENCE[as], signal },
      )
      return vectorsIn(body, input.length)
    } catch (error) {
      throw embeddingError(error, endpoint)
    }
  }

  const [{ length: dimensions }] = (await request([EMPTY], 'query')) as [Float32Array]
  if (wanted !== undefined && wanted !== dimensions) {
    throw unreadable(`It was asked for vectors of ${wanted} numbers and gives ${dimensions}.`)
  }

  return {
    id: `openai:${model}@${dimensions}`,
    dimensions,
    async embed(texts, as) {
      const batches = batchesOf(texts.map((text) => prepared(prefixes[as] + text)))
      const vectors: Float32Array[][] = []
      const waiting = batches.entries()
      const stop = new AbortController()
      const work = async () => {
        for (const [place, batch] of waiting) vectors[place] = await request(batch, as, stop.signal)
      }
      try {
        await Promise.all(Array.from({ length: PARALLEL }, work))
      } finally {
        stop.abort()
      }
      return vectors.flat().map((vector) => {
        if (vector.length === dimensions) return vector
        throw unreadable(`Its vectors had ${dimensions} numbers, now they have ${vector.length}.`)
      })
    },
  }
}

/** As an endpoint takes it: not empty, not too long, valid Unicode. */
function prepared(text: string): string {
  return text.trim() === '' ? EMPTY : text.slice(0, MAX_LENGTH).toWellFormed()
}

/** The vectors in the order of the texts, of unit length. @throws BelegtError `model-unreadable` */
function vectorsIn(body: unknown, count: number): Float32Array[] {
  const parsed = response.safeParse(body)
  if (!parsed.success) throw unreadable('It does not answer with vectors.')
  const ordered = parsed.data.data.toSorted((a, b) => a.index - b.index)
  if (ordered.length !== count || ordered.some(({ index }, place) => index !== place)) {
    throw unreadable(`It does not give one vector for each of ${count} texts.`)
  }
  return ordered.map(({ embedding }) => unit(embedding))
}

function unit(values: number[]): Float32Array {
  const length = Math.hypot(...values)
  if (!(length > 0 && Number.isFinite(length))) throw unreadable('It gives vectors without a direction.')
  return Float32Array.from(values, (value) => value / length)
}

function unreadable(what: string): BelegtError {
  return new BelegtError('model-unreadable', `The endpoint of the embedder cannot be used. ${what}`)
}
