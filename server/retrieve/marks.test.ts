import { expect, it } from 'vitest'
import { openTemporaryIndex } from '../../evals/systems/temporary-index.ts'
import { createHashEmbedder } from '../../test/embedder.ts'
import type { Corpus } from '../core/ports.ts'
import { articleOf } from '../verify/article.fixture.ts'
import { createAsk } from './asked.ts'
import { marksIn } from './marks.ts'

const TEXT =
  'Die Verhandlungen und Brücken sind teuer. Der Brückenbau kostet zwölf Millionen Euro, und die Schule bleibt.'

it('marks the words that were searched for in every form, and no others', async () => {
  const article = articleOf('a', [['body', TEXT]])
  const embedder = createHashEmbedder()
  const { store, close } = await openTemporaryIndex([article], embedder)
  const ask = createAsk({ corpus: (await store.open()) as Corpus, embedder })
  const markedFor = async (query: string) =>
    marksIn(await ask(query), { article, start: 0, end: TEXT.length }).map(({ start, end }) =>
      TEXT.slice(start, end),
    )
  expect(await markedFor('Was kostet die Brücke?')).toEqual(['Brücken', 'Brückenbau', 'kostet'])
  expect(await markedFor('Verhandlugnen')).toEqual(['Verhandlungen'])
  expect(await markedFor('Theater')).toEqual([])
  await close()
})
