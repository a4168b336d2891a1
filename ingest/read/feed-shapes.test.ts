import { describe, expect, it } from 'vitest'
import { articleFrom } from '../article/article.ts'
import { PROSE, read } from './reading.fixture.ts'
import { isFailure } from './source.ts'

const HOME = '<link>https://www.nordblick.example/</link>'

/** The articles of a feed with these items. */
async function articles(items: string, { title = 'Nordblick', home = HOME } = {}) {
  const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>${title}</title>${home}${items}</channel></rss>`
  return (await read('a.rss', feed)).flatMap((one) =>
    isFailure(one) ? [] : [articleFrom(one, { file: 'a.rss', declared: {} }).article],
  )
}

const item = (more: string) => `<item><title>Brücke</title>${more}</item>`
const text = (content: string) => `Brücke\n\n${content}`

describe('the outlet is the feed’s own name', () => {
  it.each([
    ['Nordblick - Politik', HOME],
    ['Politik - Nordblick', HOME],
    ['Politik | WELT', '<link>https://www.welt.de/politik/</link>'],
  ])('in "%s"', async (title, home) => {
    const [article] = await articles(item(`<description>${PROSE[0]}</description>`), { title, home })
    expect(article?.outlet).toMatchObject({ name: title.includes('WELT') ? 'WELT' : 'Nordblick' })
  })

  it('and nobody’s, when no part of the title is known to be a name', async () => {
    const [article] = await articles(item(`<description>${PROSE[0]}</description>`), {
      title: 'Politik - Aktuell',
    })
    expect(article?.outlet).toEqual({ status: 'unknown', name: null })
  })

  it('also for an entry that has an id and no link', async () => {
    const [article] = await articles(item(`<guid>x1</guid><description>${PROSE[0]}</description>`))
    expect(article).toMatchObject({ file: 'a.rss#x1', outlet: { name: 'Nordblick' } })
    expect(article).not.toHaveProperty('url')
  })
})

it('a link without its host is one on the feed’s site', async () => {
  const [article] = await articles(item(`<link>/a/1</link><description>${PROSE[0]}</description>`))
  expect(article).toMatchObject({ url: 'https://www.nordblick.example/a/1', outlet: { name: 'Nordblick' } })
})

describe('the text of an entry is all there', () => {
  it.each([
    [
      'paragraphs without tags',
      `<description>${PROSE[0]}\n\n${PROSE[1]}</description>`,
      `${PROSE[0]}\n\n${PROSE[1]}`,
    ],
    [
      'a less-than sign',
      '<description>Wenn a &lt;b ist, gilt das.</description>',
      'Wenn a <b ist, gilt das.',
    ],
    [
      'a summary beside content that is only a picture',
      `<description>${PROSE[0]}</description><content:encoded><![CDATA[<img src="a.jpg">]]></content:encoded>`,
      PROSE[0],
    ],
    ['the summary of a podcast', `<itunes:summary>${PROSE[0]}</itunes:summary>`, PROSE[0]],
    [
      'an article about XML entities',
      '<description><![CDATA[Man schreibt <!ENTITY x "y"> dafür.]]></description>',
      'Man schreibt <!ENTITY x "y"> dafür.',
    ],
  ])('%s', async (_, content, expected) => {
    const [article] = await articles(item(`<guid>1</guid>${content}`))
    expect(article?.text).toBe(text(expected ?? ''))
  })

  it('without tags, though an Atom feed calls it plain text', async () => {
    const feed =
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><entry><id>1</id><title>Brücke</title><summary>&lt;p&gt;Eins.&lt;/p&gt;&lt;p&gt;Zwei.&lt;/p&gt;</summary></entry></feed>'
    expect(await read('a.atom', feed)).toMatchObject([{ text: text('Eins.\n\nZwei.') }])
  })
})
