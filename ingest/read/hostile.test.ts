import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { cpuTimeOf } from '../../test/cpu.ts'
import { articleFrom } from '../article/article.ts'
import { bytes, PROSE, page, read, reasons } from './reading.fixture.ts'
import { isFailure } from './source.ts'

/** So long may a file made to harm keep an ingest busy. */
const SECONDS = 60_000

const DEEP = 'nests its elements too deeply to be an article'
const repeat = (text: string, times: number) => text.repeat(times)

describe('a file that is made to harm is turned away in a clear line, and the next one is read', () => {
  const deepHtml = `${repeat('<div>', 100_000)}Text${repeat('</div>', 100_000)}`
  it.each<[string, string, string]>([
    ['nested.html', page({ body: deepHtml }), DEEP],
    ['deep.html', page({ body: `${repeat('<div>', 500)}Text${repeat('</div>', 500)}` }), DEEP],
    ['unclosed.html', page({ body: repeat('<b>x', 100_000) }), DEEP],
    ['nested.jsonl', JSON.stringify({ id: 1, text: `<p>${deepHtml}</p>` }), `1 ${DEEP}`],
    ['nested.rss', rss(`<![CDATA[${deepHtml}]]>`), `row-1 ${DEEP}`],
    ['quotes.md', `${repeat('>', 50_000)} x`, 'nests its quotes and lists too deeply to be an article'],
    ['list.md', nestedList(1000), 'nests its quotes and lists too deeply to be an article'],
    ['stars.md', `${repeat('*', 8_000)}a${repeat('*', 8_000)}`, DEEP],
    [
      'angles.html',
      page({ body: repeat('<', 5_000_000) }),
      'holds more than 400000 tags and character references',
    ],
    ['bomb.xml', entityBomb(), 'declares XML entities of its own, which are not read'],
    [
      'closed.json',
      `[${repeat('[', 5000)}${repeat(']', 5000)}]`,
      'row-1 nests its values too deeply to be an article',
    ],
    [
      'nested.json',
      repeat('[', 1_000_000),
      'is not valid JSON: it ends in the middle (line 1, column 1000001)',
    ],
  ])(
    '%s',
    async (name, content, reason) => {
      expect(await reasons(name, content)).toEqual([reason])
      const [article] = await read(
        'next.html',
        page({ body: PROSE.map((text) => `<p>${text}</p>`).join('') }),
      )
      expect(article).toMatchObject({ text: PROSE.join('\n\n') })
    },
    SECONDS,
  )

  it(
    'however long a table takes that no parser ends with',
    async () => {
      const table = `${repeat('|a', 200_000)}\n${repeat('|-', 200_000)}\n${repeat('|b\n', 5_000)}`
      expect(await reasons('table.md', table)).toEqual([
        expect.stringMatching(/^(?:takes longer|needs too much|holds more)/),
      ])
      const [article] = await read('next.md', PROSE[0] ?? '')
      expect(article).toMatchObject({ text: PROSE[0] })
    },
    2 * SECONDS,
  )

  it(
    'a line of 200 MB does not fill the memory, and the lines around it are read',
    async () => {
      const row = (id: number) => bytes(`${JSON.stringify({ id, text: PROSE[0] })}\n`)
      let most = 0
      async function* stream() {
        yield row(1)
        const chunk = new Uint8Array(1024 * 1024).fill(0x78)
        for (let i = 0; i < 200; i++) {
          yield chunk
          most = Math.max(most, process.memoryUsage().arrayBuffers)
        }
        yield bytes('\n')
        yield row(3)
      }
      const before = process.memoryUsage().arrayBuffers
      const all = await read('a.jsonl', stream())
      expect(all.map(({ row }) => row)).toEqual(['1', 'line-2', '3'])
      expect(all.filter(isFailure)).toEqual([{ row: 'line-2', reason: 'is longer than 8 MB' }])
      expect(most - before).toBeLessThan(60 * 1024 * 1024)
    },
    SECONDS,
  )

  it(
    'a PDF of some kilobytes that unpacks into gigabytes is given up',
    async () => {
      const pdf = new Uint8Array(Buffer.from(zipBomb(), 'latin1'))
      expect(await reasons('bomb.pdf', pdf)).toEqual(['needs too much memory to be read'])
      expect(await read('next.md', PROSE[0] ?? '')).toMatchObject([{ text: PROSE[0] }])
    },
    SECONDS,
  )

  it(
    'huge attributes cost nothing',
    async () => {
      const body = `<p class="${repeat('comment ', 1_000_000)}" style="${repeat('x:y;', 200_000)}">${PROSE[0]}</p>`
      const [article] = await read('a.html', page({ body: `${body}<p>${PROSE[1]}</p>` }))
      expect(article).toMatchObject({ text: `${PROSE[0]}\n\n${PROSE[1]}` })
    },
    SECONDS,
  )

  it(
    'a file over the limit of its format is not read to its end',
    async () => {
      let sent = 0
      async function* endless() {
        for (;;) {
          sent++
          yield new Uint8Array(1024 * 1024).fill(0x20)
        }
      }
      const files = ['a.txt', 'a.md', 'a.html', 'a.xml', 'a.json', 'a.pdf']
      for (const name of files) {
        expect(await reasons(name, endless())).toEqual([
          expect.stringMatching(/^is too large: more than \d+ MB$/),
        ])
      }
      expect(sent).toBeLessThan(200)
    },
    SECONDS,
  )

  it('what is wrong is told in one line without terminal codes, whatever the file says', async () => {
    expect(await reasons('a.json', `{"a":\n\u001b[2Jkein${' '.repeat(500)}}`)).toEqual([
      expect.stringMatching(/^is not valid JSON: [^\p{Cc}]*$/u),
    ])
    const [one] = await read('a.jsonl', JSON.stringify({ id: 'a\u001b[2J\nb', text: PROSE[0] }))
    expect(one?.row).toBe('a [2J b')
  })

  it.each([
    ['empty.txt', ''],
    ['empty.html', '   '],
    ['empty.md', '---\ntitle: Nichts\n---\n'],
    ['tags.html', page({ body: '<p> </p><script>x()</script>' })],
    ['empty.jsonl', '\n\n'],
    ['empty.json', '[]'],
    ['other.xml', '<note><to>you</to></note>'],
    ['broken.rss', '<rss version="2.0"><channel><item><title>A'],
    ['feed.rss', '<rss version="2.0"><channel><title>A</title></channel></rss>'],
    ['fake.pdf', 'Kein PDF'],
    ['cut.pdf', '%PDF-1.7\n1 0 obj << /Type /Catalog'],
    ['picture.html', '\x89PNG\0\0\0\x1a'],
  ])('%s gives one reason and no article', async (name, content) => {
    const all = await read(name, content)
    expect(all).toEqual([{ reason: expect.stringMatching(/\w{2} .*\w{2}/) }])
  })
})

