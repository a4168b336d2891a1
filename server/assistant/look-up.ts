import { levelled, PER_OUTLET, spokenBy, unlessSpeaker } from '../answer/choose.ts'
import { withoutTime } from '../answer/dates.ts'
import { decide } from '../answer/decide.ts'
import { formOf, type QuestionForm } from '../answer/form.ts'
import { expectedFigure } from '../answer/question.ts'
import { type Candidate, rank } from '../answer/rank.ts'
import { READ_PASSAGES, readPassages, withCopies } from '../answer/read.ts'
import { quoteSentences, selectSentences } from '../answer/select.ts'
import { readsSideBySide, tellsForms } from '../answer/side-by-side.ts'
import { summarised } from '../answer/summary.ts'
import type { ArticleSummary } from '../core/article.ts'
import type { Draft } from '../core/draft.ts'
import type { Corpus, Embedder, Entailment, PassageFilter, Reader } from '../core/ports.ts'
import type { Ask, Asked } from '../retrieve/asked.ts'
import { retrieve, type ScoredPassage } from '../retrieve/retrieve.ts'
import { spread } from '../retrieve/spread.ts'
import { cite } from '../verify/cite.ts'
import { articlesOf, articlesWithin, type Plan } from './plan.ts'
import { createIsSame } from './same.ts'

/** Passages whose sentences may answer: with fewer, questions at the edge are declined. */
const PASSAGES = 20
/** Outlets that a comparison looks up, and articles that a summary of all shows. */
const MAX_OUTLETS = 6
/** An outlet's best sentence may lie so much (in log-odds) below that of the outlet that answers best. */
const OUTLET_MARGIN = 3
/** Passages that a model reads: about 1,500 tokens. */
const READ_BY_MODEL = 10
const READ_BY_MODEL_PER_OUTLET = 3
/** Passages of each outlet that the reader reads for a comparison. */
const READ_PER_OUTLET = 3
/** Pairs of sentences that the entailment model may read for a part of a question, each in about 40 ms. */
const MAX_PARAPHRASES = 3
/** More passages than an article has. */
const ALL_PASSAGES = 500

export interface Search {
  corpus: Corpus
  embedder: Embedder
  reader?: Reader | undefined
  /** Looks whether quotes are about what a model writes, and whether two sentences say the same. */
  entailment?: Entailment | undefined
  /** Nothing more is looked up or read when it is aborted. */
  signal?: AbortSignal | undefined
  ask: Ask
}

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

/** The sentences that may answer, best first. */
export async function lookUp(search: Search, question: string, filter: PassageFilter): Promise<Candidate[]> {
  return rankPassages(search, question, await passagesOn(search, question, filter))
}

/** What readers wrote that may answer. It is read only where it is about the question at all. */
export async function lookUpComments(
  search: Search,
  question: string,
  filter: PassageFilter,
): Promise<Candidate[]> {
  const passages = await passagesOn(search, question, { ...filter, zones: ['comment'] })
  const unread = await rankPassages({ ...search, reader: undefined }, question, passages)
  return decide(question, unread).band === 'silent' ? unread : rankPassages(search, question, passages)
}

/** What fits, so ordered that no article and no outlet takes all places of those that are read. */
async function passagesOn(
  { corpus, ask }: Search,
  question: string,
  filter: PassageFilter,
): Promise<ScoredPassage[]> {
  return spread(await retrieve(corpus, await ask(question), filter, PASSAGES))
}

/** The sentences of passages and of their copies that may answer, best first. */
export async function rankPassages(
  { reader, signal }: Search,
  question: string,
  found: readonly ScoredPassage[],
  read = READ_PASSAGES,
): Promise<Candidate[]> {
  signal?.throwIfAborted()
  const own = reader && (await readPassages(reader, { question }, found.slice(0, read)))
  const { passages, readings } = withCopies(found, own)
  return rank(question, passages, readings)
}

/** The passages that a model reads, best first: of each outlet when outlets are compared. */
export async function lookUpPassages(
  search: Search,
  { form, filter }: Plan,
  part: string,
): Promise<ScoredPassage[]> {
  const about = form.about ?? part
  if (form.kind !== 'comparison') return (await passagesOn(search, about, filter)).slice(0, READ_BY_MODEL)
  const asked = await search.ask(about)
  const byOutlet = await articlesByOutlet(search, { form, filter })
  const found: ScoredPassage[] = []
  for (const source of await nearestSources(search, asked, filter, byOutlet)) {
    const articleIds = byOutlet.get(source)?.map(({ id }) => id) ?? []
    found.push(...(await retrieve(search.corpus, asked, { ...filter, articleIds }, READ_BY_MODEL_PER_OUTLET)))
  }
  return found
}

/** Each outlet looked up apart, best first, so that one that says much leaves room for the others. */
export async function lookUpByOutlet(
  search: Search,
  form: Extract<QuestionForm, { kind: 'comparison' }>,
  filter: PassageFilter,
): Promise<Candidate[][]> {
  const { about } = form
  const byOutlet = await articlesByOutlet(search, { form, filter })
  const asked = await search.ask(about)
  const found: Candidate[][] = []
  for (const source of await nearestSources(search, asked, filter, byOutlet)) {
    const articleIds = byOutlet.get(source)?.map(({ id }) => id) ?? []
    const passages = await retrieve(search.corpus, asked, { ...filter, articleIds }, PASSAGES)
    found.push(await rankPassages(search, about, passages, READ_PER_OUTLET))
  }
  return found.filter((own) => speaksOn(about, own, found))
}

