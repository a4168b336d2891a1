import { percentile } from '../evals/statistics.ts'
import { ZONES } from '../server/core/article.ts'
import { keyOf } from '../server/store/cloudflare/keys.ts'
import { loadAll, openLocalDatabase } from '../server/store/cloudflare/loads.fixture.ts'
import { createWords } from '../server/store/cloudflare/words.ts'
import { createWordFiles } from '../server/store/cloudflare/write-words.ts'
import { makeFolder, removeFolder } from '../test/folders.ts'
import { wordOfRank } from './random.ts'

const SIZE = 50_000
const PASSAGES_PER_ARTICLE = 20
const VOCABULARY = 200_000
/** The most frequent words of a language are no terms. */
const STOP_WORDS = 20
const QUESTIONS = 40
const WORDS_PER_QUESTION = 6
const LIMIT = 50

/** How long D1 takes to find words, and how many rows it reads for them. @param argument passages */
export async function benchDatabase(argument?: string): Promise<void> {
  const passages = Number(argument ?? SIZE)
  const folder = await makeFolder()
  const local = await openLocalDatabase()
  try {
    const files = await createWordFiles(folder, 'bench')
    for (let index = 0; index < passages; index++) {
      const place = { article: Math.floor(index / PASSAGES_PER_ARTICLE), place: index % PASSAGES_PER_ARTICLE }
      await files.add(keyOf({ ...place, zone: 'body' }), `${index}`, randomWords(20 + Math.random() * 70))
    }
    const { terms } = await files.finish()
    await loadAll(folder, { database: local.database, insert() {} })
    const words = createWords(local.database, { tag: 'bench', passages, terms })
    const [times, rows]: [number[], number[]] = [[], []]
    for (let question = 0; question < QUESTIONS; question++) {
      const [begin, before] = [performance.now(), local.rowsRead()]
      await words.matching(randomWords(WORDS_PER_QUESTION), { zones: ZONES }, LIMIT)
      times.push(performance.now() - begin)
      rows.push(local.rowsRead() - before)
    }
    console.log(
      `${passages} passages: ${WORDS_PER_QUESTION} words take ${percentile(times, 0.5).toFixed(0)} ms ` +
        `(p95 ${percentile(times, 0.95).toFixed(0)}), and ${percentile(rows, 0.5)} rows (p95 ${percentile(rows, 0.95)})`,
    )
  } finally {
    await local.dispose()
    await removeFolder(folder)
  }
}

/** As unevenly frequent as those of a language. */
function randomWords(count: number): string[] {
  return Array.from({ length: count }, () =>
    wordOfRank(Math.floor(STOP_WORDS * (VOCABULARY / STOP_WORDS) ** Math.random())),
  )
}
