import { describe, expect, it } from 'vitest'
import { PROSE, page, readOne, zoneText } from './reading.fixture.ts'

const TITLE = 'Stadtrat stimmt für den Neubau'
const P = PROSE.map((text) => `<p>${text}</p>`).join('\n')
const BODY = PROSE.join(' ')

describe('the body of a page is its article and nothing else', () => {
  it('without menus, scripts, hidden text, share bars and footers', async () => {
    const settled = await readOne(
      'a.html',
      page({
        head: `<title>${TITLE} | Nordblick</title><style>p{}</style>`,
        body: `<nav><ul><li><a href="/">Start</a></li><li><a href="/p">Politik</a></li></ul></nav>
<div id="cookie" role="dialog" aria-modal="true"><p>Wir und unsere 300 Partner speichern Daten auf Ihrem Gerät, um Werbung zu zeigen.</p></div>
<article><h1>${TITLE}</h1><span class="sr-only">Zum Inhalt springen</span>
<div style="display: none"><p>Ein versteckter Absatz, den kein Leser dieser Seite jemals zu sehen bekommt.</p></div>
${P}<script>document.write('<p>x</p>')</script><noscript><img src="/pixel.gif">Bitte JavaScript einschalten</noscript>
<iframe src="https://example.org"></iframe></article>
<footer><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a></footer>`,
      }),
    )
    expect(zoneText(settled, 'headline')).toBe(TITLE)
    expect(zoneText(settled, 'body')).toBe(BODY)
    expect(settled.article.title).toBe(TITLE)
  })

  it('with lists, tables, line breaks and quotations as lines that can be cited', async () => {
    const body = `<article><h1>${TITLE}</h1>${P}
<ol start="3"><li>Abriss der <b>alten</b> Brücke</li><li>Neubau</li></ol>
<table><tr><th>Jahr</th><th>Kosten</th></tr><tr><td>2025</td><td>3 Mio.&nbsp;Euro</td></tr></table>
<blockquote>Wir bauen die Brü&shy;cke neu.</blockquote><p>Eine Zeile<br>und noch eine<br><br>Ein neuer Absatz</p></article>`
    const { article } = await readOne('a.html', page({ body }))
    expect(article.text.split('\n\n').slice(4)).toEqual([
      '3. Abriss der alten Brücke\n4. Neubau',
      'Jahr | Kosten',
      '2025 | 3 Mio. Euro',
      'Wir bauen die Brücke neu.',
      'Eine Zeile\nund noch eine',
      'Ein neuer Absatz',
    ])
  })

  it('though a page is too small or too plain for its main part to be found', async () => {
    expect((await readOne('a.html', '<p>Ein Satz.</p>')).article.text).toBe('Ein Satz.')
    expect((await readOne('a.html', `<!doctype html><title>${TITLE}</title><p>Ein Satz.`)).article.text).toBe(
      `${TITLE}\n\nEin Satz.`,
    )
  })

  it('as the page itself gives it to programs, when it shows next to nothing', async () => {
    const data = { '@type': 'NewsArticle', headline: TITLE, articleBody: PROSE.join('\n') }
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
    const settled = await readOne('a.html', page({ head, body: `<h1>${TITLE}</h1><p>Wird geladen</p>` }))
    expect(zoneText(settled, 'body')).toBe(BODY)
  })

  it('within seconds, however long the page', async () => {
    const body = `<article><h1>${TITLE}</h1>${'<div><p>Der Stadtrat hat <a href="/x">beschlossen</a>, zu bauen.</p></div>'.repeat(20_000)}</article>`
    const { article } = await readOne('a.html', page({ body }))
    expect(article.text.length).toBeGreaterThan(20_000 * 40)
  })
})

