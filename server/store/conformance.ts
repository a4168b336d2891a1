import { describeArticles } from './conformance/articles.ts'
import { describeCopies } from './conformance/copies.ts'
import { createPlaces, type StorePlace } from './conformance/corpora.fixture.ts'
import { describeIngests } from './conformance/ingests.ts'
import { describeQuestions } from './conformance/questions.ts'

/** What every adapter of `CorpusStore` must do. */
export function describeCorpusStore(name: string, createPlace: () => Promise<StorePlace>): void {
  describeIngests(name, createPlaces(createPlace))
  describeCorpus(name, createPlace)
}

/** What can be read of a revision, however it was written: what every `CorpusSource` must do. */
export function describeCorpus(name: string, createPlace: () => Promise<StorePlace>): void {
  const places = createPlaces(createPlace)
  describeQuestions(name, places)
  describeCopies(name, places)
  describeArticles(name, places)
}
