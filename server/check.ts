import { readPassages, withCopies } from './answer/read.ts'
import type { Citation } from './core/answer.ts'
import { EVIDENCE_ZONES } from './core/article.ts'
import type { CheckEvent, CheckedSentence, CheckedText } from './core/check.ts'
import { lastOf } from './core/last-of.ts'
import type { Corpus, CorpusSource, Embedder, Entailment, Reader } from './core/ports.ts'
import { createAsk } from './retrieve/asked.ts'
import { retrieve } from './retrieve/retrieve.ts'
import { openFor } from './store/format.ts'
import { detectLanguage } from './text/language.ts'
import { statementsOf } from './text/statements.ts'
import { cite } from './verify/cite.ts'
import { differingWords } from './verify/differences.ts'
import type { Checked, Unit } from './verify/entailment.ts'
import { type Judgement, judge } from './verify/judge.ts'
import { premiseOf } from './verify/premise.ts'

export interface Checker {
  /**
   * Compares each sentence of a text with the articles.
   * @throws BelegtError `index-mismatch`; the signal's reason when it is aborted
   */
  check(text: string, options?: { signal?: AbortSignal }): AsyncGenerator<CheckEvent>
  /** All sentences at once. */
  checkWhole(text: string, options?: { signal?: AbortSignal }): Promise<CheckedText>
}

/** So many sentences of the passages that fit best are compared with a statement. */
const PASSAGES = 12
const UNITS = 12
/** What counts beside a sentence's own cosine when these are chosen. */
const PASSAGE_WEIGHT = 0.6
const COVERAGE_WEIGHT = 0.1
/** Shown where nothing supports or contradicts. */
const MAX_NEAREST = 2
/** A sentence about "her" is looked up in so many of the articles that come nearest to the sentence before. */
const SAME_TOPIC = 3

interface Parts {
  embedder: Embedder
  reader?: Reader
  entailment?: Entailment
}

/** @param parts without a reader and entailment, sentences are compared by similarity and rules alone: quicker, and less right */
export function createChecker({ store, ...parts }: Parts & { store: CorpusSource }): Checker {
  async function* check(text: string, { signal }: { signal?: AbortSignal } = {}): AsyncGenerator<CheckEvent> {
    const begin = performance.now()
    const corpus = await openFor(store, parts.embedder)
    const { statements, unstated } = statementsOf(text)
    const skipped = unstated.map((one) => ({ ...one, text: text.slice(one.start, one.end) }))
    yield { type: 'begin', statements: statements.length, skipped }
    const sentences: CheckedSentence[] = []
    let topic: string[] = []
    for (const { start, end, text: words, leansOnPrevious } of statements) {
      signal?.throwIfAborted()
      const articleIds = leansOnPrevious && topic.length > 0 ? topic : undefined
      const { statement, units } = await findUnits(corpus, parts, words, articleIds)
      topic = [...new Set(units.map(({ article }) => article.id))].slice(0, SAME_TOPIC)
      const sentence = {
        start,
        end,
        text: text.slice(start, end),
        ...outcome(judge(statement, units), text.slice(start, end)),
      }
      sentences.push(sentence)
      yield { type: 'sentence', sentence }
    }
    const checked: CheckedText = {
      sentences,
      skipped,
      language: detectLanguage(text),
      revision: corpus?.revision ?? 0,
      milliseconds: Math.round(performance.now() - begin),
    }
    yield { type: 'done', checked }
  }

  return {
    check,
    async checkWhole(text, options) {
      return (await lastOf(check(text, options))).checked
    },
  }
}

/**
 * The sentences of headlines and bodies that may say something on a statement, the likeliest first.
 *
 * @param articleIds looks into these articles only
 */
export async function findUnits(
  corpus: Corpus | undefined,
  { embedder, reader, entailment }: Parts,
  text: string,
  articleIds?: string[],
): Promise<{ statement: Checked; units: Unit[] }> {
  if (!corpus || (await corpus.articles()).length === 0) {
    const nothing = { weights: new Map<string, number>(), naming: new Set<string>() }
    return { statement: { text, language: detectLanguage(text), ...nothing }, units: [] }
  }
  const asked = await createAsk({ corpus, embedder })(text)
  const filter = { zones: EVIDENCE_ZONES, ...(articleIds && { articleIds }) }
  const found = await retrieve(corpus, asked, filter, PASSAGES)
  const read = reader && (await readPassages(reader, { claim: text }, found))
  const { passages, readings } = withCopies(found, read)
  const units = passages.flatMap((passage, place) =>
    passage.sentences.map((sentence, index) => {
      const { article, cosine, coverage } = passage
      const reading = readings?.[place]?.[index]
      const score = sentence.cosine + PASSAGE_WEIGHT * cosine + COVERAGE_WEIGHT * sentence.coverage
      return { ...sentence, article, passage: { coverage }, ...(reading && { reading }), score }
    }),
  )
  units.sort((a, b) => b.score - a.score)
  const best = units.slice(0, UNITS)
  const entailed = entailment && (await entailment.judge(text, best.map(premiseOf)))
  return {
    statement: asked,
    units: best.map((unit, place) => ({ ...unit, ...(entailed?.[place] && { entailed: entailed[place] }) })),
  }
}

function outcome(judgement: Judgement, words: string) {
  if (judgement.verdict === 'not-found') {
    return { verdict: judgement.verdict, nearest: judgement.nearest.slice(0, MAX_NEAREST).map(citationOf) }
  }
  const [first, ...others] = judgement.evidence
  const citations: [Citation, ...Citation[]] = [citationOf(first), ...others.map(citationOf)]
  if (judgement.verdict === 'supported') return { verdict: judgement.verdict, citations }
  const differing = differingWords(words, citations[0].quote, first.article.language)
  return { verdict: judgement.verdict, citations, differing }
}

function citationOf({ article, start, end }: Unit): Citation {
  return cite(article, { start, end })
}
