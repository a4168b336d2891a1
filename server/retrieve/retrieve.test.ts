import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder, removeFolder } from '../../test/folders.ts'
import type { Corpus, Embedder } from '../core/ports.ts'
import { articleOf, FORMAT, vectorOf, write } from '../store/conformance/corpora.fixture.ts'
import { createLanceStore } from '../store/lancedb.ts'
import { termsOf } from '../text/terms.ts'
import { createAsk } from './asked.ts'
import { retrieve, type ScoredPassage } from './retrieve.ts'

/** Finds everything alike, so that the words decide. */
const embedder: Embedder = {
  id: FORMAT.embedder,
  dimensions: FORMAT.dimensions,
  embed: async (texts) => texts.map(() => vectorOf(1)),
}

const TEXTS = [
  ['bridge', 'de', 'Die Verhandlungen über die Brücke dauerten 90 Minuten.'],
  ['market', 'de', 'Der Markt am Rathaus öffnet am Samstag.'],
  ['school', 'de', 'Die Handlung des Stücks kennt jedes Kind.'],
  ['harbour', 'en', 'The harbour opens in summer, and the mayor swims there.'],
] as const

const opened: (() => Promise<void>)[] = []
const corpora = new Map<string, Corpus>()

async function corpusIn(...languages: string[]): Promise<Corpus> {
  const folder = await makeFolder()
  opened.push(() => removeFolder(folder))
  const store = await createLanceStore(folder)
  const texts = TEXTS.filter(([, language]) => languages.includes(language))
  const articles = texts.map(([id, language, text]) =>
    articleOf(id, [{ sentences: [text], terms: termsOf(text, language).join(' ') }], { language }),
  )
  await write(store, articles)
  return (await store.open()) as Corpus
}

beforeAll(async () => {
  corpora.set('German', await corpusIn('de')).set('both', await corpusIn('de', 'en'))
})
afterAll(() => Promise.all(opened.map((close) => close())))

async function find(question: string, articles: 'German' | 'both' = 'German'): Promise<ScoredPassage[]> {
  return findIn(corpora.get(articles) as Corpus, question)
}

async function findIn(corpus: Corpus, question: string): Promise<ScoredPassage[]> {
  return retrieve(corpus, await createAsk({ corpus, embedder })(question), { zones: ['body'] })
}

describe('a question with a misspelled word', () => {
  it.each([
    'Dauerten die Verhandlugnen 90 Minuten?',
    'Dauerten die Verhandllungen 90 Minuten?',
    'Dauerten die Vehandlungen 90 Minuten?',
  ])('finds the passage as the right one does: %s', async (question) => {
    const [right] = await find('Dauerten die Verhandlungen 90 Minuten?')
    const [best] = await find(question)
    expect(best).toMatchObject({ article: { id: 'bridge' }, coverage: 1, names: 1 })
    expect(best?.score).toBeCloseTo(right?.score as number)
    expect(best?.sentences[0]).toMatchObject({ coverage: 1, coverageWithPrevious: 1, names: 1 })
    expect((await find(question)).at(-1)?.coverage).toBe(0)
  })

  it('but not when the word is short, or has another first letter', async () => {
    for (const question of ['Wo ist der Makrt?', 'Wo ist das Bathaus?']) {
      for (const { bm25, coverage } of await find(question)) expect([bm25, coverage]).toEqual([0, 0])
    }
  })
})

describe('a word that stands in an article', () => {
  it('is never taken for another one', async () => {
    const covered = (await find('Welche Handlung?')).filter(({ coverage }) => coverage > 0)
    expect(covered.map(({ article }) => article.id)).toEqual(['school'])
  })

  it('neither when another language would make another term of it', async () => {
    const corpus = corpora.get('both') as Corpus
    const looked: string[] = []
    const spied: Corpus = {
      ...corpus,
      similarTerms(terms) {
        looked.push(...terms)
        return corpus.similarTerms(terms)
      },
    }
    await findIn(spied, 'Dauerten die Verhandlungen?')
    expect(looked).toEqual([])
  })
})

it('many unknown words do not make a question slow: only the longest are looked up', async () => {
  const corpus = corpora.get('German') as Corpus
  let looked: readonly string[] = []
  const spied: Corpus = {
    ...corpus,
    async similarTerms(terms) {
      looked = terms
      return new Map()
    },
  }
  const words = Array.from({ length: 20 }, (_, index) => `qx${'vj'.repeat(index + 3)}`)
  await findIn(spied, words.join(' '))
  expect(looked).toHaveLength(5)
  expect(Math.min(...looked.map(({ length }) => length))).toBeGreaterThan(30)
})
