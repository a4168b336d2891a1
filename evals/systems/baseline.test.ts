import { describe, expect, it } from 'vitest'
import { madeUpArticle } from '../../test/articles.ts'
import { createHashEmbedder } from '../../test/embedder.ts'
import { bodyArticle } from '../dataset/articles.ts'
import type { EvalQuestion } from '../types.ts'
import { createBaseline } from './baseline.ts'

const LONG = bodyArticle({ file: 'long.txt', title: 'Lang', text: madeUpArticle(1, 12) })
const SHORT = bodyArticle({ file: 'short.txt', title: 'Kurz', text: 'Im Hafen liegt ein rotes Boot.' })

async function baseline(...parts: Parameters<typeof createBaseline>) {
  const system = await createBaseline(...parts)
  return ({ question }: { question: string }) => system.ask({ question } as EvalQuestion)
}

describe('the baseline', () => {
  it('answers with the whole best chunk, at its exact place', async () => {
    const ask = await baseline(createHashEmbedder(), [LONG, SHORT])
    const { status, claims, score, retrieved } = await ask({ question: 'Welches Boot liegt im Hafen?' })
    const [citation] = claims[0]?.citations ?? []
    expect(status).toBe('answered')
    expect(citation).toMatchObject({ file: 'short.txt', start: 0, end: 30, quote: SHORT.text })
    expect(score).toBeGreaterThan(0)
    expect(retrieved).toHaveLength(4)
    expect(retrieved[0]).toEqual({ file: 'short.txt', start: 0, end: 30 })
  })

  it('cuts at 1,000 characters with overlap, and finds each chunk where it stands though sentences recur', async () => {
    const refrain = 'Der Rat tagt. '.repeat(300).trim()
    const article = bodyArticle({ file: 'r.txt', title: 'Refrain', text: refrain })
    const ask = await baseline(createHashEmbedder(), [article])
    const { retrieved } = await ask({ question: 'Rat?' })
    const places = retrieved.map(({ start, end }) => [start, end]).sort((a, b) => Number(a[0]) - Number(b[0]))
    expect(new Set(places.map(String)).size).toBe(4)
    for (const [start = 0, end = 0] of places) expect(end - start).toBeLessThanOrEqual(1_000)
  })

  it('knows no zones: a reader comment is as good an answer as any', async () => {
    const text = 'Der Rat beriet.\n\nIch finde das Boot hässlich.'
    const zones = [
      { zone: 'body' as const, start: 0, end: 17, rule: 'body' },
      { zone: 'comment' as const, start: 17, end: text.length, rule: 'thread' },
    ]
    const ask = await baseline(createHashEmbedder(), [
      { ...bodyArticle({ file: 'c.txt', title: '', text }), zones },
    ])
    const { claims } = await ask({ question: 'Wie ist das Boot?' })
    expect(claims[0]?.text).toContain('hässlich')
  })

  it('declines only when there are no articles at all', async () => {
    const ask = await baseline(createHashEmbedder(), [])
    expect(await ask({ question: 'Was?' })).toMatchObject({ status: 'abstained', claims: [], score: 0 })
  })
})
