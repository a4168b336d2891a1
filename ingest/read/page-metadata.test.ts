import { describe, expect, it } from 'vitest'
import { PROSE, page, readOne } from './reading.fixture.ts'

const TITLE = 'Stadtrat stimmt für den Neubau'
const P = PROSE.map((text) => `<p>${text}</p>`).join('\n')

function withData(data: unknown, more = ''): string {
  const json = typeof data === 'string' ? data : JSON.stringify(data)
  return page({
    head: `<script type="application/ld+json">${json}</script>${more}`,
    body: `<article><h1>${TITLE}</h1>${P}</article>`,
  })
}

const NEWS = {
  '@type': 'NewsArticle',
  headline: TITLE,
  datePublished: '2025-02-13T10:15:00+01:00',
  dateModified: '2025-02-15T08:00:00+01:00',
  author: [
    { '@type': 'Person', name: 'Max Muster' },
    { '@type': 'Person', name: 'Erika Beispiel' },
  ],
  publisher: { '@type': 'NewsMediaOrganization', name: 'Nordblick' },
  mainEntityOfPage: { '@id': 'https://nordblick.example/a' },
}
const EXPECTED = {
  outlet: { status: 'stated', name: 'Nordblick', evidence: 'JSON-LD publisher: "Nordblick"' },
  author: 'Max Muster, Erika Beispiel',
  publishedAt: '2025-02-13T10:15:00+01:00',
  url: 'https://nordblick.example/a',
}

describe('what a page says for programs is known', () => {
  it.each<[string, unknown]>([
    ['alone', NEWS],
    ['in a list', [{ '@type': 'WebSite', name: 'Anders' }, NEWS]],
    ['with several types', { ...NEWS, '@type': ['Article', 'ReportageNewsArticle'] }],
    [
      'in a graph that refers to people and publisher by their ids',
      {
        '@graph': [
          { '@type': 'WebSite', name: 'Anders', publisher: { '@id': '#org' } },
          { ...NEWS, author: { '@id': '#max' }, publisher: { '@id': '#org' } },
          { '@type': 'Organization', '@id': '#org', name: 'Nordblick' },
          { '@type': 'Person', '@id': '#max', name: 'Max Muster, Erika Beispiel' },
        ],
      },
    ],
    ['as what the page is about', { '@type': 'WebPage', mainEntity: NEWS }],
    ['next to other articles', [{ ...NEWS, headline: 'Ein anderer Artikel', author: 'Niemand Sonst' }, NEWS]],
    ['in a comment', `<!-- ${JSON.stringify(NEWS)} -->`],
    ['in CDATA', `//<![CDATA[\n${JSON.stringify(NEWS)}\n//]]>`],
    ['with a line break in a value', JSON.stringify(NEWS).replace('stimmt für', 'stimmt\nfür')],
  ])('as JSON-LD %s', async (_, data) => {
    const { article, warnings } = await readOne('a.html', withData(data))
    expect(article).toMatchObject(EXPECTED)
    expect(warnings).toEqual([])
  })

  it('as OpenGraph and meta elements', async () => {
    const { article } = await readOne(
      'a.html',
      page({
        head: `<meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="M&uuml;ller &amp; S&ouml;hne">
<meta name="author" content="Von Max Muster"><meta property="article:published_time" content="2025-02-13T09:15:00Z">
<meta property="article:modified_time" content="2025-02-20T09:15:00Z"><meta property="og:url" content="https://nordblick.example/a">
<meta property="og:locale" content="de_AT">`,
        body: `<article><h1>${TITLE}</h1>${P}</article>`,
        lang: '',
      }),
    )
    expect(article).toMatchObject({
      outlet: { name: 'Müller & Söhne', evidence: 'og:site_name: "Müller & Söhne"' },
      author: 'Max Muster',
      publishedAt: '2025-02-13T09:15:00Z',
      url: 'https://nordblick.example/a',
      language: 'de-AT',
    })
  })

  it('by its address alone, when it is its own and known', async () => {
    const canonical = '<link rel="canonical" href="https://www.zeit.de/politik/a">'
    const { article } = await readOne('a.html', page({ head: canonical, body: P }))
    expect(article.outlet).toEqual({
      status: 'stated',
      name: 'DIE ZEIT',
      evidence: 'canonical URL: "https://www.zeit.de/politik/a"',
    })
  })

  it('though not by the address of an archive', async () => {
    const canonical =
      '<link rel="canonical" href="https://archive.example/2025/https://www.zeit.de/politik/a">'
    const { article } = await readOne('a.html', page({ head: canonical, body: P }))
    expect(article.outlet.status).toBe('unknown')
  })

  it('by where it was fetched, unless it says otherwise', async () => {
    const url = 'https://www.zeit.de/politik/a?page=2'
    expect((await readOne('a', page({ body: P }), { url, mediaType: 'text/html' })).article.url).toBe(url)
    const head = '<link rel="canonical" href="https://www.zeit.de/politik/a">'
    const { article } = await readOne('a', page({ head, body: P }), { url, mediaType: 'text/html' })
    expect(article.url).toBe('https://www.zeit.de/politik/a')
  })

  it('from its time element; the time of a change only where there is no other', async () => {
    const time = '<time datetime="2025-02-13T10:15:00+01:00">heute</time>'
    const body = `<article><h1>${TITLE}</h1>${time}${P}</article>`
    expect((await readOne('a.html', page({ body }))).article.publishedAt).toBe('2025-02-13T10:15:00+01:00')
    const { datePublished: _, ...changed } = NEWS
    expect((await readOne('a.html', withData(changed))).article.publishedAt).toBe('2025-02-15T08:00:00+01:00')
  })

  it('never from the articles that it only links', async () => {
    const list = ['Eins', 'Zwei'].map((headline) => ({ ...NEWS, headline }))
    const { article } = await readOne('a.html', withData({ '@type': 'ItemList', itemListElement: list }))
    expect(article.outlet.status).toBe('unknown')
    const { article: other } = await readOne('a.html', withData(list))
    expect(other).not.toHaveProperty('publishedAt')
  })

  it('and broken JSON-LD is left out and said', async () => {
    const { article, warnings } = await readOne('a.html', withData('{"@type": "NewsArticle", "headline": '))
    expect(article.title).toBe(TITLE)
    expect(warnings).toEqual(['Its JSON-LD is not valid JSON and was left out.'])
  })
})
