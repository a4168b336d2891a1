import { BelegtError } from '../../core/errors.ts'
import type { Manifest, Parts, SnapshotFiles } from './layout.ts'
import { LAYOUT, MANIFEST, PASSAGE_COLUMNS } from './layout.ts'
import { createStringList } from './string-list.ts'

type Bytes = Promise<ArrayBuffer>

/** Undefined when nothing was exported yet. @throws BelegtError `index-mismatch` that says what to do */
export async function readManifest<M extends { layout: string } = Manifest>(
  files: SnapshotFiles,
  layout: M['layout'] = LAYOUT,
): Promise<M | undefined> {
  const bytes = await files.read(MANIFEST)
  if (!bytes) return undefined
  const manifest = parseJson<M>(bytes)
  if (manifest.layout === layout) return manifest
  throw new BelegtError(
    'index-mismatch',
    `The snapshot has the layout ${manifest.layout}, this Belegt reads ${layout}. Make it anew: npm run snapshot ` +
      '(with --database FOLDER when, and only when, DB and VECTORIZE are bound)',
  )
}

/** All bytes of what may be in several files. */
export async function readParts(files: SnapshotFiles, parts: Parts): Promise<ArrayBuffer> {
  const all = new ArrayBuffer(parts.bytes)
  await readInto(all, files, parts)
  return all
}

/** Puts them at the start of `target`, without ever holding all of them twice. */
export async function readInto(target: ArrayBuffer, files: SnapshotFiles, parts: Parts): Promise<void> {
  let offset = 0
  for (const name of parts.files) {
    const part = new Uint8Array(await readFile(files, name))
    new Uint8Array(target).set(part, offset)
    offset += part.length
  }
}

/** A file that the manifest names. */
export async function readFile(files: SnapshotFiles, name: string): Promise<ArrayBuffer> {
  const bytes = await files.read(name)
  if (!bytes) throw new Error(`The snapshot lacks its file ${name}.`)
  return bytes
}

export async function readJson<T>(files: SnapshotFiles, parts: Parts): Promise<T> {
  return parseJson(await readParts(files, parts))
}

export function parseJson<T>(bytes: ArrayBuffer): T {
  return JSON.parse(new TextDecoder().decode(bytes))
}

/** The columns of all passages by name. */
export async function readColumns(files: SnapshotFiles, { passages, passageColumns }: Manifest) {
  const all = new Int32Array(await readParts(files, passageColumns))
  const column = (name: (typeof PASSAGE_COLUMNS)[number]) => {
    const index = PASSAGE_COLUMNS.indexOf(name)
    return all.subarray(index * passages, (index + 1) * passages)
  }
  return {
    article: column('article'),
    zone: column('zone'),
    start: column('start'),
    end: column('end'),
    terms: column('terms'),
    sentences: column('sentences'),
  }
}

/** The terms of all passages, and where each stands. */
export async function readLexical(files: SnapshotFiles, manifest: Manifest) {
  const [terms, frequencies, starts, postings] = await Promise.all(
    [manifest.terms, manifest.termFrequencies, manifest.postingStarts, manifest.postings].map((parts) =>
      readParts(files, parts),
    ) as [Bytes, Bytes, Bytes, Bytes],
  )
  return {
    terms: createStringList(new Uint8Array(terms)),
    frequencies: new Int32Array(frequencies),
    postingStarts: new Int32Array(starts),
    postings: new Uint8Array(postings),
  }
}
