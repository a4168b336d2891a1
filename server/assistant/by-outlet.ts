import { withoutTime } from '../answer/dates.ts'
import { decide } from '../answer/decide.ts'
import { formOf, type QuestionForm } from '../answer/form.ts'
import type { Candidate } from '../answer/rank.ts'
import { readsSideBySide, tellsForms } from '../answer/side-by-side.ts'
import type { ArticleSummary } from '../core/article.ts'
import { retrieve, type ScoredPassage } from '../retrieve/retrieve.ts'
import { lookUpIn, type Search } from './look-up.ts'
import { articlesOf, type Plan } from './plan.ts'

/** Outlets that a comparison looks up. */
const MAX_OUTLETS = 6
/** An outlet's best sentence may lie so much (in log-odds) below that of the outlet that answers best. */
const OUTLET_MARGIN = 3
/** Passages of each outlet that a model reads. */
const READ_BY_MODEL = 3

/** Whether a part of a question wants several outlets side by side, though its words do not say so. */
export async function isSideBySide(
  { ask, embedder }: Search,
  part: string,
  outlets: readonly string[],
): Promise<boolean> {
  const question = withoutTime(part)
  if (TOLD_BY_WORDS.includes(formOf(question, outlets).kind) || !tellsForms(embedder.id)) return false
  return readsSideBySide((await ask(question)).vector)
}

const TOLD_BY_WORDS: readonly QuestionForm['kind'][] = ['not-a-question', 'readers', 'summary', 'comparison']

/** Each outlet looked up apart, best first, so that one that says much leaves room for the others. */
export async function lookUpByOutlet(search: Search, { form, filter }: Compared): Promise<Candidate[][]> {
  const found: Candidate[][] = []
  for (const articleIds of await articlesByOutlet(search, { form, filter }))
    found.push(await lookUpIn(search, form.about, filter, articleIds))
  return found.filter((own) => speaksOn(form.about, own, found))
}

/** The passages of each outlet that a model reads, best first. */
export async function passagesByOutlet(search: Search, { form, filter }: Compared): Promise<ScoredPassage[]> {
  const asked = await search.ask(form.about)
  const found: ScoredPassage[] = []
  for (const articleIds of await articlesByOutlet(search, { form, filter }))
    found.push(...(await retrieve(search.corpus, asked, { ...filter, articleIds }, READ_BY_MODEL)))
  return found
}

/** What is compared, and where. */
interface Compared {
  form: Extract<QuestionForm, { kind: 'comparison' }>
  filter: Plan['filter']
}

/** The ids of the articles of each outlet; where there are more outlets than can be looked up, of those whose passages fit best. */
async function articlesByOutlet(search: Search, compared: Compared): Promise<string[][]> {
  const { corpus } = search
  const articles = Map.groupBy(articlesOf(compared, await corpus.articles()), sourceOf)
  const idsOf = (source: string) => articles.get(source)?.map(({ id }) => id) ?? []
  const sources = [...articles.keys()]
  if (sources.length <= MAX_OUTLETS) return sources.map(idsOf)
  const articleIds = sources.flatMap(idsOf)
  const asked = await search.ask(compared.form.about)
  const passages = await retrieve(corpus, asked, { ...compared.filter, articleIds })
  const all = passages.flatMap((passage) => [passage, ...passage.copies])
  return [...new Set(all.map(({ article }) => sourceOf(article)))].slice(0, MAX_OUTLETS).map(idsOf)
}

/** Whether an outlet answers by itself, or about as well as the one that answers best. */
function speaksOn(about: string, own: readonly Candidate[], all: readonly Candidate[][]): boolean {
  const { band } = decide(about, own)
  if (band === 'answer') return true
  const best = Math.max(...all.map(([first]) => first?.score ?? Number.NEGATIVE_INFINITY))
  return band === 'nearest' && best - (own[0]?.score ?? Number.NEGATIVE_INFINITY) <= OUTLET_MARGIN
}

/** Articles of an unknown outlet stand for themselves. */
function sourceOf({ id, outlet }: Pick<ArticleSummary, 'id' | 'outlet'>): string {
  return outlet.name ?? id
}
