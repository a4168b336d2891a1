import { decide } from '../answer/decide.ts'
import { type Candidate, rank } from '../answer/rank.ts'
import { READ_PASSAGES, readPassages, withCopies } from '../answer/read.ts'
import type { Corpus, Embedder, Entailment, PassageFilter, Reader } from '../core/ports.ts'
import type { Ask } from '../retrieve/asked.ts'
import { retrieve, type ScoredPassage } from '../retrieve/retrieve.ts'
import { spread } from '../retrieve/spread.ts'

/** Passages whose sentences may answer: with fewer, questions at the edge are declined. */
const PASSAGES = 20
/** Passages that the reader reads where some articles are looked up apart from the others. */
const READ_APART = 3

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
export async function passagesOn(
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

/** The same in these articles only, which are looked up apart from the others. */
export async function lookUpIn(
  search: Search,
  about: string,
  filter: PassageFilter,
  articleIds: string[],
): Promise<Candidate[]> {
  const asked = await search.ask(about)
  const passages = await retrieve(search.corpus, asked, { ...filter, articleIds }, PASSAGES)
  return rankPassages(search, about, passages, READ_APART)
}