/** The sentences of one article that may answer, best first. */
export async function lookUpInArticle(
  search: Search,
  { filter }: Plan,
  about: string,
  articleId: string,
): Promise<Candidate[]> {
  const within = { ...filter, articleIds: [articleId] }
  const passages = await retrieve(search.corpus, await search.ask(about), within, PASSAGES)
  return rankPassages(search, about, passages, READ_PER_OUTLET)
}

async function articlesByOutlet({ corpus }: Search, plan: Pick<Plan, 'form' | 'filter'>) {
  return Map.groupBy(articlesOf(plan, await corpus.articles()), sourceOf)
}

/** Whether an outlet answers by itself, or about as well as the one that answers best. */
function speaksOn(about: string, own: readonly Candidate[], all: readonly Candidate[][]): boolean {
  const { band } = decide(about, own)
  if (band === 'answer') return true
  const best = Math.max(...all.map(([first]) => first?.score ?? Number.NEGATIVE_INFINITY))
  return band === 'nearest' && best - (own[0]?.score ?? Number.NEGATIVE_INFINITY) <= OUTLET_MARGIN
}

/** Drafts of what was found, as the question's form wants them. */
export async function draftsOf(
  search: Search,
  form: Exclude<QuestionForm, { kind: 'not-a-question' | 'summary' }>,
  candidates: readonly Candidate[],
  byOutlet: readonly Candidate[][],
): Promise<Draft[]> {
  const { about } = form
  const isSame = createIsSame(search, expectedFigure(about), MAX_PARAPHRASES)
  switch (form.kind) {
    case 'comparison': {
      const limit = PER_OUTLET * byOutlet.length
      return selectSentences(levelled(byOutlet), about, isSame, { answers: 'several', limit })
    }
    case 'list':
      return selectSentences(candidates, about, isSame, { answers: 'several' })
    case 'said-by': {
      const spoken = spokenBy(candidates, form.speaker, speakerOf)
      const said = spoken.map((candidate) => unlessSpeaker(candidate, speakerOf))
      return selectSentences(said, about, isSame, { answers: 'one' })
    }
    case 'who-said': {
      const spoken = spokenBy(candidates, undefined, speakerOf)
      return selectSentences(spoken, about, isSame, { answers: 'one' })
    }
    default:
      return selectSentences(candidates, about, isSame, { answers: 'one' })
  }
}

/** Drafts of the sentences that somebody has chosen. */
export function quotesOf(search: Search, about: string, chosen: readonly Candidate[]): Promise<Draft[]> {
  const isSame = createIsSame(search, expectedFigure(about), MAX_PARAPHRASES)
  return quoteSentences(chosen, about, isSame)
}

/** What the one article that is meant is about; of several that are, how each begins. */
export async function summariesOf(
  search: Search,
  about: string | undefined,
  filter: PassageFilter,
): Promise<{ drafts: Draft[]; candidates: Candidate[] }> {
  const { corpus } = search
  const all = articlesWithin(filter, await corpus.articles())
  const candidates = about === undefined || all.length === 1 ? [] : await lookUp(search, about, filter)
  const isMeant = about !== undefined && decide(about, candidates).band !== 'silent'
  const best = isMeant ? candidates[0]?.article.id : undefined
  const meant = best === undefined ? all.slice(0, MAX_OUTLETS) : [{ id: best }]
  const drafts: Draft[] = []
  for (const { id } of meant) {
    const own = await summaryOf(search, id, filter)
    drafts.push(...(meant.length === 1 ? own : own.slice(0, 1)))
  }
  return { drafts, candidates }
}

async function summaryOf({ corpus, embedder }: Search, id: string, filter: PassageFilter): Promise<Draft[]> {
  const article = (await corpus.articlesById([id])).get(id)
  if (!article) return []
  const [vector] = (await embedder.embed([article.title], 'query')) as [Float32Array]
  const passages = await corpus.nearest(vector, { ...filter, articleIds: [id] }, ALL_PASSAGES)
  return summarised(article, await corpus.sentences(passages.map(({ passageId }) => passageId)))
}

/** Where there are more outlets than can be looked up: those whose passages fit best. */
async function nearestSources(
  { corpus }: Search,
  asked: Asked,
  filter: PassageFilter,
  byOutlet: ReadonlyMap<string, ArticleSummary[]>,
): Promise<string[]> {
  const sources = [...byOutlet.keys()]
  if (sources.length <= MAX_OUTLETS) return sources
  const articleIds = [...byOutlet.values()].flat().map(({ id }) => id)
  const passages = await retrieve(corpus, asked, { ...filter, articleIds })
  const all = passages.flatMap((passage) => [passage, ...passage.copies])
  return [...new Set(all.map(({ article }) => sourceOf(article)))].slice(0, MAX_OUTLETS)
}

/** Articles of an unknown outlet stand for themselves. */
function sourceOf({ id, outlet }: Pick<ArticleSummary, 'id' | 'outlet'>): string {
  return outlet.name ?? id
}

function speakerOf({ article, start, end }: Candidate): string | undefined {
  return cite(article, { start, end }).attribution.speaker
}
