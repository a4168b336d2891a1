import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { readOne, zoneText } from './reading.fixture.ts'

const TITLE = 'Stadtrat stimmt für den Neubau der alten Brücke'
const AUTHOR = 'Max Muster'
const DATE = '2025-02-13T10:15:00+01:00'
const URL = 'https://www.welt.de/politik/neubau-der-bruecke.html'
const PARAGRAPHS = [
  'Der Stadtrat hat am Dienstag nach langer Debatte den Neubau der alten Brücke beschlossen, wie die Verwaltung am Abend mitteilte. Dafür stimmten 32 von 50 Mitgliedern, dagegen vor allem die Opposition.',
  '„Das ist eine gute Nachricht für die ganze Region“, sagte Bürgermeisterin Erika Beispiel nach der Abstimmung. Die Donaubrücke sei seit Jahren gesperrt, die Umleitung koste Pendler jeden Tag eine halbe Stunde.',
  'Was der Neubau bringt',
  'Die Kosten von rund zwölf Millionen Euro teilen sich Stadt und Land. Der Plan sieht drei Abschnitte vor:',
]
const ITEMS = [
  'Abriss der alten Brücke im Herbst',
  'Neubau in zwei Jahren',
  'Anschluss an die Bundesstraße bis 2028',
]
const LAST =
  'Die Opposition kündigte an, gegen den Beschluss zu klagen. Sie hält das Vorhaben für zu teuer und verweist auf ein Gutachten der Prüfstelle.'

const BODY = [...PARAGRAPHS, ...ITEMS.map((item) => `- ${item}`), LAST].join(' ')
const LIST = ITEMS.map((item) => `- ${item}`).join('\n')
const PLAIN = [...PARAGRAPHS, LIST, LAST].join('\n\n')
const HTML = [
  ...PARAGRAPHS.slice(0, 2).map((text) => `<p>${text}</p>`),
  `<h2>${PARAGRAPHS[2]}</h2><p>${PARAGRAPHS[3]}</p>`,
  `<ul>${ITEMS.map((item) => `<li>${item}</li>`).join('')}</ul><p>${LAST}</p>`,
].join('\n')

const formats: Record<string, () => string | Promise<Uint8Array>> = {
  'a.txt': () =>
    `${TITLE}\n\nVon ${AUTHOR}\nVeröffentlicht am 13. Februar 2025\n\n${PLAIN}\n\nQuelle: welt.de\n`,
  'a.md': () =>
    `---\ntitle: "${TITLE}"\nauthor: ${AUTHOR}\ndate: ${DATE}\nsource: WELT\nurl: ${URL}\nlang: de\n---\n\n# ${TITLE}\n\n` +
    `${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]?.replace('gute Nachricht', '**gute** [Nachricht](https://example.org)')}\n\n` +
    `## ${PARAGRAPHS[2]}\n\n${PARAGRAPHS[3]}\n\n${ITEMS.map((item) => `* ${item}`).join('\n')}\n\n${LAST}\n`,
  'a.html': page,
  'a.json': () =>
    JSON.stringify({
      headline: TITLE,
      body: HTML,
      publisher: { name: 'WELT' },
      author: [{ name: AUTHOR }],
      datePublished: DATE,
      url: URL,
      language: 'de',
    }),
  'a.jsonl': () =>
    JSON.stringify({
      id: 7,
      title: TITLE,
      text: PLAIN,
      source: 'DIE WELT',
      author: AUTHOR,
      date: DATE,
      link: URL,
      lang: 'de',
    }),
  'a.rss': () => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>WELT - Politik</title><link>https://www.welt.de/politik/</link><language>de</language><item>
<title>${TITLE}</title><link>${URL}</link><guid isPermaLink="false">x7</guid><dc:creator>${AUTHOR}</dc:creator>
<pubDate>Thu, 13 Feb 2025 10:15:00 +0100</pubDate><description>Der Stadtrat hat …</description>
<content:encoded><![CDATA[${HTML}]]></content:encoded></item></channel></rss>`,
  'a.pdf': pdf,
}

describe('the same article', () => {
  it.each(Object.keys(formats))('as %s has the same headline, body and metadata', async (name) => {
    const settled = await readOne(name, await (formats[name] as () => string)())
    const { article, warnings } = settled
    expect(zoneText(settled, 'headline')).toBe(TITLE)
    expect(zoneText(settled, 'body')).toBe(BODY)
    expect(warnings).toEqual([])
    expect(article).toMatchObject({ title: TITLE, author: AUTHOR, language: 'de' })
    expect(article.outlet).toMatchObject({ status: 'stated', name: 'WELT' })
    // A text and a PDF that prints its date know the day; they carry no address either.
    const isText = name === 'a.txt' || name === 'a.pdf'
    expect(article.publishedAt).toBe(isText ? '2025-02-13' : DATE)
    expect(article.url).toBe(isText ? undefined : URL)
  })
})

function page(): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: TITLE,
    datePublished: DATE,
    author: { '@type': 'Person', name: AUTHOR },
    publisher: { '@type': 'Organization', name: 'WELT' },
  }
  return `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>${TITLE} - WELT</title>
<link rel="canonical" href="${URL}"><meta property="og:site_name" content="DIE WELT">
<script type="application/ld+json">${JSON.stringify(data)}</script><style>p { color: red }</style></head>
<body><header><nav><a href="/">Start</a> <a href="/politik">Politik</a></nav></header>
<main><article><h1>${TITLE}</h1><div class="byline">Von <a rel="author" href="/max">${AUTHOR}</a></div>${HTML}</article></main>
<script>track()</script><footer>Impressum Datenschutz</footer></body></html>`
}

/** The text in lines as a typesetter breaks it: the last word of a line is divided where it does not fit. */
function hyphenated(document: PDFKit.PDFDocument, text: string): string {
  const fits = (line: string) => document.widthOfString(line) < 440
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line === '' || fits(`${line} ${word}`)) {
      lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
      continue
    }
    let cut = /^\p{L}{8,}$/u.test(word) ? word.length - 3 : 0
    while (cut >= 3 && !fits(`${line} ${word.slice(0, cut)}-`)) cut--
    if (cut >= 3) lines[lines.length - 1] = `${line} ${word.slice(0, cut)}-`
    lines.push(cut >= 3 ? word.slice(cut) : word)
  }
  return lines.join('\n')
}

async function pdf(): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', info: { Title: TITLE, Author: AUTHOR } })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const end = new Promise((resolve) => document.on('end', resolve))
  document.fontSize(20).text(TITLE).moveDown()
  document.fontSize(9).text(`Von ${AUTHOR}`).text('Veröffentlicht am 13. Februar 2025').moveDown()
  document.fontSize(11)
  for (const text of PARAGRAPHS) document.text(hyphenated(document, text)).moveDown()
  for (const item of ITEMS) document.text(`- ${item}`)
  document.moveDown().text(LAST).moveDown()
  document.fontSize(9).text('Quelle: welt.de')
  document.end()
  await end
  return new Uint8Array(Buffer.concat(chunks))
}
