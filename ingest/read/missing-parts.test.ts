import { describe, expect, it } from 'vitest'
import { PROSE, page, readOne, zoneText } from './reading.fixture.ts'

const TITLE = 'Stadtrat stimmt für den Neubau der Brücke'
const TEXT = PROSE.map((text) => `<p>${text}</p>`).join('')
const BODY = PROSE.join(' ')

async function read(body: string, window = TITLE) {
  return readOne('a.html', page({ head: `<title>${window}</title>`, body }))
}

describe('the headline is the one that readers see', () => {
  it.each([
    ['a heading, where the window says less', `<main><h1>${TITLE}</h1>${TEXT}</main>`],
    ['a part that is called so', `<div class="titel">${TITLE}</div><div class="text">${TEXT}</div>`],
    ['what was written large', `<font size="5">${TITLE}</font><div>${TEXT}</div>`],
    [
      'not the name of the site',
      `<header><h1 class="logo"><a href="/">Neues aus Stadt und Land</a></h1></header><h1>${TITLE}</h1>${TEXT}`,
    ],
  ])('%s', async (_, body) => {
    const settled = await read(body, 'Aktuelles')
    expect(settled.article.title).toBe(TITLE)
    expect(zoneText(settled, 'headline')).toBe(TITLE)
    expect(zoneText(settled, 'body')).toBe(BODY)
  })
})

describe('what stands in an article and outside of its text is not lost', () => {
  it.each([
    [
      'a box that informs',
      '<div class="story-infobox"><h3>Der Umweg</h3><p>Er führt über die alte Mühle und ist lang.</p></div>',
    ],
    [
      'a summary',
      '<section class="summary"><h2>Der Umweg</h2><ul><li>Er führt über die alte Mühle und ist lang.</li></ul></section>',
    ],
  ])('%s', async (_, box) => {
    const settled = await read(`<article><h1>${TITLE}</h1>${box}<div class="text">${TEXT}</div></article>`)
    expect(zoneText(settled, 'body')).toContain('Er führt über die alte Mühle und ist lang.')
  })

  it('a list of what is most important, once', async () => {
    const list =
      '<ul class="k1"><li>Der Umweg führt über die alte Mühle</li><li>Der Bau beginnt im Herbst</li></ul>'
    const settled = await read(`<main><h1>${TITLE}</h1>${list}<div class="text">${TEXT}</div></main>`)
    expect(zoneText(settled, 'body').match(/alte Mühle/g)).toHaveLength(1)
  })

  it('a caption below the text, as a caption', async () => {
    const picture =
      '<div class="news-img-wrap"><img src="a.jpg"><p class="news-img-caption">Die Brücke im Mai</p></div>'
    const settled = await read(`<main><h1>${TITLE}</h1><div class="text">${TEXT}</div>${picture}</main>`)
    expect(zoneText(settled, 'caption')).toBe('Die Brücke im Mai')
    expect(zoneText(settled, 'body')).toBe(BODY)
  })
})

describe('parts of the page are known by their names', () => {
  it.each(['author-bio', 'c-author-box', 'kontakt', 'donation', 'post-tags tags', 'kg-bookmark-card'])(
    '%s',
    async (name) => {
      const box = `<div class="${name}"><p>Er schreibt seit vielen Jahren über Brücken, Häfen und den Verkehr.</p></div>`
      const settled = await read(`<article><h1>${TITLE}</h1>${TEXT}${box}</article>`)
      expect(zoneText(settled, 'body')).toBe(BODY)
    },
  )

  it('and a note that nobody may comment is no comment', async () => {
    const note =
      '<ul class="links"><li class="comment-forbidden">Anmelden, um Kommentare verfassen zu können</li></ul>'
    const settled = await read(`<article><h1>${TITLE}</h1>${TEXT}${note}</article>`)
    expect(zoneText(settled, 'comment')).toBe('')
  })

  it('while responses without any name are known by their times', async () => {
    const responses =
      '<h2>Responses (2)</h2><div><b>Rita</b> <span>Jan 13</span><pre>Why so late?</pre></div><div><b>Gus</b> <span>Jan 15</span><pre>Why at all?</pre></div>'
    const settled = await read(`<div id="root"><article><h1>${TITLE}</h1>${TEXT}</article>${responses}</div>`)
    expect(zoneText(settled, 'comment')).toBe('Rita Jan 13 Why so late? Gus Jan 15 Why at all?')
  })
})
