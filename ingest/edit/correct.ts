import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '../../server/core/article.ts'
import type { Corrected, Correction } from '../../server/core/declaration.ts'
import { BelegtError } from '../../server/core/errors.ts'
import type { Corpus } from '../../server/core/ports.ts'
import { sha256 } from '../article/article.ts'
import { placeOf } from '../article/declared-zones.ts'
import { type Corrections, readCorrections, stageCorrections } from '../corrections.ts'
import { ingest } from '../ingest.ts'
import { locate, sourceOf } from '../locate/locate.ts'
import type { Located } from '../locate/source.ts'
import { documentIn } from '../locate/walk.ts'
import { documentNames } from '../prune.ts'
import type { EditorParts } from './editor.ts'
import { withKnownVectors } from './known-vectors.ts'

/** What is corrected about an article. @throws BelegtError `not-found` */
export async function corrected({ store, data }: EditorParts, articleId: string): Promise<Corrected> {
  const { article } = await articleBy(store, articleId)
  return correctedOf(article, (await readCorrections(data)).get(article.file) ?? {})
}

function correctedOf(article: Article, correction: Correction): Corrected {
  return {
    version: sha256(JSON.stringify([article.sha256, correction])).slice(0, 16),
    correction,
    places: (correction.zones ?? []).map((zone) => placeOf(article.text, zone) ?? null),
  }
}

async function articleBy(
  store: EditorParts['store'],
  id: string,
): Promise<{ corpus: Corpus; article: Article }> {
  const corpus = await store.open()
  const article = (await corpus?.articlesById([id]))?.get(id)
  if (!corpus || !article) throw new BelegtError('not-found', 'There is no article with this id.')
  return { corpus, article }
}

/**
 * Corrects an article and indexes it anew. The correction is safe on the disk before the index changes, and counts only
 * when that has succeeded: whatever fails, index and corrections agree.
 */
export async function correct(
  parts: EditorParts,
  articleId: string,
  correction: Correction,
  version: string,
): Promise<Corrected> {
  const { store, embedder, data } = parts
  const { corpus, article } = await articleBy(store, articleId)
  const before = await readCorrections(data)
  if (correctedOf(article, before.get(article.file) ?? {}).version !== version) {
    throw new BelegtError(
      'edit-conflict',
      'The article, or what is corrected about it, was changed meanwhile. Look at it again, then correct it.',
    )
  }
  const corrections = new Map(before)
  if (isEmpty(correction)) corrections.delete(article.file)
  else corrections.set(article.file, correction)
  const staged = await stageCorrections(data, corrections)
  try {
    const located = await documentOf(parts, article, corrections)
    const known = await withKnownVectors(embedder, corpus, article)
    await ingest({ store, embedder: known, located, required: article })
    await staged.apply()
  } catch (error) {
    await staged.discard()
    throw error
  }
  return corrected(parts, articleId)
}

function isEmpty({ zones = [], ...fields }: Correction): boolean {
  return zones.length === 0 && Object.values(fields).every((value) => value === undefined)
}

/** The document that an article is from, where it was ingested from. */
async function documentOf(
  { store, fetching }: EditorParts,
  { id, file }: Article,
  corrections: Corrections,
): Promise<Located> {
  const root = await store.rootOf(id)
  if (root === undefined) throw new BelegtError('not-found', 'There is no article with this id.')
  if (/^https?:\/\//i.test(root)) return locate([root], { ...fetching, corrections })
  for (const name of documentNames(file)) {
    const isFile = await stat(join(root, name)).then(
      (entry) => entry.isFile(),
      () => false,
    )
    if (isFile) {
      const source = await sourceOf(root, [await documentIn(root, name)], corrections)
      return { sources: [source], failed: [] }
    }
  }
  throw new BelegtError(
    'unreadable-input',
    `${file} is not there any more, so it cannot be read again. Nothing was changed.`,
  )
}
