import type { CorpusWriter, Embedder } from '../server/core/ports.ts'
import { embedArticles, type PreparedArticle, prepareArticle } from './index-article.ts'

/** So many texts are embedded and written together: enough to sort them by length, few enough for any memory. */
const TEXTS = 1024

export interface Batch {
  /** Passages that have been embedded and written. */
  readonly passages: number
  add(article: Parameters<typeof prepareArticle>[0]): Promise<void>
  /** Writes what is left. */
  end(): Promise<void>
}

/** Embeds and writes articles in batches. While one batch is on its way, the next is being filled. */
export function createBatch(embedder: Embedder, writer: Pick<CorpusWriter, 'put'>): Batch {
  let waiting: PreparedArticle[] = []
  let texts = 0
  let passages = 0
  let running = Promise.resolve()

  async function write(batch: PreparedArticle[]): Promise<void> {
    await writer.put(await embedArticles(embedder, batch))
    passages += batch.reduce((sum, article) => sum + article.passages.length, 0)
  }

  async function flush(): Promise<void> {
    await running
    const batch = waiting
    waiting = []
    texts = 0
    running = write(batch)
    // Whoever waits for it next hears of its failure.
    running.catch(() => {})
  }

  return {
    get passages() {
      return passages
    },
    async add(article) {
      const prepared = await prepareArticle(article)
      waiting.push(prepared)
      texts += prepared.texts.length
      if (texts >= TEXTS) await flush()
    },
    async end() {
      if (waiting.length > 0) await flush()
      await running
    },
  }
}
