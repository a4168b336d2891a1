import { condense, type PastTurn } from './answer/condense.ts'
import { decide, NOTHING } from './answer/decide.ts'
import { leadOf } from './answer/lead.ts'
import { asksSomething, commentTopic, partsOf, scopeOf } from './answer/question.ts'
import { type Candidate, rank } from './answer/rank.ts'
import { readPassages } from './answer/read.ts'
import { selectSentences } from './answer/select.ts'
import type { AbstainReason, Answer, AnswerEvent, Citation, Claim, Question, Turn } from './core/answer.ts'
import { type Article, EVIDENCE_ZONES, type Zone } from './core/article.ts'
import { BelegtError } from './core/errors.ts'
import type { Corpus, CorpusStore, Embedder, PassageFilter, Reader } from './core/ports.ts'
import { retrieve, type ScoredPassage } from './retrieve/retrieve.ts'
import { articlesIn, type Scope } from './retrieve/scope.ts'
import { assertSameFormat, indexFormat } from './store/format.ts'
import { detectLanguage } from './text/language.ts'
import { cite } from './verify/cite.ts'
import { verifyAll } from './verify/verify.ts'

export interface Assistant {
  /**
   * Answers from the articles: claims as they are verified, then the whole answer.
   * @throws BelegtError `index-mismatch`; the signal's reason when it is aborted
   */
  answer(question: Question, options?: { signal?: AbortSignal }): AsyncGenerator<AnswerEvent>
  /** The whole answer at once. */
  answerWhole(question: Question, options?: { signal?: AbortSignal }): Promise<Answer>
  /** Ranked passages, best first: of headlines and bodies of all articles, if nothing else is said. */
  search(query: string, options: SearchOptions): Promise<ScoredPassage[]>
  /** The revision that is read now. @throws BelegtError `index-missing`, `index-mismatch` */
  revision(): Promise<number>
}

export interface SearchOptions {
  limit: number
  zones?: readonly Zone[]
  scope?: Scope
}

/** Shown when nothing answers, so that a reader sees what the articles do say. */
const MAX_NEAREST = 3

/** @param parts without a reader, sentences are ranked by similarity and words alone: quicker, and less right */
export function createAssistant({
  store,
  embedder,
  reader,
}: {
  store: CorpusStore
  embedder: Embedder
  reader?: Reader
}): Assistant {
  async function openIndex(): Promise<Corpus | undefined> {
    const corpus = await store.open()
    if (corpus) assertSameFormat(corpus.format, indexFormat(embedder))
    return corpus
  }

  async function openCorpus(): Promise<Corpus | undefined> {
    const corpus = await openIndex()
    return corpus && (await corpus.articles()).length > 0 ? corpus : undefined
  }

  async function* answer(
    { question, history = [] }: Question,
    { signal }: { signal?: AbortSignal } = {},
  ): AsyncGenerator<AnswerEvent> {
    const timer = createTimer()
    const corpus = await openCorpus()
    const standaloneQuestion = condense(question, corpus ? await readHistory(corpus, history) : [])
    timer.done('condense')
    const claims: Claim[] = []
    const missing: string[] = []
    let declined: Declined | undefined = unanswerable(corpus, standaloneQuestion)
    let margin = NOTHING

    if (corpus && !declined) {
      for (const part of partsOf(standaloneQuestion)) {
        signal?.throwIfAborted()
        const found = await answerPart(corpus, part)
        timer.done('answer')
        margin = Math.max(margin, found.margin)
        if ('reason' in found) {
          declined ??= { reason: found.reason, nearest: found.nearest }
          missing.push(part)
          continue
        }
        for (const claim of found.claims.filter(({ id }) => !claims.some((other) => other.id === id))) {
          claims.push(claim)
          yield { type: 'claim', claim }
        }
      }
    }
    if (claims.length > 0) {
      for (const part of missing) yield { type: 'missing', missing: part }
    }
    const language = detectLanguage(question)
    const base = {
      id: crypto.randomUUID(),
      question,
      standaloneQuestion,
      lead: leadOf(claims, language),
      language,
      mode: 'extractive' as const,
      model: null,
      revision: corpus?.revision ?? 0,
      margin: rounded(margin, 4),
      timings: timer.timings(),
    }
    yield { type: 'done', answer: { ...base, ...outcome(claims, missing, declined) } }
  }

  async function answerPart(
    corpus: Corpus,
    part: string,
  ): Promise<({ claims: Claim[] } | Declined) & { margin: number }> {
    const topic = commentTopic(part)
    const question = topic ?? part
    const zones: readonly Zone[] = topic === undefined ? EVIDENCE_ZONES : ['comment']
    const articleIds = scopeOf(part, await corpus.articles())
    const filter: PassageFilter = articleIds ? { zones, articleIds } : { zones }
    const candidates = await candidatesFor(corpus, question, filter)
    const { band, margin } = decide(question, candidates)
    if (band === 'answer') {
      const articles = new Map(candidates.map(({ article }) => [article.id, article]))
      const copies = await corpus.copies()
      const claims = verifyAll(selectSentences(candidates, question), { articles, zones, copies })
      if (claims.length > 0) return { claims, margin }
    }
    if (zones === EVIDENCE_ZONES) {
      const comments = await candidatesFor(corpus, question, { ...filter, zones: ['comment'] })
      if (decide(question, comments).band === 'answer') {
        return { reason: 'only-in-comments', nearest: nearestIn(comments), margin }
      }
    }
    return { reason: 'not-in-articles', nearest: band === 'silent' ? [] : nearestIn(candidates), margin }
  }

  /** The sentences that may answer, best first. */
  async function candidatesFor(
    corpus: Corpus,
    question: string,
    filter: PassageFilter,
  ): Promise<Candidate[]> {
    const passages = await retrieve({ corpus, embedder }, question, filter)
    const readings = reader && (await readPassages(reader, question, passages))
    return rank(question, passages, readings)
  }

  return {
    answer,
    async answerWhole(question, options) {
      for await (const event of answer(question, options)) {
        if (event.type === 'done') return event.answer
      }
      throw new Error('an answer ended without its last event')
    },
    async search(query, { limit, zones = EVIDENCE_ZONES, scope = {} }) {
      const corpus = await openCorpus()
      if (!corpus) return []
      const articleIds = articlesIn(await corpus.articles(), scope)
      return retrieve({ corpus, embedder }, query, { zones, ...(articleIds && { articleIds }) }, limit)
    },
    async revision() {
      const corpus = await openIndex()
      if (!corpus) throw new BelegtError('index-missing', 'Nothing was ingested yet: npm run ingest -- seeds')
      return corpus.revision
    },
  }
}

