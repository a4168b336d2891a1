import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createBatch } from '../../ingest/batch.ts'
import type { Corpus } from '../../server/core/ports.ts'
import { indexFormat } from '../../server/store/format.ts'
import { createLanceStore } from '../../server/store/lancedb.ts'
import { madeUpArticle } from '../../test/articles.ts'
import { createHashEmbedder } from '../../test/embedder.ts'
import { temporaryFolder } from '../../test/folders.ts'
import { bodyArticle, toEvalArticle } from './articles.ts'
import { excerptsOf, readExcerpts } from './excerpts.ts'
import { timesInText } from './pick.ts'
import { validate } from './questions.ts'
import { writeTemplate } from './template.ts'

const ARTICLES = Array.from({ length: 5 }, (_, number) =>
  bodyArticle({ file: `${number}.txt`, title: `Artikel ${number}`, text: madeUpArticle(number) }),
)

describe('excerpts made of articles', () => {
  it('are the same every time, from all of them, and verbatim', async () => {
    const excerpts = await excerptsOf(ARTICLES, 10)
    expect(excerpts).toEqual(await excerptsOf(ARTICLES.toReversed(), 10))
    expect(excerpts).toHaveLength(10)
    expect(new Set(excerpts.map(({ file }) => file)).size).toBe(5)
    for (const { excerpt, file } of excerpts) {
      expect(ARTICLES.find((article) => article.file === file)?.text).toContain(excerpt)
    }
  })

  it('are never from a text that a second article carries, since both would be right', async () => {
    const [first] = ARTICLES
    const copied = [...ARTICLES, bodyArticle({ file: 'copy.txt', title: 'Kopie', text: first?.text ?? '' })]
    const files = (await excerptsOf(copied, 30)).map(({ file }) => file)
    expect(files).not.toContain('0.txt')
    expect(files).not.toContain('copy.txt')
    expect(files).toContain('1.txt')
  })
})

describe('excerpts of articles a line', () => {
  const rows = [
    { id: 'n1', outlet: 'Talbote', date: '2024-03-01', text: 'Die Brücke ist zu. Das sagte der Rat.' },
    { id: 'n2', outlet: 'Flussblatt', text: 'The mill is open and they are happy about it.' },
  ]
  const archive = rows.map((row) => JSON.stringify(row)).join('\n')

  it('are asked for by what they quote; outlet and date are those of the article unless given', async () => {
    const folder = await temporaryFolder({
      'news.jsonl': archive,
      'excerpts.jsonl': [
        { excerpt: 'Die Brücke  ist zu.', id: 'n1' },
        { excerpt: 'The mill is open and they are', file: 'news.jsonl#n2', outlet: 'Other', date: '2023' },
      ]
        .map((row) => JSON.stringify(row))
        .join('\n'),
    })
    const { questions, origins } = await readExcerpts(
      join(folder, 'news.jsonl'),
      join(folder, 'excerpts.jsonl'),
    )
    expect(questions.map(({ question }) => question)).toEqual([
      'Aus welchem Artikel stammt „Die Brücke  ist zu.“?',
      'Which article is this from: “The mill is open and they are”?',
    ])
    expect(questions[0]?.facts[0]?.spans[0]).toMatchObject({
      file: 'news.jsonl#n1',
      quote: 'Die Brücke ist zu.',
    })
    expect([...origins.values()]).toEqual([
      { file: 'news.jsonl#n1', outlet: 'Talbote', date: '2024-03-01' },
      { file: 'news.jsonl#n2', outlet: 'Other', date: '2023' },
    ])
  })

  it('are refused, by line, when they name no article or do not stand in it', async () => {
    const folder = await temporaryFolder({
      'news.jsonl': archive,
      'excerpts.jsonl': '{"excerpt":"Die Brücke","id":"n3"}\n{"excerpt":"Der Tunnel","id":"n1"}',
      'nameless.jsonl': '{"excerpt":"Die Brücke"}',
    })
    const read = (name: string) => readExcerpts(join(folder, 'news.jsonl'), join(folder, name))
    await expect(read('excerpts.jsonl')).rejects.toThrow(
      'line 1, file: there is no article n3\n  line 2, excerpt: does not stand in news.jsonl#n1',
    )
    await expect(read('nameless.jsonl')).rejects.toThrow('line 1: names no article')
  })
})

describe('a template made of an index', () => {
  it('becomes a valid dataset by writing questions into it, and is refused as it is', async () => {
    const template = await inIndex(writeTemplate)
    const texts = new Map(ARTICLES.map(({ file, text }) => [file, text]))
    const lines = template.trim().split('\n')
    expect(lines.length).toBeGreaterThan(5)
    expect(validate(template, texts).problems).toHaveLength(lines.length)
    const filled = template.replaceAll('"question":""', '"question":"Was geschah?"')
    expect(validate(filled, texts).problems).toEqual([])
  })
})

describe('an article as the scorers see it', () => {
  it('has the readable units of its index, each within one zone', async () => {
    const text = 'Brücke zu\n\nDie Brücke ist zu. „Wir bauen. Bald“, sagte Anna Ott.'
    const article = {
      ...bodyArticle({ file: 'a.txt', title: 'Brücke zu', text }),
      zones: [
        { zone: 'headline' as const, start: 0, end: 11, rule: 'title' },
        { zone: 'body' as const, start: 11, end: text.length, rule: 'body' },
      ],
    }
    const { units, outlet } = await toEvalArticle(article)
    expect(units.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Brücke zu',
      'Die Brücke ist zu.',
      '„Wir bauen. Bald“, sagte Anna Ott.',
    ])
    expect(outlet).toBeNull()
  })
})

it('a quote is counted at every place, also where two of them overlap', () => {
  expect(timesInText('ja ja ja', 'ja ja')).toBe(2)
})

async function inIndex<T>(work: (corpus: Corpus) => Promise<T>): Promise<T> {
  const folder = await temporaryFolder()
  const embedder = createHashEmbedder()
  const store = await createLanceStore(folder)
  const writer = await store.write(indexFormat(embedder))
  const batch = createBatch(embedder, writer)
  for (const article of ARTICLES) await batch.add({ article, root: folder, fingerprint: article.sha256 })
  await batch.end()
  await writer.commit()
  try {
    return await work((await store.open()) as Corpus)
  } finally {
    await store.close()
  }
}
