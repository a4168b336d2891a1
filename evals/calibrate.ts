import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Article, EVIDENCE_ZONES } from '../server/core/article.ts'
import type { Corpus, Embedder } from '../server/core/ports.ts'
import { createBuiltinEmbedder } from '../server/models/embedder.ts'
import { retrieve } from '../server/retrieve/retrieve.ts'
import type { LanguagePair } from '../server/text/language.ts'
import { readNewsQa } from './dataset/news-qa.ts'
import { readSquad } from './dataset/squad.ts'
import { openTemporaryIndex } from './systems/temporary-index.ts'

const USAGE = 'usage: npm run calibrate -- --german SQUAD.json --english SAME-QUESTIONS.json --news FOLDER'
const OUTPUT = 'server/answer/thresholds.json'

/** On each data set at most this share of the answerable questions may be declined, or get not even nearest statements. */
const FALSE_DECLINES = 0.05
const FALSE_SILENCE = 0.01

/** Best passage scores of questions that the corpus answers, and of others that it does not. */
interface Scores {
  answerable: number[]
  unanswerable: number[]
}

/**
 * Sets the score from which Belegt answers: the highest that declines at most 5 % of the answerable questions of either
 * data set. SQuAD questions become unanswerable by leaving their article out; news questions have near misses.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { german: { type: 'string' }, english: { type: 'string' }, news: { type: 'string' } },
  })
  const { german, english, news } = values
  if (!german || !english || !news) throw new Error(USAGE)
  const embedder = await createBuiltinEmbedder('models/embedder')
  const encyclopedia = await squadScores(embedder, german, english)
  const nearMisses = await newsScores(embedder, news)
  const result = {
    same: thresholds(encyclopedia.same, nearMisses.same),
    cross: thresholds(encyclopedia.cross, nearMisses.cross),
    provenance: {
      command: `npm run calibrate -- --german ${basename(german)} --english ${basename(english)} --news ${basename(news)}`,
      data: await Promise.all(
        [german, english, join(news, 'qa.jsonl'), join(news, 'articles.jsonl')].map(fingerprint),
      ),
      embedder: embedder.id,
    },
  }
  await writeFile(OUTPUT, `${JSON.stringify(result, null, 2)}\n`)
  console.log(JSON.stringify(result, null, 2))
}

async function squadScores(embedder: Embedder, germanPath: string, englishPath: string) {
  const german = await readSquad(germanPath)
  const english = await readSquad(germanPath, englishPath)
  return withCorpus(embedder, german.articles, async (corpus) => {
    const scores = noScores()
    for (const [pair, { questions }] of [
      ['same', german],
      ['cross', english],
    ] as const) {
      for (const { question, facts } of questions) {
        const own = facts[0]?.spans[0]?.file
        const others = german.articles.filter(({ file }) => file !== own).map(({ id }) => id)
        scores[pair].answerable.push(await bestScore(corpus, embedder, question))
        scores[pair].unanswerable.push(await bestScore(corpus, embedder, question, others))
      }
    }
    return scores
  })
}

async function newsScores(embedder: Embedder, folder: string) {
  const { articles, questions } = await readNewsQa(folder)
  return withCorpus(embedder, articles, async (corpus) => {
    const scores = noScores()
    for (const { question, language, expect } of questions) {
      const kind = expect === 'answer' ? 'answerable' : 'unanswerable'
      scores[language === 'de' ? 'same' : 'cross'][kind].push(await bestScore(corpus, embedder, question))
    }
    return scores
  })
}

function noScores(): Record<LanguagePair, Scores> {
  return { same: { answerable: [], unanswerable: [] }, cross: { answerable: [], unanswerable: [] } }
}

async function withCorpus<T>(
  embedder: Embedder,
  articles: Article[],
  work: (corpus: Corpus) => Promise<T>,
): Promise<T> {
  const { store, close } = await openTemporaryIndex(articles, embedder)
  try {
    return await work((await store.open()) as Corpus)
  } finally {
    await close()
  }
}

async function bestScore(
  corpus: Corpus,
  embedder: Embedder,
  question: string,
  articleIds?: string[],
): Promise<number> {
  const filter = { zones: EVIDENCE_ZONES, ...(articleIds && { articleIds }) }
  const [best] = await retrieve({ corpus, embedder }, question, filter, 1)
  return best?.score ?? 0
}

function thresholds(encyclopedia: Scores, news: Scores) {
  const answer = lowest(FALSE_DECLINES)
  const nearest = lowest(FALSE_SILENCE)
  return {
    answer,
    nearest,
    measured: {
      declinedArticleRemoved: below(encyclopedia.unanswerable, answer),
      declinedNearMiss: below(news.unanswerable, answer),
      falselyDeclined: {
        encyclopedia: below(encyclopedia.answerable, answer),
        news: below(news.answerable, answer),
      },
    },
  }

  function lowest(share: number): number {
    return rounded(Math.min(...[encyclopedia, news].map(({ answerable }) => quantile(answerable, share))))
  }
}

function quantile(values: number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] as number
}

function below(scores: number[], threshold: number): number {
  return rounded(scores.filter((score) => score < threshold).length / scores.length)
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

async function fingerprint(path: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(path))
  return `${basename(path)} sha256:${hash.digest('hex')}`
}

await main()
