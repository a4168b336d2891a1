import { describe, expect, it } from 'vitest'
import { PROSE, page, readOne, zoneText } from './reading.fixture.ts'

const TITLE = 'Stadtrat stimmt für den Neubau der Brücke'
const TEXT = PROSE.map((text) => `<p>${text}</p>`).join('')
const BODY = PROSE.join(' ')

async function read(body: string) {
  return readOne('a.html', page({ head: `<title>${TITLE}</title>`, body }))
}

describe('what stands around the title of a page can be cited', () => {
  it('kicker and deck are its headline, the first caption is a caption', async () => {
    const settled =
      await read(`<main><article><header><span class="story__kicker">Verkehr</span><h1>${TITLE}</h1>
      <p class="standfirst">Die Kosten sind höher als geplant. Gebaut wird trotzdem.</p><div class="meta">Von Max Muster</div>
      <figure><img src="a.jpg"><figcaption>Die alte Brücke im Mai</figcaption></figure></header>
      <div class="text">${TEXT}</div></article></main>`)
    expect(zoneText(settled, 'headline')).toBe(
      `Verkehr ${TITLE} Die Kosten sind höher als geplant. Gebaut wird trotzdem.`,
    )
    expect(zoneText(settled, 'caption')).toBe('Die alte Brücke im Mai')
    expect(zoneText(settled, 'body')).toBe(BODY)
    expect(settled.article.title).toBe(TITLE)
  })

  it('and an info box in the article is not lost', async () => {
    const [first = '', ...more] = PROSE
    const box =
      '<aside class="infobox"><h3>Der Umweg</h3><p>Er ist 1,2 Kilometer lang und führt über die Mühle.</p></aside>'
    const settled = await read(
      `<article><h1>${TITLE}</h1><p>${first}</p>${box}${more.map((text) => `<p>${text}</p>`).join('')}</article>`,
    )
    expect(zoneText(settled, 'body')).toContain('Er ist 1,2 Kilometer lang')
  })
})

describe('comments are told by more than their names', () => {
  it('by a heading, with their writers, and without the buttons', async () => {
    const settled = await read(`<article><h1>${TITLE}</h1>${TEXT}</article>
      <div class="x1"><h2>Ihre Kommentare</h2><div><b>Rita</b> <span>vor 2 Stunden</span></div><div>Und wer zahlt das?</div>
      <a>Antworten</a></div>`)
    expect(zoneText(settled, 'comment')).toBe('Rita vor 2 Stunden Und wer zahlt das?')
    expect(zoneText(settled, 'body')).toBe(BODY)
  })

  it('while a chapter that is called so belongs to the article', async () => {
    const settled = await read(
      `<article><h1>${TITLE}</h1>${TEXT}<section><h2>Reaktionen</h2><p>${PROSE[0]}</p></section></article>`,
    )
    expect(zoneText(settled, 'comment')).toBe('')
  })

  it('and names that are buttons, or touch the time, can be read', async () => {
    const settled = await read(`<article><h1>${TITLE}</h1>${TEXT}</article><section id="comments">
      <div class="username"><button>Rita</button></div><p>Na endlich.</p>
      <div><span class="n">Gus</span><time>3. März 2025</time></div><p>Zu spät.</p></section>`)
    expect(zoneText(settled, 'comment')).toBe('Rita Na endlich. Gus 3. März 2025 Zu spät.')
  })
})
