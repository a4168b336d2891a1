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
    [
      'with lists',
      { ...NEWS, publisher: [NEWS.publisher], author: { name: ['Max Muster', 'Erika Beispiel'] } },
    ],
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

  it('but nobody is taken for its author or outlet whom it does not name', async () => {
    const nameless = { ...NEWS, author: { '@type': 'Person' }, publisher: { '@type': 'Organization' } }
    const { article } = await readOne('a.html', withData([nameless, { '@type': 'WebSite', name: 'Anders' }]))
    expect(article).not.toHaveProperty('author')
    expect(article.outlet.name).toBe('nordblick.example')
  })

  it('and not by the date and the author of a comment', async () => {
    const comment =
      '<div itemprop="comment" itemscope><meta itemprop="author" content="Lea Leserin"><meta itemprop="datePublished" content="2025-02-20"><span itemprop="author"><b itemprop="name">Lea Leserin</b></span><time itemprop="datePublished" datetime="2025-02-20">20.2.</time><p>Gut!</p></div>'
    const { article } = await readOne(
      'a.html',
      page({ body: `<article><h1>${TITLE}</h1>${P}</article>${comment}` }),
    )
    expect(article).not.toHaveProperty('author')
    expect(article).not.toHaveProperty('publishedAt')
  })

  it('by the byline above its text, when nothing else names its author', async () => {
    const body = `<article><h1>${TITLE}</h1><div class="c-author">Von <a href="/m">Max Muster</a></div>${P}</article>`
    const { article } = await readOne('a.html', page({ body }))
    expect(article.author).toBe('Max Muster')
  })

  it('of several authors, by an element for each', async () => {
    const head = '<meta name="author" content="Max Muster"><meta name="author" content="Erika Beispiel">'
    const { article } = await readOne('a.html', page({ head, body: P }))
    expect(article.author).toBe('Max Muster, Erika Beispiel')
  })

  it('by the address of its JSON-LD, when the headlines for readers and search engines differ', async () => {
    const other = { ...NEWS, headline: 'Etwas anderes', mainEntityOfPage: 'https://nordblick.example/b' }
    const own = {
      ...NEWS,
      headline: 'Für Suchmaschinen',
      mainEntityOfPage: 'https://nordblick.example/a/#page',
    }
    const canonical = '<link rel="canonical" href="/a">'
    const { article } = await readOne('a.html', withData([other, own], canonical), {
      url: 'https://nordblick.example/a?x',
    })
    expect(article).toMatchObject({ ...EXPECTED, url: 'https://nordblick.example/a' })
  })

  it('and where two systems describe it differently, nobody is chosen', async () => {
    const data = [
      NEWS,
      { ...NEWS, publisher: 'Südkurier', author: 'Erika Beispiel', datePublished: '2025-02-14' },
    ]
    const { article, warnings } = await readOne('a.html', withData(data))
    expect(article.outlet.status).toBe('unknown')
    expect(article).not.toHaveProperty('publishedAt')
    expect(warnings.join()).toMatch(
      /outlet \(Nordblick, Südkurier\).*date \(2025-02-13T10:15:00\+01:00, 2025-02-14\)/,
    )
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
