import { describe, expect, it } from 'vitest'
import { articleOf, bridge, market, type Places } from './corpora.fixture.ts'

/** Articles come back as they were stored. */
export function describeArticles(name: string, { corpusOf }: Places): void {
  describe(`${name}: an article`, () => {
    const full = () =>
      articleOf('full', [{ zone: 'headline', sentences: ['Kopf'] }, { sentences: ['Text.'] }], {
        outlet: { status: 'stated', name: 'WELT', evidence: 'Source: "welt.de"' },
        author: 'Max Muster',
        publishedAt: '2025-02-13',
        url: 'https://example.org/a?b=\'c\'&d="e"',
        language: 'en',
      })

    it('is listed with all that is known of it, but its text, sorted by file', async () => {
      const corpus = await corpusOf(market(), full(), bridge())
      const { text: _, zones: __, ...summary } = full().article
      const listed = await corpus.articles()
      expect(listed.map(({ file }) => file)).toEqual(['bridge.txt', 'full.txt', 'market.txt'])
      expect(listed[1]).toEqual({ ...summary, length: 11 })
      expect(Object.keys(listed[0] as object)).not.toEqual(expect.arrayContaining(['author']))
      expect(listed[0]).not.toHaveProperty('text')
    })

    it('comes back as it was stored', async () => {
      const corpus = await corpusOf(full(), bridge())
      const articles = await corpus.articlesById(['bridge', 'full', 'gone'])
      expect(articles.size).toBe(2)
      expect(articles.get('full')).toEqual(full().article)
      expect(articles.get('bridge')).toEqual(bridge().article)
      expect(await corpus.articlesById([])).toEqual(new Map())
    })

    it.each([
      ['emoji and letters of several signs', 'Ja 👍🏽 e\u0301 👩‍👩‍👧 ﬀ İ \u{1F1E9}\u{1F1EA}'],
      ['all kinds of line ends and white space', 'a\r\nb\n\r\n\tc\u00a0d\u2028e\f\v '],
      ['quotation marks and backslashes', `'"„“‚‘»«\\n\\'\\\\ %s {} $1 \`;-- DROP TABLE`],
      ['a byte order mark at the start', '\uFEFFÄpfel \uFEFF.'],
      ['two of them', '\uFEFF\uFEFFÄpfel'],
      ['200,000 characters', 'Äpfel 🍎 und "Birnen".\r\n'.repeat(9_000)],
    ])('keeps its text sign by sign: %s', async (_, text) => {
      const corpus = await corpusOf(articleOf('odd', [], { text, title: text.slice(0, 100) }))
      const article = (await corpus.articlesById(['odd'])).get('odd')
      expect(article?.text === text).toBe(true)
      expect((await corpus.articles())[0]).toMatchObject({ length: text.length, title: text.slice(0, 100) })
    })

    it('is there even when there is nothing in it to search', async () => {
      const corpus = await corpusOf(articleOf('empty', []), bridge())
      expect((await corpus.articlesById(['empty'])).get('empty')?.text).toBe('')
      expect((await corpus.articles()).map(({ id }) => id)).toEqual(['bridge', 'empty'])
    })
  })
}
