import { describe, expect, it } from 'vitest'
import { PROSE, readOne, zoneText } from './reading.fixture.ts'

const TITLE = 'Stadtrat stimmt für den Neubau'

describe('a Markdown file', () => {
  it('is cited without its marks', async () => {
    const markdown = `# ${TITLE}\n\nDer *Stadtrat* hat [am Dienstag](https://example.org "x") \`beschlossen\`,\nzu **bauen**.[^1] <b>Fett</b>\n\n1. Abriss\n2. Neubau\n\n> Ein Zitat.\n\n| Jahr | Kosten |\n|--|--|\n| 2025 | 3 |\n`
    const { article } = await readOne('a.md', markdown)
    expect(article.title).toBe(TITLE)
    expect(article.text.split('\n\n')).toEqual([
      TITLE,
      'Der Stadtrat hat am Dienstag beschlossen, zu bauen.[^1] Fett',
      '1. Abriss\n2. Neubau',
      'Ein Zitat.',
      'Jahr | Kosten',
      '2025 | 3',
    ])
    expect(article.zones[0]).toMatchObject({ zone: 'headline', rule: 'title', start: 0 })
  })

  it('says in its front matter what it is', async () => {
    const front = `title: ${TITLE}\nsource: spiegel.de\nauthors:\n  - Max Muster\n  - Erika Beispiel\ndate: 2025-02-13\nlang: de`
    const settled = await readOne(
      'a.markdown',
      `---\r\n${front.replaceAll('\n', '\r\n')}\r\n---\r\n\r\n${PROSE.join('\r\n\r\n')}`,
    )
    expect(settled.article).toMatchObject({
      title: TITLE,
      outlet: { status: 'stated', name: 'DER SPIEGEL', evidence: 'front matter source: "spiegel.de"' },
      author: 'Max Muster, Erika Beispiel',
      publishedAt: '2025-02-13',
      text: [TITLE, ...PROSE].join('\n\n'),
    })
    expect(zoneText(settled, 'body')).toBe(PROSE.join(' '))
  })

  it('whose front matter is broken is read without it, and the operator is told', async () => {
    const { article, warnings } = await readOne('a.md', `---\ntitle: [a\n---\n${PROSE[0]}`)
    expect(article.text).toBe(PROSE[0])
    expect(warnings).toEqual([expect.stringMatching(/^Its front matter is not valid YAML/)])
  })

  it.each([
    ['YAML', '---\ntitle: "Stadtrat: Ja"\ndate: 2025-02-13\nauthor: Max Muster\n---\n'],
    [
      'YAML without the quotation marks it needs',
      '---\r\ntitle: Stadtrat: Ja\r\ndate: 2025-02-13\r\nauthor: Max Muster\r\n---\r\n',
    ],
    ['TOML', '+++\ntitle = "Stadtrat: Ja"\ndate = 2025-02-13\nauthors = ["Max Muster"]\n+++\n'],
  ])('is known by its front matter in %s', async (_, front) => {
    const { article, warnings } = await readOne('a.md', front + PROSE[0])
    expect(article).toMatchObject({
      title: 'Stadtrat: Ja',
      author: 'Max Muster',
      publishedAt: '2025-02-13',
      text: `Stadtrat: Ja\n\n${PROSE[0]}`,
    })
    expect(warnings).toEqual([])
  })

  it('may begin with a rule that is no front matter', async () => {
    const { article } = await readOne('a.md', `---\n\n${PROSE[0]}\n\n---\n\n${PROSE[1]}`)
    expect(article.text).toBe(`${PROSE[0]}\n\n${PROSE[1]}`)
  })

  it('keeps what a hostile front matter would blow up', async () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]`
    const front = ['a: &a [x]', level('b', 'a'), level('c', 'b'), level('d', 'c'), level('e', 'd')].join('\n')
    const { article, warnings } = await readOne('a.md', `---\n${front}\n---\n${PROSE[0]}`)
    expect(article.text).toBe(PROSE[0])
    expect(warnings).toHaveLength(1)
  })
})
