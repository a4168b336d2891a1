import { answeringOutlets } from '../answer/form.ts'
import { leadOf } from '../answer/lead.ts'
import { asksSomething } from '../answer/orders.ts'
import type { Answer, AnswerEvent, ArticleScope, Mode, Question } from '../core/answer.ts'
import { EVIDENCE_ZONES, type Span, type Zone } from '../core/article.ts'
import { BelegtError } from '../core/errors.ts'
import { lastOf } from '../core/last-of.ts'
import type { Corpus, CorpusSource, Embedder, Entailment, Reader, Writer } from '../core/ports.ts'
import { createAsk } from '../retrieve/asked.ts'
import { limitTo } from '../retrieve/limited.ts'
import { marksIn } from '../retrieve/marks.ts'
import { retrieve, type ScoredPassage } from '../retrieve/retrieve.ts'
import { articlesIn } from '../retrieve/scope.ts'
import { openFor } from '../store/format.ts'
import { detectLanguage } from '../text/language.ts'
import { PROMPT_REVISION } from '../write/prompts/revision.ts'
import { authorship, isWritten } from './authorship.ts'
import type { Writing } from './drafted.ts'
import { readHistory } from './history.ts'
import { answerParts, nothingClaimed, type PartsOutcome } from './parts.ts'
import { type Declined, outletsOf } from './plan.ts'
import { standalone } from './standalone.ts'
import { createTimer, rounded } from './timer.ts'

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
    const turns = whole ? await readHistory(whole, history) : []
    const writing = writingFor(mode)
    const standaloneQuestion = await standalone(question, turns, outletsOf(articles), writing?.writer, signal)
    timer.done('condense')
    let outcome = nothingClaimed(unanswerable(corpus, standaloneQuestion))
    if (corpus && !outcome.declined) {
      const search = { corpus, embedder, reader, entailment, signal, ask: createAsk({ corpus, embedder }) }
      outcome = yield* answerParts(standaloneQuestion, { search, articles, writing })
      timer.done('answer')
    }
    if (outcome.claims.length > 0) {
      for (const missing of outcome.missing) yield { type: 'missing', missing }
    }
    const answering = outletsOf((await corpus?.articles()) ?? [])
    const answer: Answer = {
      id: crypto.randomUUID(),
      question,
      standaloneQuestion,
      ...answered(outcome, detectLanguage(question), answering, writing),
      revision: corpus?.revision ?? 0,
      ...(limited && { scope: limited.scope }),
      timings: timer.timings(),
    }
    yield { type: 'done', answer }
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
      return (await lastOf(answer(question, options))).answer
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

/** What an answer says, and in whose words, by what came of the question's parts. */
function answered(
  { claims, missing, declined, margin, drafted, form }: PartsOutcome,
  language: string,
  outlets: readonly string[],
  writing: Writing | undefined,
) {
  const lead = isWritten(drafted)
    ? (claims[0]?.text ?? '')
    : leadOf(claims, language, form && answeringOutlets(form, outlets))
  const base = { lead, language, ...authorship(drafted, writing), margin: rounded(margin, 4) }
  if (claims.length === 0) {
    return {
      ...base,
      status: 'abstained' as const,
      reason: 'not-in-articles' as const,
      nearest: [],
      ...declined,
    }
  }
  return missing.length > 0
    ? { ...base, status: 'partial' as const, claims, missing }
    : { ...base, status: 'answered' as const, claims }
}