describe('what no parser keeps away: a line without end', () => {
  const SIGNS = [
    ' ',
    '\t',
    '. ',
    '! ',
    '=',
    '> ',
    '(',
    '()',
    '[',
    '„',
    '"a" ',
    '- ',
    '– ',
    '1',
    '12:00 ',
    'a',
    'A. ',
  ]
  it.each(SIGNS)(
    'of nothing but "%s" does not hold up the server',
    (sign) => {
      const line = `a${repeat(sign, 60_000 / sign.length)}b`
      for (const lines of [
        [line, ...PROSE],
        [...PROSE, line],
        [...PROSE, line.slice(1, -1)],
      ]) {
        const text = lines.join('\n\n')
        const raw = { text, content: text, found: {}, warnings: [] }
        expect(cpuTimeOf(() => articleFrom(raw, { file: 'a.txt', declared: {} }))).toBeLessThan(2_000)
      }
    },
    SECONDS,
  )
})

function rss(content: string): string {
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>A</title><item><title>B</title><content:encoded>${content}</content:encoded></item></channel></rss>`
}

function nestedList(depth: number): string {
  return Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')
}

function entityBomb(): string {
  const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i};`.repeat(10)}">`)
  return `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY lol0 "lol">${entities.join('')}]>${rss('&lol9;')}`
}

/** A page whose content is spaces without end, packed twice. */
function zipBomb(): string {
  const spaces = deflateSync(deflateSync(Buffer.alloc(400 * 1024 * 1024, 0x20))).toString('latin1')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>',
    `<< /Length ${spaces.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n${spaces}\nendstream`,
  ]
  return `%PDF-1.7\n${objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer << /Root 1 0 R >>`
}
