import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import { SENTENCE_FEATURES, sentenceFeatures } from '../../server/answer/features.ts'
import { readPassages } from '../../server/answer/read.ts'
import { EVIDENCE_ZONES } from '../../server/core/article.ts'
import type { Corpus, Embedder, Reader } from '../../server/core/ports.ts'
import { createAsk } from '../../server/retrieve/asked.ts'
import { retrieve, type ScoredPassage } from '../../server/retrieve/retrieve.ts'
import { detectLanguage, type LanguagePair, languagePair } from '../../server/text/language.ts'
import { rounded } from '../statistics.ts'
import type { EvalQuestion } from '../types.ts'

/** So many passages of a question are learned from: the ones behind hardly ever have the answer. */
const PASSAGES = 12

/** A question with its candidates, as the ranker sees them. */
export interface Example {
  id: string
  /** Examples of one group stand on one side of every split: usually those on one article. */
  group: string
  dataset: string
  pair: LanguagePair
  answerable: boolean
  /** Why it is not answerable, or what kind of answer it asks for. */
  category: string
  /** The features in the order of {@link SENTENCE_FEATURES}. */
  candidates: { gold: boolean; row: number[] }[]
}

export interface Search {
  corpus: Corpus
  embedder: Embedder
  reader: Reader | undefined
}

/**
 * Looks a question up as the assistant does, and marks the candidates that overlap its gold.
 * @param articleIds where to look; everywhere when absent
 */
export async function exampleOf(
  { corpus, embedder, reader }: Search,
  dataset: string,
  group: string,
  { id, question, category, expect, facts }: EvalQuestion,
  articleIds?: string[],
): Promise<Example> {
  const filter = { zones: EVIDENCE_ZONES, ...(articleIds && { articleIds }) }
  const asked = await createAsk({ corpus, embedder })(question)
  const passages = await retrieve(corpus, asked, filter, PASSAGES)
  const readings = reader && (await readPassages(reader, { question }, passages))
  const language = passages[0]?.article.language ?? 'de'
  return {
    id,
    group,
    dataset,
    pair: languagePair(detectLanguage(question), language),
    answerable: expect === 'answer',
    category,
    candidates: passages.flatMap((passage, place) =>
      sentenceFeatures(question, passage, readings?.[place]).map((features, index) => ({
        gold: isGold(passage, index),
        row: SENTENCE_FEATURES.map((feature) => rounded(features[feature])),
      })),
    ),
  }

  function isGold({ article, sentences }: ScoredPassage, index: number): boolean {
    const { start, end } = sentences[index] as { start: number; end: number }
    return facts.some(({ spans }) =>
      spans.some((span) => span.file === article.file && span.start < end && start < span.end),
    )
  }
}

export async function writeExamples(path: string, examples: AsyncIterable<Example>): Promise<void> {
  const file = createWriteStream(path)
  for await (const example of examples) file.write(`${JSON.stringify(example)}\n`)
  file.end()
  await finished(file)
}

export async function readExamples(path: string): Promise<Example[]> {
  const examples: Example[] = []
  for await (const line of createInterface({ input: createReadStream(path) })) examples.push(JSON.parse(line))
  return examples
}
