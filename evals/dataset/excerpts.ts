import { basename } from 'node:path'
import { z } from 'zod'
import type { Article } from '../../server/core/article.ts'
import { detectLanguage } from '../../server/text/language.ts'
import { findQuote } from '../../server/text/quotes.ts'
import type { EvalQuestion } from '../types.ts'
import { readArticles } from './articles.ts'
import { type Dataset, datasetOf } from './dataset.ts'
import { problemAt, type Row, readLines, throwIfAny } from './jsonl.ts'
import { pickSentences } from './pick.ts'
import { splitOf } from './split.ts'

/** So many excerpts are made when none are given; the Tow Center asked for 200. */
const COUNT = 200

const excerptRow = z
  .object({
    excerpt: z.string().min(1),
    /** What the article is cited by; or its row's id. */
    file: z.string().exactOptional(),
    id: z.union([z.string(), z.number().transform(String)]).exactOptional(),
    outlet: z.string().exactOptional(),
    date: z.string().exactOptional(),
  })
  .refine(({ file, id }) => file !== undefined || id !== undefined, 'names no article: file or id is needed')

export type Excerpt = z.infer<typeof excerptRow>

/** Where an excerpt is from; outlet and date as far as they are known. */
export interface Origin {
  file: string
  outlet?: string
  date?: string
}

export interface ExcerptDataset extends Dataset {
  /** By question. */
  origins: Map<string, Origin>
}

/**
 * After the protocol of the Tow Center (Jaźwińska and Chandrasekar, "AI Search Has A Citation Problem", 2025): from which
 * article, outlet and date is this excerpt? `scorers/excerpts.ts` judges the answers.
 *
 * @param articlesPath whatever `npm run ingest` reads, such as a JSON Lines file with an article a line
 * @param excerptsPath JSON Lines of `{excerpt, file|id, outlet?, date?}`; without it, excerpts are made of the articles
 */
export async function readExcerpts(articlesPath: string, excerptsPath?: string): Promise<ExcerptDataset> {
  const articles = await readArticles(articlesPath, excerptsPath)
  const rows =
    excerptsPath === undefined
      ? (await excerptsOf(articles, COUNT)).map((value, index) => ({ line: index + 1, value }))
      : await readLines(excerptsPath, excerptRow)
  const { questions, origins, problems } = askAbout(rows, articles)
  throwIfAny(basename(excerptsPath ?? articlesPath), problems)
  return { ...datasetOf(`excerpts:${basename(articlesPath)}`, articles, questions, rows), origins }
}

/** At most `count` excerpts, the same for the same articles; none stands in two of them. */
export async function excerptsOf(articles: Article[], count: number): Promise<Excerpt[]> {
  return (await pickSentences(articles, count)).map(({ article, quote }) => ({
    excerpt: quote,
    file: article.file,
  }))
}

/** The questions about excerpts, and what is wrong with the others. Outlet and date are those of the article unless given. */
function askAbout(rows: Row<Excerpt>[], articles: Article[]) {
  const questions: EvalQuestion[] = []
  const origins = new Map<string, Origin>()
  const problems: string[] = []
  for (const { line, value } of rows) {
    const { excerpt, outlet, date } = value
    const article = articles.find((one) => isNamed(one, value))
    const place = article && findQuote(article.text, excerpt)
    if (!article) problems.push(problemAt(line, ['file'], `there is no article ${value.file ?? value.id}`))
    else if (!place) problems.push(problemAt(line, ['excerpt'], `does not stand in ${article.file}`))
    else {
      const id = `excerpt-${line}`
      const span = { file: article.file, ...place, quote: article.text.slice(place.start, place.end) }
      const language = detectLanguage(excerpt)
      const question = asking(excerpt, language)
      const split = splitOf(article.file)
      const facts = [{ spans: [span] }]
      questions.push({
        id,
        category: 'excerpt',
        language,
        question,
        history: [],
        expect: 'answer',
        facts,
        split,
      })
      origins.set(id, originOf(article, outlet, date))
    }
  }
  return { questions, origins, problems }
}

function isNamed({ file }: Article, excerpt: Excerpt): boolean {
  return excerpt.file === undefined ? file.endsWith(`#${excerpt.id}`) : file === excerpt.file
}

function originOf({ file, outlet, publishedAt }: Article, given?: string, date = publishedAt): Origin {
  const name = given ?? outlet.name
  return { file, ...(name !== null && { outlet: name }), ...(date !== undefined && { date }) }
}

function asking(excerpt: string, language: string): string {
  return language === 'en'
    ? `Which article is this from: “${excerpt}”?`
    : `Aus welchem Artikel stammt „${excerpt}“?`
}
