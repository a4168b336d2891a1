import { describe, expect, it } from 'vitest'
import { articleFrom } from '../article/article.ts'
import { PROSE, read } from './reading.fixture.ts'
import { isFailure } from './source.ts'

const TITLE = 'Müller & Söhne: Stadtrat stimmt zu'
const CONTENT = `<p>${PROSE[0]}</p><script>x()</script><p>${PROSE[1]}<img src="pixel.gif"></p>`
const escaped = CONTENT.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const rss = (items: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Nordblick - Politik</title><link>https://www.nordblick.example/</link><language>de-DE</language>${channel}${items}</channel></rss>`

async function articles(name: string, feed: string) {
  return (await read(name, feed)).map((one) => {
    if (isFailure(one)) return one
    return articleFrom(one, { file: name, declared: {} })
  })
}

const LINK = 'https://nordblick.example/a'
const formats: [string, string, string][] = [
  [
    'RSS 2',
    'a.rss',
    rss(
      `<item><title>${TITLE.replace('&', '&amp;')}</title><link>${LINK}</link><guid isPermaLink="false">x1</guid><dc:creator>Max Muster</dc:creator><pubDate>Thu, 13 Feb 2025 10:15:00 +0100</pubDate><description>Kurz.</description><content:encoded><![CDATA[${CONTENT}]]></content:encoded></item>`,
    ),
  ],
  [
    'RSS 2 with the text in its description',
    'a.xml',
    rss(
      `<item><title><![CDATA[${TITLE}]]></title><link>${LINK}</link><guid isPermaLink="false">x1</guid><dc:creator>Max Muster</dc:creator><pubDate>13 Feb 2025 10:15 +0100</pubDate><description>${escaped}</description></item>`,
    ),
  ],
  [
    'RSS 1',
    'a.rdf',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="c"><title>Nordblick: Politik</title><link>https://nordblick.example/</link><dc:language>de-DE</dc:language></channel><item rdf:about="x1"><title>${TITLE.replace('&', '&amp;')}</title><link>${LINK}</link><description>${escaped}</description><dc:creator>Max Muster</dc:creator><dc:date>2025-02-13T10:15:00+01:00</dc:date></item></rdf:RDF>`,
  ],
  [
    'Atom',
    'a.atom',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de-DE"><title>Nordblick | Politik</title><link href="https://nordblick.example/"/><link rel="self" href="https://feeds.example/x"/><entry><id>x1</id><title type="html">${TITLE.replace('&', '&amp;amp;')}</title><link href="${LINK}"/><author><name>Max Muster</name></author><published>2025-02-13T10:15:00+01:00</published><updated>2025-02-20T10:15:00+01:00</updated><summary>Kurz.</summary><content type="html">${escaped}</content></entry></feed>`,
  ],
  [
    'Atom with XHTML',
    'a.atom',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de-DE"><title>Nordblick</title><link href="https://nordblick.example/"/><entry><id>x1</id><title>${TITLE.replace('&', '&amp;')}</title><link rel="alternate" href="${LINK}"/><author><name>Max Muster</name></author><published>2025-02-13T10:15:00+01:00</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${PROSE[0]}</p><p>${PROSE[1]}</p></div></content></entry></feed>`,
  ],
  [
    'JSON Feed',
    'a.json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Nordblick',
      home_page_url: 'https://nordblick.example/',
      language: 'de-DE',
      items: [
        {
          id: 'x1',
          url: LINK,
          title: TITLE,
          content_html: CONTENT,
          date_published: '2025-02-13T10:15:00+01:00',
          authors: [{ name: 'Max Muster' }],
        },
      ],
    }),
  ],
]

describe('each entry of a feed is an article', () => {
  it.each(formats)('%s', async (_, name, feed) => {
    expect(await articles(name, feed)).toEqual([
      {
        warnings: [],
        article: expect.objectContaining({
          file: `${name}#x1`,
          title: TITLE,
          text: `${TITLE}\n\n${PROSE[0]}\n\n${PROSE[1]}`,
          outlet: {
            status: 'stated',
            name: 'Nordblick',
            evidence: expect.stringMatching(/^feed title: "Nordblick/),
          },
          author: 'Max Muster',
          publishedAt: '2025-02-13T10:15:00+01:00',
          url: LINK,
          language: 'de-DE',
        }),
      },
    ])
  })

  it('with the outlet that it names, not with that of the feed that collects it', async () => {
    const item = (more: string) =>
      `<item><title>A</title><guid>${more.length}</guid><description>${PROSE[0]}</description>${more}</item>`
    const feed = rss(
      [
        item('<link>https://www.spiegel.de/a</link>'),
        item('<link>https://kleines-blatt.example/a</link>'),
        item(
          '<link>https://news.example/x</link><source url="https://www.zeit.de/feed">ZEIT ONLINE</source>',
        ),
        item('<link>https://www.zeit.de/x</link><source url="https://www.welt.de/feed">WELT</source>'),
      ].join(''),
    )
    const all = await articles('a.rss', feed)
    expect(all.map((one) => 'article' in one && one.article.outlet.name)).toEqual([
      'DER SPIEGEL',
      'kleines-blatt.example',
      'ZEIT ONLINE',
      null,
    ])
    expect(all[3]).toMatchObject({
      warnings: [expect.stringMatching(/feed source: "WELT"; feed link: "https:\/\/www\.zeit\.de\/x"/)],
    })
  })

  it('and one without text, or with an id that was there, does not stop the others', async () => {
    const item = (id: string, text: string) =>
      `<item><title>A</title><guid>${id}</guid><description>${text}</description></item>`
    const feed = rss(
      item('1', '') +
        item('2', '&lt;img src="a.jpg"&gt;') +
        item('3', PROSE[0] ?? '') +
        item('3', PROSE[1] ?? '') +
        item('4', PROSE[2] ?? ''),
    )
    expect(
      (await articles('a.rss', feed)).map((one) =>
        'article' in one ? one.article.file : `${one.row} ${one.reason}`,
      ),
    ).toEqual(['1 has no text', '2 has no text', 'a.rss#3', '3 has the same id as an earlier row', 'a.rss#4'])
  })

  it('in the encoding that the feed declares', async () => {
    const feed = rss(
      '<item><title>Die Brücke</title><description>Über den Fluß.</description></item>',
    ).replace('version="1.0"', 'version="1.0" encoding="ISO-8859-1"')
    const [one] = await read(
      'a.rss',
      Uint8Array.from(feed, (character) => character.charCodeAt(0)),
    )
    expect(one).toMatchObject({ text: 'Die Brücke\n\nÜber den Fluß.' })
  })
})
