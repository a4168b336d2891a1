import { expect, it } from 'vitest'
import { featuresWith } from './features.fixture.ts'
import type { SentenceFeatures } from './features.ts'
import { namingArticles, onTopic } from './on-topic.ts'
import type { Candidate } from './rank.ts'

function candidate(
  text: string,
  score: number,
  features: Partial<SentenceFeatures>,
  language = 'de',
): Candidate {
  const article = { id: text, text, language }
  const vector = new Float32Array()
  return { article, start: 0, end: text.length, vector, score, features: featuresWith(features) } as never
}

const textsOf = (byArticle: Candidate[][]) =>
  onTopic(byArticle).map((own) => own.map(({ article }) => article.text))

const GOOD = candidate('Die Brücke kostet zwölf Millionen Euro.', -1, { cosine: 0.9, coverage: 0.8 })

it('a sentence that stands beside an answer is none by itself', () => {
  const beside = candidate('Das sagte sie am Montag.', -1.2, { cosine: 0.9, coverage: 0.05 })
  const unlike = candidate('Die Brücke ist blau.', -1.2, { cosine: 0.8, coverage: 0.8 })
  expect(textsOf([[GOOD, beside, unlike]])).toEqual([[GOOD.article.text]])
})

it('neither is one that is far less likely than those of other articles', () => {
  const unlikely = candidate('Die Brücke hat Millionen Freunde.', -4, { cosine: 0.9, coverage: 0.8 })
  expect(textsOf([[GOOD], [unlikely]])).toEqual([[GOOD.article.text]])
})

it('an article in another language shares no words with the question, and is heard', () => {
  const english = candidate('The bridge costs twelve million.', -2, { cosine: 0.84, coverage: 0 }, 'en')
  expect(textsOf([[GOOD], [english]])).toEqual([[GOOD.article.text], [english.article.text]])
})

it('what only leads in, and a heading without a verb, state nothing', () => {
  const leadIn = candidate('Die Kosten der Brücke:', 0, { cosine: 0.95, coverage: 1, fragment: 1 })
  const heading = candidate('Kosten der Brücke', 0, { cosine: 0.95, coverage: 1, fragment: 1 })
  expect(textsOf([[leadIn, heading, GOOD]])).toEqual([[GOOD.article.text]])
})

it('what the reader takes for beside the point is no answer', () => {
  const read = { cosine: 0.9, coverage: 0.8, isRead: 1 }
  const good = candidate('Die Brücke kostet zwölf Millionen.', -1, { ...read, reading: -1 })
  const beside = candidate('Die Brücke kostet Nerven und Zeit.', -1.2, { ...read, reading: -5 })
  expect(textsOf([[good], [beside]])).toEqual([[good.article.text]])
})

it('an article that nowhere names what the question names tells of something else', () => {
  const named = [
    candidate('Die Sitzung dauerte lange.', -1, { names: 0 }),
    candidate('Der Rat von Musterstadt tagte.', -2, { names: 1 }),
  ]
  const other = [candidate('Das Spiel dauerte 90 Minuten.', 0, { names: 0.2 })]
  expect(namingArticles([named, other])).toEqual([named])
})
