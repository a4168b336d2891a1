import { BelegtError } from '../../core/errors.ts'
import type { Manifest, Parts, SnapshotFiles } from './layout.ts'
import { LAYOUT, MANIFEST, PASSAGE_COLUMNS } from './layout.ts'

/** Undefined when nothing was exported yet. @throws BelegtError `index-mismatch` that says how to make it anew */
export async function readManifest(files: SnapshotFiles): Promise<Manifest | undefined> {
  const bytes = await files.read(MANIFEST)
  if (!bytes) return undefined
  const manifest = parseJson<Manifest>(bytes)
  if (manifest.layout === LAYOUT) return manifest
  throw new BelegtError(
    'index-mismatch',
    `The snapshot has the layout ${manifest.layout}, this Belegt reads ${LAYOUT}. Make it anew: npm run snapshot`,
  )
}

/** All bytes of what may be in several files. */
export async function readParts(files: SnapshotFiles, { bytes, files: names }: Parts): Promise<ArrayBuffer> {
  const all = new Uint8Array(bytes)
  let offset = 0
  for (const name of names) {
    const part = new Uint8Array(await readFile(files, name))
    all.set(part, offset)
    offset += part.length
  }
  return all.buffer
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
