import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../test/folders.ts'
import { ZONES, type Zone } from '../../core/article.ts'
import { byCodeUnits } from '../../core/code-units.ts'
import { lettersAllowed, MAX_MEANT, meantBy } from '../../text/misspellings.ts'
import { seededRandom } from '../../text/random-texts.fixture.ts'
import { createLexicon } from '../snapshot/lexicon.ts'
import { createPostings } from '../snapshot/postings.ts'
import { createStringList, encodeStrings } from '../snapshot/string-list.ts'
import type { Database, Statement } from './bindings.ts'
import { keyOf } from './keys.ts'
import { loadAll, openLocalDatabase } from './loads.fixture.ts'
import { createWords } from './words.ts'
import { createWordFiles } from './write-words.ts'

let local: Awaited<ReturnType<typeof openLocalDatabase>>

beforeAll(async () => {
  local = await openLocalDatabase()
})
afterAll(() => local.dispose())

const next = seededRandom(1)
const EVERYWHERE = { zones: ZONES }
const PASSAGES_PER_ARTICLE = 8

/** Each passage with its terms; every fifth is a comment. */
async function wordsOf(passages: readonly string[][]) {
  const folder = await temporaryFolder()
  const tag = `t${Math.random().toString(36).slice(2)}`
  const files = await createWordFiles(folder, tag)
  const keys = passages.map((_, index) => keyOf(placeAt(index)))
  for (const [index, terms] of passages.entries()) await files.add(keys[index] as number, `p${index}`, terms)
  const { terms } = await files.finish()
  await loadAll(folder, { database: local.database, insert() {} })
  return { words: createWords(local.database, { tag, passages: passages.length, terms }), keys }
}

function placeAt(index: number) {
  const zone: Zone = index % 5 === 4 ? 'comment' : 'body'
  return { article: Math.floor(index / PASSAGES_PER_ARTICLE), place: index % PASSAGES_PER_ARTICLE, zone }
}

