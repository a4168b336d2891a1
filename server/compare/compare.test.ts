import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTemporaryIndex } from '../../evals/systems/temporary-index.ts'
import { loadEmbedder, loadEntailment, loadReader } from '../../test/seeds.ts'
import type { Article, Outlet, Zone } from '../core/article.ts'
import type { Cell, Comparison } from '../core/comparison.ts'
import type { CorpusSource } from '../core/ports.ts'
import { articleOf } from '../verify/article.fixture.ts'
import { type Comparer, createComparer } from './compare.ts'

function article(id: string, outlet: string | null, parts: [Zone, string][], publishedAt?: string): Article {
  const known: Outlet =
    outlet === null ? { status: 'unknown', name: null } : { status: 'declared', name: outlet }
  const title = parts[0]?.[1] ?? ''
  return { ...articleOf(id, parts), title, outlet: known, ...(publishedAt && { publishedAt }) }
}

const ARTICLES = [
  article('unnamed', null, [
    ['headline', 'Die neue Brücke'],
    [
      'body',
      'Der Bau der neuen Brücke in Musterstadt beginnt im Frühjahr. Radfahrer freuen sich auf die Brücke.',
    ],
    ['comment', 'Die Brücke wird am Ende bestimmt von einem Zirkus mit Elefanten eröffnet.'],
  ]),
  article('kurier', 'Kurier', [
    ['headline', 'Rat baut Brücke'],
    [
      'body',
      'Zwölf Millionen Euro kostet die neue Brücke in Musterstadt. Die Bürgermeisterin lobte den Beschluss.',
    ],
  ]),
  article(
    'abendblatt',
    'Abendblatt',
    [
      ['headline', 'Stadtrat beschließt Brücke'],
      ['body', 'Die neue Brücke in Musterstadt kostet zwölf Millionen Euro. Sie ist 300 Meter lang.'],
    ],
    '2025-05-04',
  ),
  article('morgenbote', 'Morgenbote', [
    ['headline', 'Streit um Brücke'],
    [
      'body',
      'Die neue Brücke in Musterstadt kostet 15 Millionen Euro. Gegner sammelten 4000 Unterschriften.',
    ],
  ]),
]
const COST = 'Was kostet die neue Brücke in Musterstadt?'

let comparer: Comparer
let close: () => Promise<void>

beforeAll(async () => {
  const [embedder, reader, entailment] = await Promise.all([loadEmbedder(), loadReader(), loadEntailment()])
  const index = await openTemporaryIndex(ARTICLES, embedder)
  close = index.close
  comparer = createComparer({ store: index.store, embedder, reader, entailment })
})
afterAll(() => close())

type Table = Extract<Comparison, { status: 'compared' }>

async function tableFor(question: string, by = comparer): Promise<Table> {
  const comparison = await by.compare(question)
  if (comparison.status === 'abstained') throw new Error(`nothing was found: ${comparison.reason}`)
  return comparison
}

const said = (cells: readonly Cell[]) => cells.map(({ says }) => says)

describe('whoever compares articles', () => {
  it('sees who says so, who says otherwise and in which nothing was found, each article in its column', async () => {
    const { columns, rows, silent, left } = await tableFor(COST)
    expect(columns.map(({ outlet }) => outlet.name)).toEqual(['Abendblatt', 'Kurier', 'Morgenbote', null])
    expect({ silent, left }).toEqual({ silent: 0, left: 0 })
    const [row] = rows
    expect(said(row.cells)).toEqual(['so', 'so', 'otherwise', 'nothing'])
    expect(row.origins).toBe(2)
    expect(rows.flatMap(({ cells }) => said(cells)).filter((says) => says === 'otherwise')).toHaveLength(1)
  })

  it('finds each quote at its place in the article of its column', async () => {
    const { columns, rows } = await tableFor(COST)
    for (const { cells } of rows) {
      for (const [index, cell] of cells.entries()) {
        if (cell.says === 'nothing') continue
        const { articleId, start, end, quote } = cell.citation
        expect(articleId).toBe(columns[index]?.id)
        expect(ARTICLES.find(({ id }) => id === articleId)?.text.slice(start, end)).toBe(quote)
      }
    }
  })

  it('compares only the outlets that the question names', async () => {
    const { columns } = await tableFor(
      'Was schreiben Abendblatt und Kurier über die Kosten der neuen Brücke?',
    )
    expect(columns.map(({ outlet }) => outlet.name)).toEqual(['Abendblatt', 'Kurier'])
  })

  it('never reads what a reader wrote in a comment as what the article says', async () => {
    const comparison = await comparer.compare('Wer eröffnet die Brücke mit Elefanten?')
    expect(JSON.stringify('rows' in comparison ? comparison.rows : [])).not.toContain('Zirkus')
  })

  it('hears that no article says anything, or what was not asked', async () => {
    expect(await comparer.compare('Wer wurde 2022 Fußballweltmeister?')).toMatchObject({
      status: 'abstained',
      reason: 'not-in-articles',
    })
    expect(await comparer.compare('Guten Tag!')).toMatchObject({ reason: 'not-a-question' })
    const empty: CorpusSource = { open: async () => undefined }
    const nothing = createComparer({ store: empty, embedder: await loadEmbedder() })
    expect(await nothing.compare(COST)).toMatchObject({ reason: 'empty-corpus', revision: 0 })
  })
})

describe('of many articles', () => {
  it('those that say something are columns, the others are counted and none is lost', async () => {
    const about = Array.from({ length: 10 }, (_, index) =>
      article(`bridge-${index}`, `Blatt ${index}`, [
        ['headline', 'Brücke'],
        ['body', `Die neue Brücke in Musterstadt kostet zwölf Millionen Euro, berichtet Blatt ${index}.`],
      ]),
    )
    const other = Array.from({ length: 6 }, (_, index) =>
      article(`other-${index}`, `Anzeiger ${index}`, [
        ['headline', 'Rezept'],
        [
          'body',
          `Für den Kuchen Nummer ${index} braucht man Mehl, Zucker, Äpfel und etwas Geduld beim Rühren.`,
        ],
      ]),
    )
    const embedder = await loadEmbedder()
    const index = await openTemporaryIndex([...about, ...other], embedder)
    const many = createComparer({ store: index.store, embedder })
    const { columns, silent, left } = await tableFor(COST, many)
    expect(columns).toHaveLength(8)
    expect(columns.every(({ id }) => id.startsWith('bridge'))).toBe(true)
    expect(columns.length + silent + left).toBe(16)
    expect(left).toBe(2)
    await index.close()
  })
})
