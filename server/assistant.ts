import { condense } from './answer/condense.ts'
import { withoutTime } from './answer/dates.ts'
import { decide, NOTHING } from './answer/decide.ts'
import { formOf } from './answer/form.ts'
import { leadOf } from './answer/lead.ts'
import { askedIn, asksSomething } from './answer/orders.ts'
import { partsOf } from './answer/parts.ts'
import type { Candidate } from './answer/rank.ts'
import { isNamedIn, scopeOf } from './answer/scope.ts'
import type { AbstainReason, Answer, AnswerEvent, Citation, Claim, Question } from './core/answer.ts'
import { type ArticleSummary, EVIDENCE_ZONES, type Zone } from './core/article.ts'
import type { Draft } from './core/draft.ts'
import { BelegtError } from './core/errors.ts'
import type { Corpus, CorpusStore, Embedder, PassageFilter, Reader } from './core/ports.ts'
import { readHistory } from './history.ts'
import { draftsOf, lookUp, lookUpByOutlet, summariesOf } from './look-up.ts'
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
    const outlets = corpus ? outletsOf(await corpus.articles()) : []
    const standaloneQuestion = condense(question, corpus ? await readHistory(corpus, history) : [], outlets)
    timer.done('condense')
    const claims: Claim[] = []
    const missing: string[] = []
    let declined: Declined | undefined = unanswerable(corpus, standaloneQuestion)
    let margin = NOTHING

    const parts = partsOf(askedIn(standaloneQuestion))
    if (corpus && !declined) {
      for (const part of parts) {
        signal?.throwIfAborted()
        const found = await answerPart(corpus, part.standalone, outlets)
        timer.done('answer')
        margin = Math.max(margin, found.margin)
        if ('reason' in found) {
          declined ??= { reason: found.reason, nearest: found.nearest }
          missing.push(part.asked)
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
      lead: leadOf(claims, language, parts.length === 1 ? formOf(parts[0].standalone, outlets) : undefined),
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
    outlets: readonly string[],
  ): Promise<({ claims: Claim[] } | Declined) & { margin: number }> {
    const search = { corpus, embedder, reader }
    const form = formOf(withoutTime(part), outlets)
    const isCompared = form.kind === 'comparison'
    const scope =
      isCompared && form.outlets.length > 1
        ? { kind: 'all' as const }
        : scopeOf(part, await corpus.articles())
    if (form.kind === 'not-a-question' || scope.kind === 'nowhere') return nothing()
    const zones: readonly Zone[] = form.kind === 'readers' ? ['comment'] : EVIDENCE_ZONES
    const filter: PassageFilter = scope.kind === 'articles' ? { zones, articleIds: scope.ids } : { zones }

    if (form.kind === 'summary') {
      const { drafts, candidates } = await summariesOf(search, form.about, filter)
      const claims = await verified(corpus, drafts, zones)
      return claims.length > 0 ? { claims, margin: 0 } : nothing(candidates)
    }
    const byOutlet = isCompared ? await lookUpByOutlet(search, form, filter) : []
    const candidates = isCompared
      ? byOutlet.flat().sort((a, b) => b.score - a.score)
      : await lookUp(search, form.about, filter)
    if (scope.kind === 'source' && !isNamedIn(scope.name, textsOf(candidates))) return nothing()
    const { band, margin } = decide(form.about, candidates)
    if (band === 'answer') {
      const claims = await verified(corpus, draftsOf(form, candidates, byOutlet), zones)
      if (claims.length > 0) return { claims, margin }
    }
    if (zones === EVIDENCE_ZONES) {
      const comments = await lookUp(search, form.about, { ...filter, zones: ['comment'] })
      if (decide(form.about, comments).band === 'answer') {
        return { reason: 'only-in-comments', nearest: nearestIn(comments), margin }
      }
    }
    return { ...nothing(band === 'silent' ? [] : candidates), margin }
  }

  async function verified(
    corpus: Corpus,
    drafts: readonly Draft[],
    zones: readonly Zone[],
  ): Promise<Claim[]> {
    const ids = drafts.flatMap(({ evidence }) => evidence.map(({ articleId }) => articleId))
    const articles = await corpus.articlesById([...new Set(ids)])
    const copies = await corpus.copies()
    return verifyAll(drafts, { articles, zones, copies })
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

function nothing(candidates: Candidate[] = []): Declined & { margin: number } {
  return { reason: 'not-in-articles', nearest: nearestIn(candidates), margin: NOTHING }
}

function outletsOf(articles: readonly ArticleSummary[]): string[] {
  return [...new Set(articles.flatMap(({ outlet }) => outlet.name ?? []))]
}

function textsOf(candidates: readonly Candidate[]): Set<string> {
  return new Set(candidates.map(({ article }) => article.text))
}

function nearestIn(candidates: Candidate[]): Citation[] {
  return candidates.slice(0, MAX_NEAREST).map(({ article, start, end }) => cite(article, { start, end }))
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