describe('words in D1', () => {
  it('are ranked as in memory, however frequent, with the same scores', async () => {
    const passages = Array.from({ length: 600 }, () => Array.from({ length: 1 + random(60) }, frequentWord))
    const { words, keys } = await wordsOf(passages)
    const lexicon = lexiconOf(passages)
    for (let question = 0; question < 40; question++) {
      const asked = [...new Set(Array.from({ length: 1 + random(6) }, frequentWord))]
      const zones: Zone[] = question % 2 ? ['body'] : ['body', 'comment']
      const articles = question % 3 ? undefined : Array.from({ length: 20 }, () => random(75))
      const found = await words.matching(asked, { zones, ...(articles && { articles }) }, 10)
      const expected = lexicon.search(
        asked,
        (row) => zones.includes(placeAt(row).zone) && (articles?.includes(placeAt(row).article) ?? true),
        10,
      )
      expect(
        found.map(({ key }) => key),
        asked.join(),
      ).toEqual(expected.map(({ row }) => keys[row]))
      for (const [index, { score }] of found.entries())
        expect(score).toBeCloseTo(expected[index]?.score as number, 10)
    }
  })

  it('are ranked so even where SQLite, to which a frequent word counts nothing, has others first', async () => {
    const passages = [
      ...Array.from({ length: 200 }, () => ['fire', 'night']),
      ...Array.from({ length: 12 }, () => ['fire', 'town', 'town', 'town', 'night']),
      ...Array.from({ length: 400 }, () => ['town', 'rain', 'sun']),
    ]
    const { words, keys } = await wordsOf(passages)
    const found = await words.matching(['fire', 'town'], EVERYWHERE, 10)
    expect(found.map(({ key }) => keys.indexOf(key))).toEqual(
      Array.from({ length: 10 }, (_, index) => 200 + index),
    )
  })

  it('are not taken for similar ones, which would have to be read as well', async () => {
    const { words, keys } = await wordsOf([
      ...Array(50).fill(['brucke']),
      ['brücke', ...Array(30).fill('fluss')],
    ])
    const before = local.rowsRead()
    expect((await words.matching(['brücke'], EVERYWHERE, 1)).map(({ key }) => key)).toEqual([keys[50]])
    expect(local.rowsRead() - before).toBeLessThan(10)
  })

  it('are whole terms, sign by sign', async () => {
    const terms =
      'brücke bruecke brucke straße e-mail e mail covid-19 a_b a 12.5 12 213mmdd 3% "x" x o’n o\'n 🌉 §5 €5 and'
    const distinct = terms.split(' ')
    const { words, keys } = await wordsOf(distinct.map((term) => [term, 'other']))
    for (const [index, term] of distinct.entries()) {
      const found = await words.matching([term], EVERYWHERE, 5)
      expect(
        found.map(({ key }) => key),
        term,
      ).toEqual([keys[index]])
      expect(await words.frequencies([term]), term).toEqual(new Map([[term, 1]]))
    }
  })

  it('cost few rows to find, even those that stand everywhere', async () => {
    const { words } = await wordsOf(
      Array.from({ length: 3_000 }, (_, index) => ['everywhere', `w${index % 700}`]),
    )
    const before = local.rowsRead()
    expect(await words.matching(['everywhere', 'w7'], EVERYWHERE, 10)).toHaveLength(10)
    expect(local.rowsRead() - before).toBeLessThan(250)
  })

  it('of a few articles cost no more rows than these have', async () => {
    const { words } = await wordsOf(Array.from({ length: 3_000 }, () => ['everywhere']))
    const before = local.rowsRead()
    const found = await words.matching(['everywhere'], { ...EVERYWHERE, articles: [300, 301] }, 50)
    expect(found).toHaveLength(2 * PASSAGES_PER_ARTICLE)
    expect(local.rowsRead() - before).toBeLessThan(40)
  })

  it('of which no number of passages tells who is best are read again, but no more than 3,000 passages', async () => {
    const limits: number[] = []
    // as if there were always as many as are asked for, all alike
    const statement: Statement = {
      bind(...values) {
        if (typeof values[4] === 'number') limits.push(values[4])
        return statement
      },
      all: async () => ({ results: [] }),
    }
    const database: Database = {
      prepare: () => statement,
      batch: async () => [
        { results: [{ term: 'town', frequency: 9_000 }] },
        {
          results: Array.from({ length: limits.at(-1) ?? 0 }, (_, key) => ({ key, terms: 'town', rank: -1 })),
        },
      ],
    }
    const words = createWords(database, { tag: 'test', passages: 10_000, terms: 20_000 })
    expect(await words.matching(['town'], EVERYWHERE, 50)).toHaveLength(50)
    expect(limits).toEqual([200, 800, 3_000])
  })

  it('that are misspelled are found as by comparing them with all words, but by reading few of them', async () => {
    const vocabulary = [...new Set(Array.from({ length: 4_000 }, () => randomTerm(4 + random(10))))]
    const { words } = await wordsOf(vocabulary.map((term, index) => Array(1 + (index % 3)).fill(term)))
    const known = vocabulary.toSorted(byCodeUnits)
    const asked = Array.from({ length: 150 }, () =>
      misspelled(vocabulary[random(vocabulary.length)] as string),
    )
    const expected = asked
      .filter((term) => lettersAllowed(term) > 0)
      .map((term) => [term, meantBy(term, known).slice(0, MAX_MEANT)] as const)
      .filter(([, meant]) => meant.length > 0)
    const before = local.rowsRead()
    expect(await words.similar(asked)).toEqual(new Map(expected))
    expect(expected.length).toBeGreaterThan(80)
    expect((local.rowsRead() - before) / asked.length).toBeLessThan(vocabulary.length / 10)
  })
})

function lexiconOf(passages: readonly string[][]) {
  const collected = createPostings()
  for (const [row, terms] of passages.entries()) collected.add(row, terms)
  const { terms, frequencies, starts, postings } = collected.columns()
  return createLexicon({
    terms: createStringList(encodeStrings(terms)),
    frequencies,
    postingStarts: starts,
    postings,
    lengths: Int32Array.from(passages, ({ length }) => length),
  })
}

/** Below `end`, the same in each run. */
function random(end: number): number {
  return Math.floor(next() * end)
}

/** Some words stand in most passages, most in few. */
function frequentWord(): string {
  return `w${Math.floor(2_000 ** (random(10_000) / 10_000))}`
}

function randomTerm(length: number): string {
  return Array.from({ length }, () => 'abcdeü'[random(6)]).join('')
}

/** One or two letters of it wrong, missing, too many or exchanged, but not the first. */
function misspelled(term: string): string {
  const letters = [...term]
  for (let wrong = 0; wrong <= random(2); wrong++) {
    const place = 1 + random(letters.length - 1)
    const change = random(4)
    if (change === 0) letters[place] = 'x'
    else if (change === 1) letters.splice(place, 1)
    else if (change === 2) letters.splice(place, 0, 'a')
    else letters.splice(place, 2, ...letters.slice(place, place + 2).reverse())
  }
  return letters.join('')
}
