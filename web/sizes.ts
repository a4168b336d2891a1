import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** What a page may load, in kB as they come over the line. */
const LIMITS = { script: 150, lazy: 40, styles: 12, fonts: 85 }

/** The part of a built file that its size depends on. */
export type BuiltFile =
  | { type: 'chunk'; fileName: string; code: string; isEntry: boolean; imports: string[] }
  | { type: 'asset'; fileName: string; source: string | Uint8Array }

/** Fails the build when the page has become too heavy. */
export function limitSizes(): Plugin {
  return {
    name: 'belegt:limit-sizes',
    generateBundle(_, bundle) {
      for (const problem of oversized(Object.values(bundle))) this.error(problem)
    },
  }
}

/** What is too heavy: the script that every page loads, one that is loaded later, the styles, the fonts. */
export function oversized(files: readonly BuiltFile[]): string[] {
  const chunks = files.filter((file) => file.type === 'chunk')
  const assets = files.filter((file) => file.type === 'asset')
  const initial = reachable(chunks)
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0)
  const script = sum(chunks.filter(({ fileName }) => initial.has(fileName)).map(({ code }) => zipped(code)))
  const styles = sum(
    assets.filter(({ fileName }) => fileName.endsWith('.css')).map(({ source }) => zipped(source)),
  )
  const fonts = sum(
    assets.filter(({ fileName }) => fileName.endsWith('.woff2')).map(({ source }) => source.length),
  )
  return [
    ...complaint('The script that every page loads', script, LIMITS.script),
    ...chunks
      .filter(({ fileName }) => !initial.has(fileName))
      .flatMap(({ fileName, code }) => complaint(fileName, zipped(code), LIMITS.lazy)),
    ...complaint('The styles', styles, LIMITS.styles),
    ...complaint('The fonts', fonts, LIMITS.fonts),
  ]
}

/** The entry and all that it imports at once. */
function reachable(chunks: readonly Extract<BuiltFile, { type: 'chunk' }>[]): Set<string> {
  const reached = new Set<string>()
  const visit = (name: string) => {
    if (reached.has(name)) return
    reached.add(name)
    chunks.find(({ fileName }) => fileName === name)?.imports.forEach(visit)
  }
  for (const { fileName, isEntry } of chunks) if (isEntry) visit(fileName)
  return reached
}

function zipped(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length
}

function complaint(what: string, bytes: number, limit: number): string[] {
  return bytes > limit * 1000
    ? [`${what}: ${Math.ceil(bytes / 1000)} kB, at most ${limit} kB are allowed.`]
    : []
}
