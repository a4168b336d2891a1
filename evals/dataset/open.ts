import { dirname } from 'node:path'
import type { Dataset } from './dataset.ts'
import { type Origin, readExcerpts } from './excerpts.ts'
import { type LeftOut, leaveOut } from './leave-out.ts'
import { type GoldQuotation, readNewsArticles } from './news-articles.ts'
import { type ClaimToCheck, readNewsQa } from './news-qa.ts'
import { readQuestions } from './questions.ts'
import { readSquad } from './squad.ts'

const OURS = { questions: 'evals/datasets/seeds.jsonl', articles: 'seeds' }

/** A data set with what only some kinds of it have. */
export interface OpenDataset extends Dataset {
  /** Of excerpts: where each is from. */
  origins?: ReadonlyMap<string, Origin>
  /** Quotations that people have marked, in articles that may be more than those of the questions. */
  quotations?: { articles: Dataset['articles']; gold: GoldQuotation[] }
  /** The few words that answer, by the question's id; of several people, if they differ. */
  answers?: ReadonlyMap<string, readonly string[]>
  /** Sentences of drafts, and what the articles say on each. */
  claims?: ClaimToCheck[]
}

/**
 * Reads a data set by what `--dataset` says: `seeds`; `squad:GERMAN.json[,QUESTIONS.json]`; `news:FOLDER`;
 * `excerpts:ARTICLES.jsonl[,EXCERPTS.jsonl]`; or the path of a questions.jsonl.
 *
 * @param articles where the articles of a questions.jsonl lie; beside it when absent
 * @param without leaves out half of what answers, see `leave-out.ts`
 */
export async function openDataset(spec: string, articles?: string, without?: LeftOut): Promise<OpenDataset> {
  const dataset = await readDataset(spec, articles)
  if (!without) return dataset
  if (dataset.origins) throw new Error('Nothing can be left out of a data set of excerpts.')
  return leaveOut(dataset, without)
}

async function readDataset(spec: string, articles?: string): Promise<OpenDataset> {
  const [, kind, path = ''] = /^(squad|news|excerpts):(.+)$/.exec(spec) ?? []
  const [first = '', second] = path.split(',')
  switch (kind) {
    case 'squad':
      return readSquad(first, second)
    case 'news':
      return readNews(path)
    case 'excerpts':
      return readExcerpts(first, second)
    default:
      if (spec !== 'seeds') return readQuestions(spec, articles ?? dirname(spec))
      return { ...(await readQuestions(OURS.questions, OURS.articles)), name: 'seeds' }
  }
}

async function readNews(folder: string): Promise<OpenDataset> {
  const dataset = await readNewsQa(folder)
  const all = await readNewsArticles(folder)
  return {
    ...dataset,
    quotations: {
      articles: all.map(({ article }) => article),
      gold: all.flatMap(({ quotations }) => quotations),
    },
  }
}
