import type { Embedder, Reader } from '../core/ports.ts'
import { cosine } from '../core/vector.ts'
import { languagePair } from '../text/language.ts'
import type { Likeness } from './written.ts'

const WEIGHTS = {
  same: { bias: -6.5, cosine: 11.8, reading: 0.5, passage: 0.76 },
  cross: { bias: -10, cosine: 17, reading: 0.5, passage: 0.9 },
}
/** Without a reader, only what is about something else is seen. */
const MIN_COSINE = 0.8

/** By the embedder, and by the reader where there is one. */
export function createLikeness({
  embedder,
  reader,
}: {
  embedder: Embedder
  reader?: Reader | undefined
}): Likeness {
  return async (statement, language, places) => {
    const texts = places.map(({ article, start, end }) => article.text.slice(start, end))
    const [[own], vectors, readings] = await Promise.all([
      embedder.embed([statement], 'query') as Promise<[Float32Array]>,
      embedder.embed(texts, 'passage'),
      reader?.read(
        { claim: statement },
        texts.map((text) => [text]),
      ),
    ])
    return vectors.map((vector, index) => {
      const near = cosine(own, vector)
      const reading = readings?.[index]
      const logit = reading?.sentences[0]?.logit
      if (!reading || logit === undefined) return near - MIN_COSINE
      const weights = WEIGHTS[languagePair(language, (places[index] as (typeof places)[0]).article.language)]
      return (
        weights.bias + weights.cosine * near + weights.reading * logit + weights.passage * reading.passage
      )
    })
  }
}
