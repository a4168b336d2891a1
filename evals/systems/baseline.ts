import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters'
import type { Endpoint } from '../../server/config/endpoint.ts'
import { type Article, type Span, zoneAt } from '../../server/core/article.ts'
import type { Embedder } from '../../server/core/ports.ts'
import { cosine } from '../../server/core/vector.ts'
import type { EvalAnswer, EvalCitation, EvalQuestion } from '../types.ts'
import { claimsIn, createStuffChain, STUFF_PROMPT } from './stuffed.ts'
import type { System } from './system.ts'

/** The settings of LangChain's tutorial "Build a RAG agent". */
const CHUNK_SIZE = 1_000
const CHUNK_OVERLAP = 200
const TOP = 4
/** So many answers a model writes at once. */
const PARALLEL = 4

interface Chunk extends Span {
  article: Article
  vector: Float32Array
}

/**
 * The retrieval of a LangChain tutorial as a system under test: recursive splitter, the same embedder as Belegt, the
 * four chunks with the highest cosine. Extractive: the best chunk is the answer, always. With a model: what it writes about
 * the four, citing them by number. It does not know of zones, history or who speaks. Its score is the best cosine.
 */
export async function createBaseline(
  embedder: Embedder,
  articles: Article[],
  llm?: Endpoint,
): Promise<System> {
  const write = llm && createStuffChain(llm)
  const places = (await Promise.all(articles.map(split))).flat()
  const texts = places.map(textOf)
  const vectors = await embedder.embed(texts, 'passage')
  const chunks = places.map((place, index): Chunk => ({ ...place, vector: vectors[index] as Float32Array }))

  async function ask({ question }: EvalQuestion): Promise<EvalAnswer> {
    const before = performance.now()
    const [vector] = (await embedder.embed([question], 'query')) as [Float32Array]
    const found = chunks
      .map((chunk) => ({ ...chunk, score: cosine(vector, chunk.vector) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, TOP)
    const [best] = found
    const reply = write && (await write(question, found.map(textOf)))
    const answer = {
      lead: '',
      retrieved: found.map(({ article, start, end }) => ({ file: article.file, start, end })),
      score: best?.score ?? 0,
      milliseconds: performance.now() - before,
    }
    if (!best) return { ...answer, status: 'abstained', reason: 'empty-corpus', claims: [] }
    if (reply === undefined) {
      const citation = cite(best)
      return { ...answer, status: 'answered', claims: [{ text: citation.quote, citations: [citation] }] }
    }
    const claims = claimsIn(reply, found.map(cite))
    return claims.length > 0
      ? { ...answer, status: 'answered', claims }
      : { ...answer, status: 'abstained', reason: 'not-in-articles', claims }
  }

  return {
    name: 'langchain-baseline',
    info: {
      mode: llm ? 'generative' : 'extractive',
      index: { revision: 1, analysis: `chunks of ${CHUNK_SIZE}`, embedder: embedder.id },
      model: llm?.model ?? null,
      prompt: llm ? STUFF_PROMPT : null,
    },
    parallel: llm ? PARALLEL : 1,
    // An attacked copy of an article would have to be embedded anew; what it shows is no other than with an attack in
    // the question.
    canAsk: ({ insert }) => insert === undefined,
    ask,
    async close() {},
  }
}

/** The chunks of the whole text, with their places: each begins after the one before. */
async function split(article: Article): Promise<Omit<Chunk, 'vector'>[]> {
  const splitter = new RecursiveCharacterTextSplitter({ chunkSize: CHUNK_SIZE, chunkOverlap: CHUNK_OVERLAP })
  let from = 0
  return (await splitter.splitText(article.text)).map((chunk) => {
    const start = article.text.indexOf(chunk, from)
    if (start < 0) throw new Error(`${article.file}: a chunk does not stand in the text`)
    from = start + 1
    return { article, start, end: start + chunk.length }
  })
}

function textOf({ article, start, end }: Span & { article: Article }): string {
  return article.text.slice(start, end)
}

function cite({ article, start, end }: Span & { article: Article }): EvalCitation {
  return {
    file: article.file,
    start,
    end,
    quote: article.text.slice(start, end),
    outlet: article.outlet,
    zone: zoneAt(article, start) ?? 'body',
    attribution: { kind: 'outlet' },
  }
}
