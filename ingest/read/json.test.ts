import { describe, expect, it } from 'vitest'
import { articleFrom } from '../article/article.ts'
import { bytes, PROSE, read, readOne, reasons, zoneText } from './reading.fixture.ts'
import { isFailure } from './source.ts'

const TITLE = 'Stadtrat stimmt für den Neubau'
const TEXT = PROSE.join('\n\n')

describe('an export is read under the names that its fields usually have', () => {
  it.each([
    {
      title: TITLE,
      text: TEXT,
      outlet: 'Nordblick',
      url: 'https://n.example/a',
      publishedAt: '2025-02-13',
      author: 'Max Muster',
      language: 'de',
    },
    {
      headline: TITLE,
      body: TEXT,
      source: 'Nordblick',
      link: 'https://n.example/a',
      date: '13.02.2025',
      byline: 'Von Max Muster',
      lang: 'de',
    },
    {
      header: TITLE,
      article: TEXT,
      publisher: { name: 'Nordblick' },
      url: 'https://n.example/a',
      published: '2025-02-13',
      authors: ['Max Muster'],
      language: 'de',
    },
    {
      Title: TITLE,
      Content: TEXT,
      source: { id: 'nb', name: 'Nordblick' },
      URL: 'https://n.example/a',
      published_at: '2025-02-13T00:00:00',
      author: [{ name: 'Max Muster' }],
    },
    {
      title: { rendered: TITLE },
      content: { rendered: `<p>${PROSE.join('</p><p>')}</p>` },
      outlet: 'Nordblick',
      link: 'https://n.example/a',
      date: '2025-02-13',
      author: 'Max Muster',
    },
    {
      title: TITLE,
      text: PROSE,
      outlet: 'Nordblick',
      link: 'https://n.example/a',
      date: 20250213,
      author: 'Max Muster',
    },
  ])('%#', async (fields) => {
    const { article, warnings } = await readOne('a.json', JSON.stringify(fields))
    expect(article).toMatchObject({
      file: 'a.json',
      title: TITLE,
      text: `${TITLE}\n\n${TEXT}`,
      outlet: { status: 'stated', name: 'Nordblick' },
      url: 'https://n.example/a',
      publishedAt: '2025-02-13',
      author: 'Max Muster',
      language: 'de',
    })
    expect(article.zones[0]).toMatchObject({ zone: 'headline', start: 0 })
    expect(warnings).toEqual([])
  })

  it('its text untouched, but for the headline above it', async () => {
    const text = `  Zeile eins\r\n\tZeile  zwei  \n\n\n5 < 6 & 7 > 3`
    expect((await readOne('a.json', JSON.stringify({ text }))).article.text).toBe(text)
    expect((await readOne('a.json', JSON.stringify({ title: TITLE, text }))).article.text).toBe(
      `${TITLE}\n\n${text}`,
    )
  })

  it('the headline once, when the text begins with it', async () => {
    const text = `${TITLE.toUpperCase()}\n${TEXT}`
    const { article } = await readOne('a.json', JSON.stringify({ title: TITLE, text }))
    expect(article.text).toBe(text)
    expect(article.zones[0]).toMatchObject({ zone: 'headline', start: 0, end: TITLE.length + 1 })
  })

  it('HTML without what no reader of the page would see', async () => {
    const hidden =
      '<p style="color:red; display:none">Versteckt</p><p class="sr-only">Vorlesen</p><script>x()</script>'
    const text = `<p>${PROSE[0]}</p>${hidden}<div class="comments"><p>Gut so!</p></div><p>${PROSE[1]}</p>`
    const settled = await readOne('a.json', JSON.stringify({ text }))
    expect(settled.article.text).toBe(`${PROSE[0]}\n\n${PROSE[1]}\n\nGut so!`)
    expect(zoneText(settled, 'comment')).toBe('Gut so!')
  })

  it('character references and tags out of a web page as what they mean', async () => {
    const { article } = await readOne(
      'a.json',
      JSON.stringify({ title: 'M&uuml;ller &#38; S&#xF6;hne', text: 'A &quot;B&quot;\nC' }),
    )
    expect(article.title).toBe('Müller & Söhne')
    expect(article.text).toContain('A "B"\nC')
  })
})

async function settledRows(file: string, content: string) {
  return (await read(file, content)).flatMap((raw) =>
    isFailure(raw) ? [] : [articleFrom(raw, { file, declared: {} }).article],
  )
}