interface Declined {
  reason: AbstainReason
  nearest: Citation[]
}

function unanswerable(corpus: Corpus | undefined, question: string): Declined | undefined {
  if (!corpus) return { reason: 'empty-corpus', nearest: [] }
  return asksSomething(question) ? undefined : { reason: 'not-a-question', nearest: [] }
}

function outcome(claims: Claim[], missing: string[], declined: Declined | undefined) {
  if (claims.length > 0) {
    return missing.length > 0
      ? { status: 'partial' as const, claims, missing }
      : { status: 'answered' as const, claims }
  }
  return { status: 'abstained' as const, ...(declined ?? { reason: 'not-in-articles', nearest: [] }) }
}

function nearestIn(candidates: Candidate[]): Citation[] {
  return candidates.slice(0, MAX_NEAREST).map(({ article, start, end }) => cite(article, { start, end }))
}

/** Reads the places that earlier turns cited; a place that is not there any more is left out. */
async function readHistory(corpus: Corpus, history: Turn[]): Promise<PastTurn[]> {
  const ids = new Set(history.flatMap(({ citations }) => citations.map(({ articleId }) => articleId)))
  const articles = await corpus.articlesById([...ids])
  return history.map(({ question, citations }) => {
    const places = citations.flatMap(({ articleId, start, end }) => {
      const article = articles.get(articleId)
      return article && isPlace(article, start, end) ? [{ article, start, end }] : []
    })
    return {
      question,
      articles: [...new Set(places.map(({ article }) => article.text))],
      speakers: places.flatMap(({ article, start, end }) => {
        const { speaker } = cite(article, { start, end }).attribution
        return speaker === undefined ? [] : [speaker]
      }),
    }
  })
}

function isPlace({ text }: Article, start: number, end: number): boolean {
  return start < end && end <= text.length
}

/** Milliseconds by step. */
function createTimer() {
  const timings: Record<string, number> = {}
  const begin = performance.now()
  let last = begin
  return {
    done(step: string) {
      const now = performance.now()
      timings[step] = rounded((timings[step] ?? 0) + now - last)
      last = now
    },
    timings: () => ({ ...timings, total: rounded(performance.now() - begin) }),
  }
}

function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits))
}
