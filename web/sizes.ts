import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** What a page may load, in kB as they come over the line. */
const LIMITS = { script: 150, lazy: 40, styles: 12, lazyStyles: 4, fonts: 85 }

/** The part of a built file that its size depends on. */
export type BuiltFile =
  | {
      type: 'chunk'
      fileName: string
      code: string
      isEntry: boolean
      imports: string[]
      /** What Vite knows besides: the style sheets that come with it. */
      viteMetadata?: { importedCss: Iterable<string> }
    }
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

/** What is too heavy: script and styles that every page loads, those that are loaded later, the fonts. */
export function oversized(files: readonly BuiltFile[]): string[] {
  const chunks = files.filter((file) => file.type === 'chunk')
  const assets = files.filter((file) => file.type === 'asset')
  const initial = reachable(chunks)
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0)
  const script = sum(chunks.filter(({ fileName }) => initial.has(fileName)).map(({ code }) => zipped(code)))
  const sheets = assets.filter(({ fileName }) => fileName.endsWith('.css'))
  const later = new Set(
    chunks
      .filter(({ fileName }) => !initial.has(fileName))
      .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
  )
  const styles = sum(
    sheets.filter(({ fileName }) => !later.has(fileName)).map(({ source }) => zipped(source)),
  )
  const fonts = sum(
    assets.filter(({ fileName }) => fileName.endsWith('.woff2')).map(({ source }) => source.length),
  )
  return [
    ...complaint('The script that every page loads', script, LIMITS.script),
    ...chunks
      .filter(({ fileName }) => !initial.has(fileName))
      .flatMap(({ fileName, code }) => complaint(fileName, zipped(code), LIMITS.lazy)),
    ...complaint('The styles that every page loads', styles, LIMITS.styles),
    ...sheets
      .filter(({ fileName }) => later.has(fileName))
      .flatMap(({ fileName, source }) => complaint(fileName, zipped(source), LIMITS.lazyStyles)),
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
