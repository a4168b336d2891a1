import type { ArticleSummary } from '../core/article.ts'
import { byCodeUnits } from '../core/code-units.ts'
import { SUMMARY_COLUMNS, summaryOf } from './rows.ts'
import type { Tables } from './schema.ts'

/** All articles, sorted by file. */
export async function readSummaries({ articles }: Tables): Promise<ArticleSummary[]> {
  const rows = await articles
    .query()
    .select([...SUMMARY_COLUMNS])
    .toArray()
  return rows.map((row) => summaryOf({ ...row })).sort((a, b) => byCodeUnits(a.file, b.file))
}

/** Pairs of an article that has copies, and the one that stands for all of them. */
export async function readCopies({ copies }: Tables): Promise<[string, string][]> {
  return (await copies.query().toArray()).map(({ articleId, original }) => [articleId, original])
}
