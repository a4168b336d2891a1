import { describe, expect, it } from 'vitest'
import { articleFrom } from '../article/article.ts'
import { articlesOf } from '../read-document.ts'
import { bytes, PROSE, read, readOne, reasons } from './reading.fixture.ts'
import { isFailure } from './source.ts'

const TEXT = PROSE.join('\n\n')
const ROWS = [
  { id: 1, title: 'Eins', text: 'Der Stadtrat hat beschlossen.' },
  { id: 2, title: 'Zwei', text: 'Die Brücke wird gebaut.' },
]
const NAMES = ['1', '2']

async function names(file: string, data: string | Uint8Array): Promise<(string | undefined)[]> {
  return (await read(file, data)).map((one) => (isFailure(one) ? one.reason : one.row))
}

function utf16(text: string, isBigEndian = false): Uint8Array {
  const encoded = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return new Uint8Array(isBigEndian ? encoded.swap16() : encoded)
}

describe('the archive of a news service is read as it comes', () => {
  it.each<[string, unknown]>([
    ['articles inside an answer', { status: 'ok', response: { articles: ROWS } }],
    ['a page of results', { articles: { results: ROWS, page: 1 } }],
    ['articles under the name of a text', { article: ROWS, page: 1 }],
    ['data of data', { data: { items: ROWS } }],
  ])('%s', async (_, value) => {
    expect(await names('a.json', JSON.stringify(value))).toEqual(NAMES)
  })

  it('an article stays one, whatever lists it has beside its text', async () => {
    const article = { title: 'Eins', text: TEXT, data: [], items: [{ src: 'a.png' }] }
    expect((await readOne('a.json', JSON.stringify(article))).article.file).toBe('a.json')
  })

  it('lines of objects under the name of JSON are read as lines', async () => {
    const lines = ROWS.map((row) => JSON.stringify(row))
    expect(await names('a.json', lines.join('\r\n'))).toEqual(NAMES)
    expect(await reasons('a.json', `${lines[0]}\nkein JSON`)).toEqual([
      expect.stringMatching(/^is not valid JSON/),
    ])
  })

  it('one value over many lines under the name of JSONL is one reason, not one a line', async () => {
    for (const value of [ROWS, ROWS[0]]) {
      expect(await reasons('a.jsonl', JSON.stringify(value, null, 2))).toEqual([
        expect.stringMatching(/its name has to end in \.json$/),
      ])
    }
  })

  it('JSONL in UTF-16, as Windows writes it, is read, however the stream is cut', async () => {
    const lines = ROWS.map((row) => JSON.stringify(row)).join('\r\n')
    for (const data of [utf16(lines), utf16(lines, true)]) {
      async function* byByte() {
        for (const byte of data) yield Uint8Array.of(byte)
      }
      expect(await read('a.jsonl', data)).toEqual(await read('a.jsonl', bytes(lines)))
      expect(await read('a.jsonl', byByte())).toEqual(await read('a.jsonl', bytes(lines)))
    }
  })

  it.each<[string, (data: Uint8Array) => Uint8Array]>([
    ['ends within a character', (data) => data.slice(0, -1)],
    ['ends within a pair of surrogates', (data) => data.slice(0, -2)],
  ])('JSONL in UTF-16 that %s gives the lines before, and says that it is damaged', async (_, cut) => {
    const data = cut(utf16(`${JSON.stringify(ROWS[0])}\n{"id": 2, "text": "🙂`))
    const found: (string | undefined)[] = []
    const document = { name: 'a.jsonl', size: data.length, open: async () => ({ name: 'a.jsonl', data }) }
    for await (const one of articlesOf(document)) {
      found.push(isFailure(one) ? one.reason : one.row)
    }
    expect(found).toEqual(['1', 'starts as UTF-16 text but is damaged'])
  })
})

describe('no mark of a page is cited', () => {
  it('whatever tag it is, when no paragraph tells that the text is HTML', async () => {
    const text = 'Eins.<script>alert(1)</script> <font color="red">Zwei</font>.<!-- wp:x -->'
    expect((await readOne('a.json', JSON.stringify({ text }))).article.text).toBe('Eins. Zwei.')
  })

  it('in titles and names', async () => {
    const row = { title: 'Stadt &#8211; <em>Rat</em>', author: '<a href="/m">Max Muster</a>', text: TEXT }
    const { article } = await readOne('a.json', JSON.stringify(row))
    expect([article.title, article.author]).toEqual(['Stadt – Rat', 'Max Muster'])
  })

  it('but words in angle brackets are', async () => {
    const text = 'Wenn x <y und y> 3, dann ruft <Name> an.'
    expect((await readOne('a.json', JSON.stringify({ text }))).article.text).toBe(text)
  })
})

it('a file that is not UTF-8 is read, and the operator is told once', async () => {
  const latin = Uint8Array.from(JSON.stringify(ROWS), (one) => one.charCodeAt(0))
  expect(await read('a.json', latin)).toMatchObject([
    { text: expect.stringContaining('beschlossen'), warnings: [expect.stringContaining('Windows-1252')] },
    { text: expect.stringContaining('Brücke'), warnings: [] },
  ])
})

it('an author named twice is shown once', async () => {
  const author = [{ name: 'Max Muster' }, { name: 'Max Muster' }]
  expect((await readOne('a.json', JSON.stringify({ text: TEXT, author }))).article.author).toBe('Max Muster')
})

it('the number of an author is not shown as a name', async () => {
  expect((await readOne('a.json', JSON.stringify({ text: TEXT, author: 3 }))).article).not.toHaveProperty(
    'author',
  )
})

it('half of a character, where an export cut the text, keeps every quote in its place', () => {
  const text = 'Gut \ud83d so.'
  const { article } = articleFrom(
    { text, content: text, found: {}, warnings: [] },
    { file: 'a', declared: {} },
  )
  expect(article.text).toBe('Gut \ufffd so.')
})
