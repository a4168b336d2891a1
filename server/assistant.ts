import { NOTHING } from './answer/decide.ts'
import { answeringOutlets, type QuestionForm } from './answer/form.ts'
import { leadOf } from './answer/lead.ts'
import { askedIn, asksSomething } from './answer/orders.ts'
import { partsOf } from './answer/parts.ts'
import { authorship, isWritten } from './authorship.ts'
import type { Answer, AnswerEvent, ArticleScope, Claim, Mode, Question } from './core/answer.ts'
import { type ArticleSummary, EVIDENCE_ZONES, type Span, type Zone } from './core/article.ts'
import { BelegtError, isModelFailure } from './core/errors.ts'
import type { Corpus, CorpusSource, Embedder, Entailment, Reader, Writer } from './core/ports.ts'
import type { Writing } from './drafted.ts'
import { declineByWords, extractPart } from './extract.ts'
import { generatePart, type PartRequest, type WrittenOutcome } from './generate.ts'
import { readHistory } from './history.ts'
import { isSideBySide } from './look-up.ts'
import { type Declined, outletsOf, type PartAnswer, type PartOutcome, planOf } from './plan.ts'
import { createAsk } from './retrieve/asked.ts'
import { sharingWords } from './retrieve/by-words.ts'
import { limitTo } from './retrieve/limited.ts'
import { marksIn } from './retrieve/marks.ts'
import { retrieve, type ScoredPassage } from './retrieve/retrieve.ts'
import { articlesIn } from './retrieve/scope.ts'
import { standalone } from './standalone.ts'
import { openFor } from './store/format.ts'
import { detectLanguage } from './text/language.ts'
import { createTimer, rounded } from './timer.ts'
import { PROMPT_REVISION } from './write/prompts/revision.ts'

export interface Assistant {
  /** The language model that writes answers, and the revision of its prompts; null without one. */
  readonly writing: { model: string; prompt: string } | null
  /**
   * Answers from the articles: claims as they are verified, then the whole answer.
   * @throws BelegtError `index-mismatch`, `invalid-request` for a scope in which there is nothing; the signal's reason
   * when it is aborted
   */
  answer(question: Question, options?: { signal?: AbortSignal }): AsyncGenerator<AnswerEvent>
  /** The whole answer at once. */
  answerWhole(question: Question, options?: { signal?: AbortSignal }): Promise<Answer>
  /** Ranked passages, best first: of headlines and bodies of all articles, if nothing else is said. */
  search(query: string, options: SearchOptions): Promise<FoundPassage[]>
  /** The revision that is read now. @throws BelegtError `index-missing`, `index-mismatch` */
  revision(): Promise<number>
}

export interface SearchOptions {
  limit: number
  zones?: readonly Zone[]
  scope?: ArticleScope
}

/** A passage, with the words in it that were searched for. */
export type FoundPassage = ScoredPassage & { marks: Span[] }

export interface AssistantParts {
  store: CorpusSource
  embedder: Embedder
  /** Without one, sentences are ranked by similarity and words alone: quicker, and less right. */
  reader?: Reader
  /** Compares what a writer writes with its quotes; without one, rules and similarity alone do. */
  entailment?: Entailment
  /** Without one, the articles' own sentences are all that is shown. */
  writer?: Writer
  /** Looks at each claim of the writer once more. */
  judge?: Writer
}

