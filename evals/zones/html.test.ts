import { describe, expect, it } from 'vitest'
import { scoreHtml } from './html.ts'

const PROSE =
  'Der Stadtrat hat am Dienstag nach langer Debatte den Neubau der Brücke beschlossen, wie die Verwaltung mitteilte.'
const html = `<html><head><title>Stadtrat stimmt zu</title></head><body><nav>Sport</nav><article><h1>Stadtrat stimmt zu</h1>
  <p>${PROSE}</p><p>${PROSE} Baubeginn ist im Mai.</p></article></body></html>`

describe('the score of a page of HTML', () => {
  it('forgives what its reader drops of the page, and nothing else', async () => {
    const score = await scoreHtml('page.html', new TextEncoder().encode(html), [
      { zone: 'boilerplate', text: 'Sport' },
      { zone: 'headline', text: 'Stadtrat  stimmt zu' },
      { zone: 'body', text: `${PROSE}\n${PROSE} Baubeginn ist im Mai.` },
      { zone: 'comment', text: 'Na endlich.' },
      { zone: 'caption', text: 'Die alte Brücke' },
    ])
    expect(score.characters - score.right).toBe('Naendlich'.length + 'DiealteBrücke'.length)
    expect(score).toMatchObject({ comments: 'Naendlich'.length, leaked: 0, lost: 0 })
    expect(score.mistakes.map(({ found, rule }) => `${found} ${rule}`)).toEqual([
      'boilerplate dropped',
      'boilerplate dropped',
    ])
  })

  it('tells comments taken for evidence, and evidence taken for something else', async () => {
    const score = await scoreHtml('page.html', new TextEncoder().encode(html), [
      { zone: 'comment', text: `${PROSE} Baubeginn ist im Mai.` },
      { zone: 'body', text: 'Dieser Satz fehlt auf der Seite.' },
    ])
    expect(score.leaked).toBe(score.comments)
    expect(score.lost).toBe('DieserSatzfehltaufderSeite'.length)
  })
})