describe('the headline of a page can be cited', () => {
  const data = (headline: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline })}</script>`

  it('as readers see it, not as search engines do', async () => {
    const head = `<title>Neubau der Brücke: Stadtrat stimmt für den Neubau - Nordblick</title>${data('Neubau: Stadtrat stimmt für Neubau')}`
    const { article } = await readOne(
      'a.html',
      page({ head, body: `<article><h1>${TITLE}</h1>${P}</article>` }),
    )
    expect(article.title).toBe(TITLE)
    expect(article.text.startsWith(`${TITLE}\n\n${PROSE[0]}`)).toBe(true)
  })

  it('also where the only heading is the name of the site', async () => {
    const head = `<title>${TITLE} | Nordblick</title><meta property="og:title" content="${TITLE}">`
    const settled = await readOne('a.html', page({ head, body: `<h1>Nordblick</h1><div>${P}</div>` }))
    expect(settled.article.title).toBe(TITLE)
    expect(zoneText(settled, 'headline')).toContain(TITLE)
  })

  it('without the name of the site in the title of the window', async () => {
    const { article } = await readOne(
      'a.html',
      page({ head: `<title>${TITLE} – Nordblick</title>`, body: P }),
    )
    expect(article.title).toBe(TITLE)
  })
})

describe('captions and comments are told from the body by their elements', () => {
  it('a caption below a picture', async () => {
    const body = `<article><h1>${TITLE}</h1><p>${PROSE[0]}</p><figure><img src="a.jpg"><figcaption>Die alte Brücke vor dem Abriss <span>im Herbst</span></figcaption></figure><p>${PROSE[1]}</p><p>${PROSE[2]}</p></article>`
    const settled = await readOne('a.html', page({ body }))
    expect(zoneText(settled, 'caption')).toBe('Die alte Brücke vor dem Abriss im Herbst')
    expect(zoneText(settled, 'body')).toBe(BODY)
  })

  const thread = `<h2>3 Kommentare</h2><ol class="comment-list"><li id="comment-1" class="comment"><article class="comment-body"><footer>Anna</footer><p>Die Verwaltung plant seit Jahren, und nichts geschieht an dieser Brücke.</p></article></li><li id="comment-2" class="comment"><article class="comment-body"><p>Zwölf Millionen sind zu viel für eine Brücke, die kaum jemand braucht.</p></article></li></ol><div id="respond" class="comment-respond"><h3>Schreibe einen Kommentar</h3><form><textarea></textarea><p>Deine E-Mail-Adresse wird nicht veröffentlicht.</p></form></div>`
  const article = `<article class="post comments-open"><h1>${TITLE}</h1><a class="comments-link" href="#comments">2 Kommentare</a>${P}</article>`

  it.each([
    ['below the article', `${article}<div id="comments" class="comments-area">${thread}</div>`],
    [
      'inside the article',
      article.replace('</article>', `<section class="kommentare">${thread}</section></article>`),
    ],
    ['above the article', `<aside id="kommentare">${thread}</aside>${article}`],
    [
      'marked for programs only',
      `${article}<div>${['Die Verwaltung plant seit Jahren, und nichts geschieht an dieser Brücke.', 'Zwölf Millionen sind zu viel für eine Brücke, die kaum jemand braucht.'].map((text) => `<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><p>${text}</p></div>`).join('')}</div>`,
    ],
  ])('what readers wrote %s', async (_, body) => {
    const settled = await readOne('a.html', page({ body }))
    const comments = zoneText(settled, 'comment')
    expect(comments).toContain('Die Verwaltung plant seit Jahren, und nichts geschieht an dieser Brücke.')
    expect(comments).toContain('Zwölf Millionen sind zu viel für eine Brücke, die kaum jemand braucht.')
    expect(zoneText(settled, 'body')).toBe(BODY)
    expect(settled.article.text).not.toMatch(/E-Mail-Adresse/)
  })

  it('but a paragraph that only can be commented on stays in the body', async () => {
    const body = `<article><h1>${TITLE}</h1><p>${PROSE[0]}</p><p class="has-comments">${PROSE[1]}</p><p>${PROSE[2]}</p></article>`
    expect(zoneText(await readOne('a.html', page({ body })), 'body')).toBe(BODY)
  })

  it.each(['kommentar', 'opinion comment', 'article-comment-page', 'comments-closed'])(
    'but an opinion piece in a "%s" stays the article',
    async (name) => {
      const body = `<div class="${name}"><header><h1>${TITLE}</h1></header>${P}</div>`
      const plain = `<h1>${TITLE}</h1><div class="${name}">${P}</div>`
      for (const one of [body, plain]) {
        const settled = await readOne('a.html', page({ body: one }))
        expect(zoneText(settled, 'body')).toBe(BODY)
        expect(zoneText(settled, 'comment')).toBe('')
      }
    },
  )
})

describe('a page is read in its own encoding', () => {
  const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
  const html = (head: string) =>
    `<html><head>${head}</head><body><p>Die Brücke über die Örtze</p></body></html>`

  it.each([
    ['meta charset', latin(html('<meta charset="iso-8859-1">')), {}],
    [
      'meta http-equiv',
      latin(html('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">')),
      {},
    ],
    ['the HTTP header', latin(html('')), { charset: 'latin1' }],
    [
      'a byte order mark',
      new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(html('<meta charset="latin1">'))]),
      {},
    ],
    ['its bytes, where the declaration is wrong', latin(html('<meta charset="utf-8">')), {}],
    [
      'its bytes, where nobody knows the declared one',
      new TextEncoder().encode(html('<meta charset="x-own">')),
      {},
    ],
  ])('by %s', async (_, data, more) => {
    expect((await readOne('a.html', data, more)).article.text).toBe('Die Brücke über die Örtze')
  })

  it('of which a damaged byte spoils one character only, and the operator is told', async () => {
    const [before, after] = html('<meta charset="utf-8">').split('Brücke')
    const bytes = [
      ...new TextEncoder().encode(`${before}Brücke `),
      0xc3,
      ...new TextEncoder().encode(` ${after}`),
    ]
    const { article, warnings } = await readOne('a.html', new Uint8Array(bytes))
    expect(article.text).toContain('Brücke \uFFFD')
    expect(article.text).toContain('Örtze')
    expect(warnings).toEqual([expect.stringMatching(/^1 characters are damaged/)])
  })
})