export function createAssistant({
  store,
  embedder,
  reader,
  entailment,
  writer,
  judge,
}: AssistantParts): Assistant {
  async function openCorpus(): Promise<Corpus | undefined> {
    const corpus = await openFor(store, embedder)
    return corpus && (await corpus.articles()).length > 0 ? corpus : undefined
  }

  async function* answer(
    { question, history = [], mode, scope }: Question,
    { signal }: { signal?: AbortSignal } = {},
  ): AsyncGenerator<AnswerEvent> {
    const timer = createTimer()
    const whole = await openCorpus()
    const limited = whole && scope && (await limitTo(whole, scope))
    const corpus = limited?.corpus ?? whole
    // what was talked of before may be meant, wherever it stands
    const articles = (await whole?.articles()) ?? []
    const outlets = outletsOf(articles)
    const turns = whole ? await readHistory(whole, history) : []
    const language = detectLanguage(question)
    const writing = writingFor(mode)
    const standaloneQuestion = await standalone(question, turns, outlets, writing?.writer, signal)
    timer.done('condense')
    const claims: Claim[] = []
    const missing: string[] = []
    let declined: Declined | undefined = unanswerable(corpus, standaloneQuestion)
    let margin = NOTHING
    const drafted: WrittenOutcome[] = []
    let form: QuestionForm | undefined

    const parts = partsOf(askedIn(standaloneQuestion))
    if (corpus && !declined) {
      try {
        for (const { asked, standalone: part } of parts) {
          signal?.throwIfAborted()
          const found = answerPart(corpus, { part, outlets, signal }, articles, writing)
          let next = await found.next()
          for (; !next.done; next = await found.next()) {
            const claim = next.value
            const known = claims.findIndex(({ id }) => id === claim.id)
            if (known >= 0 && claim.conflictsWith === undefined) continue
            if (known < 0) claims.push(claim)
            else claims[known] = claim
            yield { type: 'claim', claim }
          }
          timer.done('answer')
          const outcome = next.value
          form = outcome.form
          margin = Math.max(margin, outcome.margin)
          if ('drafting' in outcome) drafted.push(outcome)
          if (outcome.declined) {
            declined ??= outcome.declined
            missing.push(asked)
          }
        }
      } catch (error) {
        // that of the writer is seen to where it writes: this is the embedder's
        if (!isModelFailure(error) || claims.length > 0) throw error
        declined = await declinedByWords(corpus, standaloneQuestion, articles)
        timer.done('answer')
      }
    }
    if (claims.length > 0) {
      for (const part of missing) yield { type: 'missing', missing: part }
    }
    const answering = outletsOf((await corpus?.articles()) ?? [])
    const base = {
      id: crypto.randomUUID(),
      question,
      standaloneQuestion,
      lead: isWritten(drafted)
        ? (claims[0]?.text ?? '')
        : leadOf(
            claims,
            language,
            parts.length === 1 && form ? answeringOutlets(form, answering) : undefined,
          ),
      language,
      ...authorship(drafted, writing),
      revision: corpus?.revision ?? 0,
      margin: rounded(margin, 4),
      ...(limited && { scope: limited.scope }),
      timings: timer.timings(),
    }
    yield { type: 'done', answer: { ...base, ...outcome(claims, missing, declined) } }
  }

  async function* answerPart(
    corpus: Corpus,
    request: PartRequest,
    articles: readonly ArticleSummary[],
    writing: Writing | undefined,
  ): PartAnswer<(PartOutcome | WrittenOutcome) & { form?: QuestionForm }> {
    const search = {
      corpus,
      embedder,
      reader,
      entailment,
      signal: request.signal,
      ask: createAsk({ corpus, embedder }),
    }
    const { part, outlets } = request
    const allowed = await corpus.articles()
    const plan = planOf(part, outlets, articles, allowed, await isSideBySide(search, part, outlets))
    if (!plan) return { margin: NOTHING, declined: { reason: 'not-in-articles', nearest: [] } }
    const found = writing ? generatePart(search, writing, plan, request) : extractPart(search, plan)
    return { ...(yield* found), form: plan.form }
  }

  function writingFor(mode: Mode | undefined): Writing | undefined {
    if (mode === 'generative' && !writer)
      throw new BelegtError(
        'invalid-request',
        'No language model is set up: only the mode "extractive" is available.',
      )
    return writer && mode !== 'extractive' ? { writer, judge } : undefined
  }

  return {
    writing: writer ? { model: writer.model, prompt: PROMPT_REVISION } : null,
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
      const asked = await createAsk({ corpus, embedder })(query)
      const found = await retrieve(corpus, asked, { zones, ...(articleIds && { articleIds }) }, limit)
      return found.map((passage) => ({ ...passage, marks: marksIn(asked, passage) }))
    },
    async revision() {
      const corpus = await openFor(store, embedder)
      if (!corpus) throw new BelegtError('index-missing', 'Nothing was ingested yet: npm run ingest -- seeds')
      return corpus.revision
    },
  }
}

function unanswerable(corpus: Corpus | undefined, question: string): Declined | undefined {
  if (!corpus) return { reason: 'empty-corpus', nearest: [] }
  return asksSomething(question) ? undefined : { reason: 'not-a-question', nearest: [] }
}

/** What shares words with a question. Weights and thresholds were fitted with vectors: without them nothing is answered. */
async function declinedByWords(
  corpus: Corpus,
  question: string,
  articles: readonly ArticleSummary[],
): Promise<Declined> {
  const plan = planOf(question, outletsOf(articles), articles, await corpus.articles())
  return declineByWords(plan ? await sharingWords(corpus, plan.form.about ?? question, plan.filter) : [])
}

function outcome(claims: Claim[], missing: string[], declined: Declined | undefined) {
  if (claims.length > 0) {
    return missing.length > 0
      ? { status: 'partial' as const, claims, missing }
      : { status: 'answered' as const, claims }
  }
  return { status: 'abstained' as const, ...(declined ?? { reason: 'not-in-articles', nearest: [] }) }
}
