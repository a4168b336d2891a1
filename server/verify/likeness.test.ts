import { expect, it } from 'vitest'
import { articleOf } from './article.fixture.ts'
import { entailmentWith } from './entailment.fixture.ts'
import { createLikeness } from './likeness.ts'

const QUOTE = 'Der Rat baut die Brücke und sperrt die Straße.'
const PLACE = { article: articleOf('a', [['body', QUOTE]]), start: 0, end: QUOTE.length }
const embedder = { id: 'none', dimensions: 1, embed: () => Promise.reject(new Error('not to be asked')) }

/** @param supports how far the quote bears out the statement, and the statement the quote */
async function likenessBy(supports: { there: number; back: number }): Promise<number> {
  const entailment = entailmentWith({
    async compare(_, other) {
      return { supports: other === QUOTE ? supports.there : supports.back, contradicts: 0 }
    },
  })
  const [likeness] = await createLikeness({ embedder, entailment })('Der Rat baut eine Brücke.', [PLACE])
  return likeness as number
}

it('a statement is borne out for sure only if it also tells about what its quote tells', async () => {
  expect(await likenessBy({ there: 2, back: 0 })).toBeGreaterThanOrEqual(1)
  expect(await likenessBy({ there: 2, back: -3 })).toBeLessThan(1)
  expect(await likenessBy({ there: 2, back: -3 })).toBeGreaterThanOrEqual(0)
  expect(await likenessBy({ there: -4, back: -3 })).toBeLessThan(0)
})
