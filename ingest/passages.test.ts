import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Article, ZoneSpan } from '../server/core/article.ts'
import { splitSentences } from '../server/text/sentences.ts'
import { toArticle } from './article/article.fixture.ts'
import { toPassages } from './passages.ts'

function articleOf(text: string, zones: Omit<ZoneSpan, 'rule'>[] = []): Article {
  return {
    id: 'a',
    file: 'a.txt',
    sha256: 'sha256',
    title: '',
    outlet: { status: 'unknown', name: null },
    evidence: {},
    language: 'de',
    text,
    zones: (zones.length > 0 ? zones : [{ zone: 'body' as const, start: 0, end: text.length }]).map(
      (zone) => ({ ...zone, rule: 'test' }),
    ),
  }
}

/** What must hold of any article. */
async function expectSound(article: Article) {
  const { text, zones, language } = article
  const passages = await toPassages(article)
  let last = 0
  for (const passage of passages) {
    const { start, end, sentences } = passage
    expect(start).toBeGreaterThanOrEqual(last)
    last = end
    expect(end - start).toBeLessThanOrEqual(1_000)
    const zone = zones.find((zone) => zone.start <= start && end <= zone.end)
    expect(zone?.zone).toBe(passage.zone)
    expect([start, end]).toEqual([sentences[0]?.start, sentences.at(-1)?.end])
    sentences.forEach((sentence, index) => {
      expect(sentence.start).toBeLessThan(sentence.end)
      expect(sentence.start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? start)
      const quote = text.slice(sentence.start, sentence.end)
      expect(quote).toBe(quote.trim())
      expect(quote.isWellFormed()).toBe(true)
    })
  }
  const units = passages.flatMap(({ sentences }) => sentences)
  for (const zone of zones) {
    for (const sentence of splitSentences(text, zone, language)) {
      const inside = units.filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
      const kept = inside.map(({ start, end }) => text.slice(start, end)).join('')
      expect(kept.replaceAll(/\s/g, '')).toBe(text.slice(sentence.start, sentence.end).replaceAll(/\s/g, ''))
      if (inside.length > 1) for (const { start, end } of inside) expect(end - start).toBeLessThanOrEqual(400)
    }
  }
  expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length)
  return passages
}

describe('whatever is asked, the places found are exact: passages', () => {
  const folder = new URL('../seeds/', import.meta.url)
  const seeds = readdirSync(folder).filter((file) => file.endsWith('.txt'))

  it.each(seeds)('of %s cover every sentence, each within one zone', async (file) => {
    const { article } = toArticle({ file, bytes: readFileSync(new URL(file, folder)), declared: {} })
    const passages = await expectSound(article)
    expect(passages.length).toBeGreaterThan(3)
  })

  it.each(seeds)('of %s are sound wherever the file is cut off', async (file) => {
    const bytes = readFileSync(new URL(file, folder))
    for (let length = 37; length < bytes.length; length += 997) {
      const { article } = toArticle({ file, bytes: bytes.subarray(0, length), declared: {} })
      await expectSound(article)
    }
  })

  it.each([
    ['Windows line ends', 'Ein Satz.\r\nNoch einer, mit 👍🏽 darin.\r\n\r\nUnd ein dritter.'],
    ['only white space and signs', ' \n\t…\n---\n'],
    ['no text at all', ''],
    ['one word without end', 'x'.repeat(5_000)],
    ['emoji without end', `Ja ${'🌉'.repeat(3_000)}`],
    ['emoji of many parts without end', `x${'👩‍👩‍👧'.repeat(500)}`],
    ['keywords', Array.from({ length: 900 }, (_, index) => `Stichwort ${index}`).join(', ')],
    ['a table', Array.from({ length: 300 }, (_, index) => `${index}; Anna Muster; 12,5; `).join('')],
    ['the same words again and again', 'und dann '.repeat(600)],
    ['a long sentence between short ones', `Kurz. ${'Wort für Wort '.repeat(100)}ist Schluss. Kurz.`],
  ])('are exact for %s', async (_, text) => {
    await expectSound(articleOf(text))
  })
})

describe('a passage', () => {
  it('never mixes what an article says with what readers wrote', async () => {
    const text = 'Kopf\nDer Rat sagt ja. Leser Max sagt nein.'
    const passages = await expectSound(
      articleOf(text, [
        { zone: 'headline', start: 0, end: 5 },
        { zone: 'body', start: 5, end: 22 },
        { zone: 'comment', start: 22, end: text.length },
      ]),
    )
    expect(passages.map(({ zone, start, end }) => [zone, text.slice(start, end)])).toEqual([
      ['headline', 'Kopf'],
      ['body', 'Der Rat sagt ja.'],
      ['comment', 'Leser Max sagt nein.'],
    ])
  })

  it('is about a paragraph: short ones go together, long ones stay apart', async () => {
    const long = 'Dies ist ein Satz, der für sich allein nicht lang genug ist. '.repeat(5).trim()
    const passages = await expectSound(articleOf(`Kurz.\nAuch kurz.\n${long}\n${long}`))
    expect(passages).toHaveLength(2)
    expect(passages[0]?.sentences).toHaveLength(7)
    expect(passages[1]?.sentences).toHaveLength(5)
  })

  it('keeps its id with the bytes of its file, so that a citation survives', async () => {
    const article = articleOf('Ein Satz.')
    const id = async (change: Partial<Article>) => (await toPassages({ ...article, ...change }))[0]?.id
    expect(await id({ title: 'Anders' })).toBe(await id({}))
    expect(await id({ sha256: 'other' })).not.toBe(await id({}))
    expect(await id({ id: 'b' })).not.toBe(await id({}))
  })
})

it('a text without sentence ends is quoted in short pieces, cut between words', async () => {
  const text = 'ein Wort nach dem anderen, ohne jeden Punkt und ohne Ende; '.repeat(40)
  const passages = await expectSound(articleOf(text))
  const units = passages.flatMap(({ sentences }) => sentences)
  expect(units.length).toBeGreaterThan(5)
  for (const { start, end } of units) {
    expect(end - start).toBeLessThanOrEqual(400)
    expect(text.slice(start - 1, start)).not.toMatch(/\p{L}/u)
    expect(text.slice(end, end + 1)).not.toMatch(/\p{L}/u)
    expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}]/u)
  }
})
