import type { Corpus, Embedder } from '../core/ports.ts'
import { detectLanguage } from '../text/language.ts'
import { namingTerms } from '../text/terms.ts'
import { idfWeights } from './fuse.ts'
import { type AskedTerms, spell } from './spelling.ts'

/** A question, or any text, with all that a search needs to know of it: found out once, whatever is searched for it. */
export interface Asked {
  text: string
  language: string
  vector: Float32Array
  words: AskedTerms
  /** How much each of its terms tells, by rarity, … */
  weights: ReadonlyMap<string, number>
  /** … and those that name something. */
  naming: ReadonlySet<string>
}

/** Finds out about texts what a search needs, of each once. */
export type Ask = (text: string) => Promise<Asked>

export function createAsk({ corpus, embedder }: { corpus: Corpus; embedder: Embedder }): Ask {
  const known = new Map<string, Promise<Asked>>()
  return (text) => {
    const asked = known.get(text) ?? askedOf(corpus, embedder, text)
    known.set(text, asked)
    return asked
  }
}

async function askedOf(corpus: Corpus, embedder: Embedder, text: string): Promise<Asked> {
  const languages = new Set((await corpus.articles()).map(({ language }) => language))
  const [[vector], words] = await Promise.all([
    embedder.embed([text], 'query') as Promise<[Float32Array]>,
    spell(corpus, text, languages),
  ])
  return {
    text,
    language: detectLanguage(text),
    vector,
    words,
    weights: idfWeights(words.terms, words.documentFrequencies),
    naming: namingTerms(text, languages),
  }
}
