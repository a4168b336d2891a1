import { describe, expect, it } from 'vitest'
import { articleOf, FORMAT, type Places, write } from './corpora.fixture.ts'

/** Which articles are copies of others. */
export function describeCopies(name: string, { place }: Places): void {
  describe(`${name}: copies`, () => {
    const WIRE = 'Der Rat der Stadt hat am Montag den Bau einer neuen Brücke über den Fluss beschlossen.'

    it('are known as such, also when they come with different ingests, and no more when they go', async () => {
      const store = await (await place())()
      await write(store, [
        articleOf('b', [{ sentences: [WIRE] }]),
        articleOf('c', [{ sentences: ['Etwas ganz anderes ist heute im Zoo der Stadt geschehen.'] }]),
      ])
      expect(await (await store.open())?.copies()).toEqual(new Map())
      await write(store, [articleOf('a', [{ sentences: [WIRE] }])])
      const withCopies = await store.open()
      expect(await withCopies?.copies()).toEqual(
        new Map([
          ['a', 'a'],
          ['b', 'a'],
        ]),
      )
      const writer = await store.write(FORMAT)
      await writer.remove(['a'])
      await writer.commit()
      expect(await (await store.open())?.copies()).toEqual(new Map())
    })
  })
}