describe('a file of many articles', () => {
  const row = (id: number | string, more = {}) => ({ id, title: TITLE, text: TEXT, ...more })

  it.each([
    ['an array', 'a.json', (rows: unknown[]) => JSON.stringify(rows)],
    ['under "articles"', 'a.json', (rows: unknown[]) => JSON.stringify({ total: 2, articles: rows })],
    ['under "data"', 'a.json', (rows: unknown[]) => JSON.stringify({ data: rows })],
    ['as lines', 'a.jsonl', (rows: unknown[]) => rows.map((one) => JSON.stringify(one)).join('\r\n')],
    [
      'as lines with a byte order mark and blank ones',
      'a.ndjson',
      (rows: unknown[]) => `\uFEFF${rows.map((one) => JSON.stringify(one)).join('\n\n')}\n`,
    ],
  ])('%s gives each its own name, id and hash', async (_, name, write) => {
    const articles = await settledRows(name, write([row('x'), row(7, { text: PROSE[0] })]))
    expect(articles.map(({ file }) => file)).toEqual([`${name}#x`, `${name}#7`])
    expect(new Set(articles.map(({ id }) => id)).size).toBe(2)
    expect(new Set(articles.map(({ sha256 }) => sha256)).size).toBe(2)
  })

  it('keeps the hash of a row when another one changes', async () => {
    const [before] = await settledRows('a.json', JSON.stringify([row(1), row(2)]))
    const rows = JSON.stringify([row(1), row(2, { text: 'Anders.' }), row(3)])
    const [after] = await settledRows('a.json', rows)
    expect(after?.sha256).toBe(before?.sha256)
  })

  it('names a row without an id by its address, else by its place', async () => {
    const rows = [{ text: TEXT, url: 'https://n.example/a' }, { text: TEXT }]
    expect((await read('a.json', JSON.stringify(rows))).map((one) => one.row)).toEqual([
      'https://n.example/a',
      'row-2',
    ])
    const lines = rows.map((one) => JSON.stringify(one)).join('\n')
    expect((await read('a.jsonl', `\n${lines}`)).map((one) => one.row)).toEqual([
      'https://n.example/a',
      'line-3',
    ])
  })

  it('says of each bad row what is wrong with it, and reads the others', async () => {
    const lines = [
      JSON.stringify(row(1)),
      '{"id": 2, "text": "abgeschnitten',
      '[1, 2]',
      JSON.stringify({ id: 4, title: TITLE }),
      'kein JSON',
      JSON.stringify(row(1)),
      JSON.stringify({ id: 7, text: '   ' }),
      JSON.stringify({ id: 8, text: '<p> </p><script>x</script>' }),
      JSON.stringify(row(9)),
    ]
    expect(await reasons('a.jsonl', lines.join('\n'))).toEqual([
      'line-2 is not valid JSON: it ends in the middle (line 1, column 33)',
      'line-3 is no JSON object with the fields of an article',
      '4 has no text (text, body, article, content or description)',
      expect.stringMatching(/^line-5 is not valid JSON: .*kein JSON/),
      '1 has the same id as an earlier row',
      '7 has no text (text, body, article, content or description)',
      '8 has no text',
    ])
    expect((await read('a.jsonl', lines.join('\n'))).filter((one) => !isFailure(one))).toHaveLength(2)
  })

  it('that is cut off says where', async () => {
    const json = JSON.stringify([row(1), row(2)], null, 1)
    expect(await reasons('a.json', json.slice(0, json.length - 20))).toEqual([
      expect.stringMatching(/^is not valid JSON: it ends in the middle \(line \d+, column \d+\)$/),
    ])
  })

  it('is read line by line, however the stream is cut, and lines before its end are there before it ends', async () => {
    const data = bytes([row('ü'), row('€'), row(3)].map((one) => JSON.stringify(one)).join('\n'))
    async function* byByte() {
      for (const byte of data) yield Uint8Array.of(byte)
    }
    expect(await read('a.jsonl', byByte())).toEqual(await read('a.jsonl', data))
    async function* breaking() {
      yield data.subarray(0, data.indexOf(10) + 1)
      throw new Error('the disk is gone')
    }
    const { readArticles } = await import('./read.ts')
    const articles = readArticles({ name: 'a.jsonl', data: breaking() })
    expect((await articles.next()).value).toMatchObject({ row: 'ü' })
    await expect(articles.next()).rejects.toThrow('the disk is gone')
  })

  it('in another encoding is read, and the operator is told', async () => {
    const latin = Uint8Array.from('{"id":1,"text":"Die Brücke"}', (one) => one.charCodeAt(0))
    expect(await read('a.jsonl', latin)).toEqual([
      expect.objectContaining({ text: 'Die Brücke', warnings: [expect.stringContaining('Windows-1252')] }),
    ])
  })
})
