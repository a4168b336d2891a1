import { describe, expect, it } from 'vitest'
import { bytes, PROSE, page, readOne, reasons, zoneText } from './reading.fixture.ts'

const P = PROSE.map((text) => `<p>${text}</p>`).join('\n')

describe('the headline is cited once, and as readers see it', () => {
  it.each([
    ['<span>Brücke</span><span>Stadtrat stimmt zu</span>', 'Brücke Stadtrat stimmt zu'],
    [
      '<span>Brücke</span><span class="sr-only">: </span><span>Stadtrat stimmt zu</span>',
      'Brücke: Stadtrat stimmt zu',
    ],
    ['Stadtrat stimmt <em>Brücken</em>bau zu', 'Stadtrat stimmt Brückenbau zu'],
  ])('%s', async (h1, title) => {
    const settled = await readOne('a.html', page({ body: `<article><h1>${h1}</h1>${P}</article>` }))
    expect(settled.article.title).toBe(title)
    expect(zoneText(settled, 'headline').replace(':', '')).toBe(title.replace(':', ''))
    expect(zoneText(settled, 'body')).toBe(PROSE.join(' '))
  })
})

it('a page without the tags that may be left out is read, whatever its scripts hold', async () => {
  const html = `<p>${PROSE[0]}</p><script>const frame = "<body>"</script><p>${PROSE[1]}</p>`
  expect((await readOne('a.html', html)).article.text).toBe(`${PROSE[0]}\n\n${PROSE[1]}`)
})

it('what says that it is a page, but is binary, is refused in whatever encoding it says', async () => {
  const noise = Uint8Array.from({ length: 2000 }, (_, i) => 1 + ((i * 7919) % 255))
  const data = Buffer.concat([bytes('<meta charset="iso-8859-1"><p>'), noise])
  expect(await reasons('a.html', data)).toEqual(['is not text: it holds binary data'])
})

describe('umlauts are right where a template declares another encoding than the file has', () => {
  const html = (charset: string) => bytes(page({ body: `<p>${PROSE[0]}</p>` }).replace('utf-8', charset))

  it.each<[string, Uint8Array, object]>([
    ['utf-16 in its own bytes', html('utf-16'), {}],
    ['latin1', html('iso-8859-1'), {}],
    ['latin1 in the HTTP header', html('utf-8'), { charset: 'ISO-8859-1' }],
  ])('%s', async (_, data, more) => {
    const { article, warnings } = await readOne('a.html', data, more)
    expect(article.text).toBe(PROSE[0])
    expect(warnings).toEqual([])
  })
})
