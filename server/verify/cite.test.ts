import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Article } from '../core/article.ts'
import { randomTexts } from '../text/random-texts.fixture.ts'
import { splitSentences } from '../text/sentences.ts'
import { articleOf } from './article.fixture.ts'
import { cite } from './cite.ts'

const SEEDS = join(import.meta.dirname, '../../seeds')

function seedArticles(): Article[] {
  return readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const text = readFileSync(join(SEEDS, file), 'utf8')
      const zones = [{ zone: 'body' as const, start: 0, end: text.length, rule: 'whole file' }]
      return { ...articleOf(file, []), file, text, zones }
    })
}

function everyCitation(article: Article) {
  const whole = { start: 0, end: article.text.length }
  return splitSentences(article.text, whole, article.language).map((unit) => cite(article, unit))
}

describe('every sentence can be found again in its article', () => {
  const texts = randomTexts(200).map((text, index) => articleOf(`random-${index}`, [['body', text]]))

  it.each([
    ['the seeds', seedArticles()],
    ['texts full of emoji, umlauts and quotation marks', texts],
  ])('in %s', (_, articles) => {
    let cited = 0
    for (const article of articles) {
      for (const { quote, start, end, prefix, suffix, context } of everyCitation(article)) {
        cited++
        expect(quote).not.toBe('')
        expect(quote).toBe(article.text.slice(start, end))
        expect(article.text.indexOf(prefix + quote + suffix)).toBeGreaterThanOrEqual(0)
        expect(article.text.slice(0, start).endsWith(prefix)).toBe(true)
        expect(article.text.slice(end).startsWith(suffix)).toBe(true)
        expect(`${prefix}${suffix}`.isWellFormed()).toBe(true)
        for (const span of context) expect(article.text.slice(span.start, span.end).trim()).not.toBe('')
      }
    }
    expect(cited).toBeGreaterThan(200)
  })
})

describe('the id of a citation', () => {
  const article = articleOf('one', [['body', 'Es regnet. Es regnet.']])

  it('is the same after a re-ingest of an unchanged file', () => {
    expect(cite(article, { start: 0, end: 10 }).id).toBe(
      cite(structuredClone(article), { start: 0, end: 10 }).id,
    )
    expect(cite({ ...article, title: 'New', zones: article.zones }, { start: 0, end: 10 }).id).toBe(
      cite(article, { start: 0, end: 10 }).id,
    )
  })

  it.each<[string, Article, number]>([
    ['place', article, 11],
    ['article', { ...article, id: 'two' }, 0],
    ['version of the file', { ...article, sha256: 'changed' }, 0],
  ])('is another for another %s', (_, other, start) => {
    expect(cite(other, { start, end: start + 10 }).id).not.toBe(cite(article, { start: 0, end: 10 }).id)
  })

  it('no two sentences of the seeds share one', () => {
    const ids = seedArticles().flatMap((seed) => everyCitation(seed).map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

it('an article without an address gives a citation without one', () => {
  const { url: _, ...rest } = articleOf('one', [['body', 'Es regnet.']])
  expect('url' in cite(rest, { start: 0, end: 10 })).toBe(false)
})

it('an unknown outlet stays unknown', () => {
  const article = {
    ...articleOf('one', [['body', 'Es regnet.']]),
    outlet: { status: 'unknown', name: null } as const,
  }
  expect(cite(article, { start: 0, end: 10 }).outlet).toEqual({ status: 'unknown', name: null })
})

it('a comment is a reader’s words, whatever it quotes', () => {
  const text = '„Wir bauen das jetzt“, sagte Minister Karl Ott.'
  const article = articleOf('one', [['comment', text]])
  expect(cite(article, { start: 0, end: text.length })).toMatchObject({
    zone: 'comment',
    attribution: { kind: 'comment' },
    context: [],
  })
})

it('words outside all zones are not taken for evidence', () => {
  expect(cite({ ...articleOf('one', [['body', 'Es regnet.']]), zones: [] }, { start: 0, end: 10 }).zone).toBe(
    'boilerplate',
  )
})
