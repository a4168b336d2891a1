import { byCodeUnits } from '../../core/code-units.ts'
import { createInserts } from './inserts.ts'
import { bucketOf, tablesOf } from './layout.ts'
import { createNumberedFiles } from './numbered-files.ts'

/** What wrangler holds in memory while it loads a file. */
const LARGEST = { bytes: 64 * 1024 ** 2, lines: Number.POSITIVE_INFINITY }

/**
 * Terms are stored as they are analysed, separated by spaces: everything but white space belongs to a term, and nothing
 * is taken from it.
 */
const TOKENISER = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"

/** Writes the words of passages as SQL files for `wrangler d1 execute --file`. */
export async function createWordFiles(folder: string, tag: string) {
  const tables = tablesOf(tag)
  const files = await createNumberedFiles(
    folder,
    { kind: 'words', extension: 'sql', largest: LARGEST },
    (file) => `INSERT INTO ${tables.loaded} (file) VALUES (${file});`,
  )
  for (const statement of createTables(tables)) await files.add(statement)
  const words = createInserts(tables.words, ['rowid', 'terms'], files.add)
  const passages = createInserts(tables.passages, ['id', 'key'], files.add)
  const frequencies = new Map<string, number>()
  let total = 0

  return {
    /** Passages must come in the order of their keys. */
    async add(key: number, id: string, terms: readonly string[]): Promise<void> {
      await words.add([key, terms.join(' ')])
      await passages.add([id, key])
      total += terms.length
      for (const term of new Set(terms)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
    },
    async finish(): Promise<{ wordFiles: number; terms: number }> {
      await words.close()
      await passages.close()
      const vocabulary = createInserts(tables.terms, ['initial', 'length', 'term', 'passages'], files.add)
      for (const { initial, length, term } of clustered(frequencies.keys())) {
        await vocabulary.add([initial, length, term, frequencies.get(term) as number])
      }
      await vocabulary.close()
      return { wordFiles: await files.finish(), terms: total }
    },
  }
}

function createTables({ words, terms, passages, loaded }: ReturnType<typeof tablesOf>): string[] {
  return [
    `CREATE VIRTUAL TABLE ${words} USING fts5(terms, tokenize="${TOKENISER}");`,
    `CREATE TABLE ${terms} (initial TEXT, length INTEGER, term TEXT, passages INTEGER, ` +
      'PRIMARY KEY (initial, length, term)) WITHOUT ROWID;',
    `CREATE TABLE ${passages} (id TEXT PRIMARY KEY, key INTEGER) WITHOUT ROWID;`,
    `CREATE TABLE ${loaded} (file INTEGER PRIMARY KEY);`,
  ]
}

/** In the order in which the table keeps them. */
function clustered(terms: Iterable<string>) {
  return [...terms]
    .map((term) => ({ ...bucketOf(term), term }))
    .sort((a, b) => byCodeUnits(a.initial, b.initial) || a.length - b.length || byCodeUnits(a.term, b.term))
}
