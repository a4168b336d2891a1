import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer, Citation } from '../server/core/answer.ts'
import { type Article, zoneAt } from '../server/core/article.ts'
import { MAX_UNIT, splitSentences } from '../server/text/sentences.ts'
import { ABOUT_SEEDS, HOSTILE, questionsFrom } from './questions.ts'
import { openSeedIndex, readSeeds, type SeedIndex } from './seeds.ts'

/** Words with which a question may ask for what readers wrote. */
const ABOUT_READERS = /\b(?:leser|kommentar|reader|comment)/i

const files = readSeeds()
const questions = [...ABOUT_SEEDS, ...HOSTILE, ...questionsFrom(files)]

let seeds: SeedIndex
let articles: Map<string, Article>
let answers: Answer[]

beforeAll(async () => {
  seeds = await openSeedIndex()
  const ids = (await seeds.corpus.articles()).map(({ id }) => id)
  articles = await seeds.corpus.articlesById(ids)
  answers = []
  for (const question of questions) answers.push(await seeds.assistant.answerWhole({ question }))
}, 300_000)
afterAll(() => seeds.dispose())

/** Each citation that is shown, with the question that it was shown for. */
function* shown(): Generator<{ question: string; citation: Citation; answers: boolean }> {
  for (const answer of answers) {
    const { question } = answer
    if (answer.status === 'abstained') {
      for (const citation of answer.nearest) yield { question, citation, answers: false }
    } else {
      for (const claim of answer.claims) {
        for (const citation of claim.citations) yield { question, citation, answers: true }
      }
    }
  }
}

describe(`over ${questions.length} questions, whoever checks a claim`, () => {
  it('meets a fair mix: many are answered, and many are not', () => {
    expect(new Set(questions).size).toBeGreaterThanOrEqual(150)
    const answered = answers.filter(({ status }) => status !== 'abstained').length
    expect(answered).toBeGreaterThanOrEqual(50)
    expect(answers.length - answered).toBeGreaterThanOrEqual(20)
    const cited = new Set([...shown()].map(({ citation }) => citation.file))
    expect([...cited].sort()).toEqual([...files.keys()].sort())
  })

  it('finds each quote, sign by sign, at its place in the file on disk', () => {
    for (const { question, citation } of shown()) {
      const { file, start, end, quote, prefix, suffix } = citation
      const text = files.get(file) as string
      expect(quote, question).not.toBe('')
      expect(text.slice(start, end), question).toBe(quote)
      expect(text.slice(0, start).endsWith(prefix), question).toBe(true)
      expect(text.slice(end).startsWith(suffix), question).toBe(true)
      for (const span of citation.context) expect(span.end, question).toBeLessThanOrEqual(text.length)
    }
  })

  it('reads one sentence, or one readable unit of at most 400 characters', () => {
    for (const { question, citation } of shown()) {
      const { language, text } = articles.get(citation.articleId) as Article
      if (citation.quote.length <= MAX_UNIT) continue
      const units = splitSentences(text, citation, language)
      expect(units, `${question} → ${citation.quote}`).toEqual([{ start: citation.start, end: citation.end }])
    }
  })

  it('sees the outlet, title and hash that are stored, never others', () => {
    for (const { question, citation } of shown()) {
      const article = articles.get(citation.articleId) as Article
      const { id: articleId, sha256: articleSha256, file, title, outlet } = article
      expect(citation, question).toMatchObject({ articleId, articleSha256, file, title, outlet })
      expect(citation.zone, question).toBe(zoneAt(article, citation.start))
    }
  })

  it('never meets a claim without a citation, nor an answer without a claim', () => {
    for (const answer of answers) {
      if (answer.status === 'abstained') {
        expect(answer).not.toHaveProperty('claims')
        continue
      }
      expect(answer.claims.length, answer.question).toBeGreaterThan(0)
      for (const claim of answer.claims) {
        expect(claim.citations.length, answer.question).toBeGreaterThan(0)
        expect(claim.text, answer.question).not.toBe('')
        expect(claim.origins, answer.question).toBeGreaterThan(0)
      }
      const ids = answer.claims.map(({ id }) => id)
      expect(new Set(ids).size, answer.question).toBe(ids.length)
    }
  })

  it('reads only words of the articles: without a model each claim is one of its quotes', () => {
    for (const answer of answers) {
      if (answer.status === 'abstained') continue
      for (const { text, citations, answerSpan } of answer.claims) {
        // bracketed insertions make a sentence readable on its own
        const own = text.replaceAll(/ ?\[[^\]]*\]/g, '')
        const quotes = citations.map(({ quote }) => quote.replaceAll(/ ?\[[^\]]*\]/g, ''))
        expect(quotes, answer.question).toContain(own)
        if (answerSpan) expect(text.slice(answerSpan.start, answerSpan.end), answer.question).not.toBe('')
      }
    }
  })

  it('is shown a reader’s comment only when the question asks about readers', () => {
    let comments = 0
    for (const { question, citation, answers } of shown()) {
      if (!answers) continue
      if (ABOUT_READERS.test(question)) {
        if (citation.zone === 'comment') comments++
        continue
      }
      expect(['headline', 'body'], `${question} → ${citation.quote}`).toContain(citation.zone)
    }
    expect(comments).toBeGreaterThan(0)
  })

  it('gets the same citations when asked again', async () => {
    for (const [index, answer] of answers.entries()) {
      if (index % 15 !== 0) continue
      const again = await seeds.assistant.answerWhole({ question: answer.question })
      const { id: _, timings: __, ...rest } = answer
      expect(again).toMatchObject(rest)
    }
  })
})
