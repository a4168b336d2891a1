import { ZONES } from '../../core/article.ts'
import { byCodeUnits } from '../../core/code-units.ts'
import type { Corpus, PassageFilter, PassageHit, SentenceHit } from '../../core/ports.ts'
import { openArticles } from './articles.ts'
import { bestRows } from './best.ts'
import { createBlockCache } from './block-cache.ts'
import { placesIn } from './blocks.ts'
import type { Manifest, Parts, SnapshotFiles } from './layout.ts'
import { createLexicon } from './lexicon.ts'
import { SENTENCES_KEPT } from './memory.ts'
import { cosines, lengthsOf, vectorAt } from './quantised.ts'
import { readColumns, readFile, readLexical, readParts } from './read.ts'
import { decodeSentences } from './sentence-block.ts'
import { createStringList, firstNot } from './string-list.ts'

/**
 * Opens a snapshot: what every question needs is read now and stays in memory, texts and sentences are read when
 * passages of theirs are found.
 */
export async function openSnapshot(files: SnapshotFiles, manifest: Manifest): Promise<Corpus> {
  const { dimensions } = manifest.format
  const read = (parts: Parts) => readParts(files, parts)
  const [articles, columns, lexical, ids, order, vectors] = await Promise.all([
    openArticles(files, manifest),
    readColumns(files, manifest),
    readLexical(files, manifest),
    read(manifest.passageIds).then((bytes) => createStringList(new Uint8Array(bytes))),
    read(manifest.passageOrder).then((bytes) => new Int32Array(bytes)),
    read(manifest.passageVectors).then((bytes) => new Int8Array(bytes)),
  ])
  const lexicon = createLexicon({ ...lexical, lengths: columns.terms })
  const vectorLengths = lengthsOf(vectors, dimensions)
  const sentencePlace = placesIn(manifest.sentences)
  const sentencesIn = createBlockCache(async (file) => {
    const bytes = await readFile(files, file)
    return { value: bytes, bytes: bytes.byteLength }
  }, SENTENCES_KEPT)

  function looksAt({ zones, articleIds }: PassageFilter): (row: number) => boolean {
    const inZone = ZONES.map((zone) => zones.includes(zone))
    if (articleIds === undefined) return (row) => inZone[columns.zone[row] as number] === true
    const allowed = new Set(articleIds.map(articles.numberOf))
    return (row) => inZone[columns.zone[row] as number] === true && allowed.has(columns.article[row])
  }

  /** The row of a passage; none, or it alone. */
  function rowsOf(passageId: string): number[] {
    const place = firstNot(order.length, (each) => ids.at(order[each] as number) < passageId)
    const row = order[place]
    return row !== undefined && ids.at(row) === passageId ? [row] : []
  }

  function hitAt(row: number): PassageHit {
    return {
      passageId: ids.at(row),
      articleId: articles.idOf(columns.article[row] as number),
      zone: ZONES[columns.zone[row] as number] as PassageHit['zone'],
      start: columns.start[row] as number,
      end: columns.end[row] as number,
      vector: vectorAt(vectors, row, dimensions),
    }
  }

  async function sentencesOf(row: number): Promise<SentenceHit[]> {
    const { block, place } = sentencePlace(row)
    const before = columns.sentences.subarray(row - place, row)
    const first = before.reduce((sum, count) => sum + count, 0)
    const count = columns.sentences[row] as number
    const sentences = decodeSentences(await sentencesIn(block.file), dimensions, { first, count })
    return sentences.map((sentence) => ({ passageId: ids.at(row), ...sentence }))
  }

  return {
    revision: manifest.revision,
    format: manifest.format,
    ...articles.reads,
    async nearest(vector, filter, limit) {
      return bestRows(cosines(vector, vectors, vectorLengths, looksAt(filter)), limit).map(hitAt)
    },
    async matching(asked, filter, limit) {
      const found = lexicon.search(asked, looksAt(filter), limit)
      return found.map(({ row, score }) => ({ ...hitAt(row), score }))
    },
    async sentences(passageIds) {
      const rows = passageIds.flatMap(rowsOf)
      const found = await Promise.all(rows.map(sentencesOf))
      return found.flat().sort((a, b) => byCodeUnits(a.passageId, b.passageId) || a.start - b.start)
    },
    async documentFrequencies(asked) {
      const counted = asked.map((term) => [term, lexicon.frequency(term)] as const)
      return { total: ids.length, frequencies: new Map(counted.filter(([, passages]) => passages > 0)) }
    },
    async similarTerms(asked) {
      const similar = asked.map((term) => [term, lexicon.similar(term)] as const)
      return new Map(similar.filter(([, meant]) => meant.length > 0))
    },
  }
}
