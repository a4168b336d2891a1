import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../test/folders.ts'
import { readNewsArticles } from './news-articles.ts'
import { readNewsQa } from './news-qa.ts'

const TEXT = '😀 Die Brücke ist zu. „Wir bauen“, sagte sie.'
const ARTICLE = {
  id: '7',
  title: 'Brücke zu',
  date: '2020-05-01',
  text: TEXT,
  sentences: [
    [0, 20],
    [21, 44],
  ],
  quotations: [
    {
      type: 'Direct',
      medium: 'Speech',
      quote: [[21, 32]],
      speaker: [[40, 43]],
      cue: [[34, 39]],
      frame: [[32, 43]],
    },
  ],
}
const UNASKED = { ...ARTICLE, id: '8', quotations: [] }

function lines(...rows: object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

const QA = lines(
  {
    article: '7',
    kind: 'answerable',
    lang: 'de',
    type: 'what',
    q: 'Was ist zu?',
    gold: [0],
    answer: 'Die Brücke',
  },
  { article: '7', kind: 'unanswerable', lang: 'en', why: 'missing-detail', q: 'Until when?', near: [0] },
  {
    article: '7',
    kind: 'claim',
    lang: 'de',
    label: 'supported',
    q: 'Die Brücke ist gesperrt.',
    gold: [0, 1],
  },
  { article: '7', kind: 'claim', lang: 'de', label: 'not-stated', q: 'Der Tunnel ist zu.', near: [] },
)

describe('a folder of news questions', () => {
  it('gives answerable questions with the sentences that answer, and near misses to be declined', async () => {
    const folder = await temporaryFolder({ 'articles.jsonl': lines(ARTICLE, UNASKED), 'qa.jsonl': QA })
    const { articles, questions } = await readNewsQa(folder)
    expect(articles.map(({ file, publishedAt }) => [file, publishedAt])).toEqual([['7', '2020-05-01']])
    expect(questions).toMatchObject([
      {
        category: 'what',
        language: 'de',
        expect: 'answer',
        facts: [{ spans: [{ file: '7', start: 0, end: 21, quote: '😀 Die Brücke ist zu.' }] }],
      },
      { category: 'missing-detail', language: 'en', expect: 'abstain', facts: [] },
    ])
    expect(new Set(questions.map(({ split }) => split)).size).toBe(1)
  })

  it('gives claims to be checked apart, with what supports them', async () => {
    const folder = await temporaryFolder({ 'articles.jsonl': lines(ARTICLE), 'qa.jsonl': QA })
    const { claims, questions } = await readNewsQa(folder)
    expect(claims.map(({ label, claim, evidence }) => [label, claim, evidence.length])).toEqual([
      ['supported', 'Die Brücke ist gesperrt.', 2],
      ['not-stated', 'Der Tunnel ist zu.', 0],
    ])
    expect(new Set([...claims, ...questions].map(({ id }) => id)).size).toBe(4)
  })

  it('gives the quotations that people marked, at the places of the text as JavaScript counts them', async () => {
    const folder = await temporaryFolder({ 'articles.jsonl': lines(ARTICLE) })
    const [quotation] = (await readNewsArticles(folder)).flatMap(({ quotations }) => quotations)
    const words = (spans: { start: number; end: number }[] = []) =>
      spans.map(({ start, end }) => TEXT.slice(start, end))
    expect(words(quotation?.quote)).toEqual(['„Wir bauen“'])
    expect(words(quotation?.speaker)).toEqual(['sie'])
    expect(words(quotation?.tag)).toEqual(['sagte', ', sagte sie'])
  })

  it('is refused, by line, when a question is about what is not there', async () => {
    const qa = lines(
      { article: '7', kind: 'answerable', lang: 'de', type: 'what', q: 'Was?', gold: [2] },
      { article: '9', kind: 'unanswerable', lang: 'de', why: 'other-event', q: 'Wer?', near: [] },
    )
    const folder = await temporaryFolder({ 'articles.jsonl': lines(ARTICLE), 'qa.jsonl': qa })
    await expect(readNewsQa(folder)).rejects.toThrow(
      'qa.jsonl:\n  line 1: article 7 has no sentence 2\n  line 2: there is no article 9',
    )
    const wrong = await temporaryFolder({ 'articles.jsonl': lines({ ...ARTICLE, sentences: [[0, 99]] }) })
    await expect(readNewsArticles(wrong)).rejects.toThrow('line 1: there is nothing at 0–99')
  })
})
