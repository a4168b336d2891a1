import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const PROJECT = join(import.meta.dirname, '..')

/** What each part may import of the others; docs/architecture.md draws it. */
const MAY_IMPORT: Record<string, string[]> = {
  'server/core': [],
  'server/text': ['server/core'],
  'server/models': ['server/core', 'server/text'],
  'server/store': ['server/core', 'server/text', 'package.json'],
  'server/retrieve': ['server/core', 'server/text'],
  'server/answer': ['server/core', 'server/text'],
  'server/verify': ['server/core', 'server/text'],
  'server/write': ['server/core', 'server/text'],
  'server/assistant/plan.ts': ['server/core', 'server/answer'],
  'server/assistant/same.ts': [
    'server/core',
    'server/text',
    'server/answer',
    'server/verify',
    'server/assistant/same.json',
  ],
  'server/assistant/told-instead.ts': [
    'server/core',
    'server/answer',
    'server/verify',
    'server/assistant/plan.ts',
    'server/assistant/presumed.json',
  ],
  'server/assistant/look-up.ts': ['server/core', 'server/retrieve', 'server/answer'],
  'server/assistant/by-outlet.ts': [
    'server/core',
    'server/retrieve',
    'server/answer',
    'server/assistant/look-up.ts',
    'server/assistant/plan.ts',
  ],
  'server/assistant/drafts-of.ts': [
    'server/core',
    'server/answer',
    'server/verify',
    'server/assistant/look-up.ts',
    'server/assistant/same.ts',
  ],
  'server/assistant/summaries.ts': [
    'server/core',
    'server/answer',
    'server/assistant/look-up.ts',
    'server/assistant/plan.ts',
  ],
  'server/assistant/extract.ts': [
    'server/core',
    'server/answer',
    'server/verify',
    'server/assistant/look-up.ts',
    'server/assistant/plan.ts',
    'server/assistant/told-instead.ts',
    'server/assistant/by-outlet.ts',
    'server/assistant/drafts-of.ts',
    'server/assistant/summaries.ts',
  ],
  'server/assistant/drafted.ts': [
    'server/core',
    'server/verify',
    'server/write',
    'server/assistant/quotes-instead.ts',
  ],
  'server/assistant/generate.ts': [
    'server/core',
    'server/text',
    'server/answer',
    'server/verify',
    'server/write',
    'server/assistant/drafted.ts',
    'server/assistant/look-up.ts',
    'server/assistant/extract.ts',
    'server/assistant/plan.ts',
    'server/assistant/quotes-instead.ts',
    'server/assistant/by-outlet.ts',
    'server/retrieve',
  ],
  'server/assistant/quotes-instead.ts': [
    'server/core',
    'server/answer',
    'server/verify',
    'server/assistant/look-up.ts',
    'server/assistant/extract.ts',
    'server/assistant/plan.ts',
    'server/assistant/drafts-of.ts',
  ],
  'server/assistant/standalone.ts': ['server/core', 'server/answer', 'server/write'],
  'server/assistant/history.ts': ['server/core', 'server/answer', 'server/verify'],
  'server/assistant/authorship.ts': [
    'server/core',
    'server/assistant/drafted.ts',
    'server/assistant/generate.ts',
  ],
  'server/assistant/parts.ts': [
    'server/core',
    'server/retrieve',
    'server/answer',
    'server/assistant/drafted.ts',
    'server/assistant/extract.ts',
    'server/assistant/generate.ts',
    'server/assistant/look-up.ts',
    'server/assistant/plan.ts',
    'server/assistant/by-outlet.ts',
  ],
  'server/assistant/assistant.ts': [
    'server/core',
    'server/text',
    'server/store/format.ts',
    'server/retrieve',
    'server/answer',
    'server/assistant/parts.ts',
    'server/assistant/authorship.ts',
    'server/assistant/drafted.ts',
    'server/assistant/history.ts',
    'server/assistant/plan.ts',
    'server/assistant/standalone.ts',
    'server/assistant/timer.ts',
    'server/write/prompts/revision.ts',
  ],
  'server/assistant/timer.ts': [],
  'server/compare/columns.ts': [
    'server/core',
    'server/answer',
    'server/retrieve',
    'server/assistant/look-up.ts',
  ],
  'server/compare/rows.ts': ['server/core', 'server/text', 'server/verify'],
  'server/compare/part.ts': [
    'server/core',
    'server/text',
    'server/answer',
    'server/assistant/extract.ts',
    'server/assistant/look-up.ts',
    'server/assistant/plan.ts',
    'server/assistant/same.ts',
  ],
  'server/compare/compare.ts': [
    'server/core',
    'server/text',
    'server/store/format.ts',
    'server/retrieve',
    'server/answer',
    'server/compare/columns.ts',
    'server/compare/part.ts',
    'server/compare/rows.ts',
    'server/assistant/look-up.ts',
    'server/assistant/plan.ts',
  ],
  'server/check.ts': [
    'server/core',
    'server/text',
    'server/store/format.ts',
    'server/retrieve',
    'server/answer/read.ts',
    'server/verify',
  ],
  'server/config': ['server/core', 'server/models'],
  'server/cli/feedback-questions.ts': ['server/core', 'server/verify/cite.ts'],
  'server/routes': [
    'server/core',
    'server/answer-texts.ts',
    'server/assistant/assistant.ts',
    'server/check.ts',
    'server/compare/compare.ts',
    'server/suggest.ts',
    'server/retrieve',
  ],
  'server/suggest.ts': ['server/core', 'server/text', 'server/assistant/assistant.ts'],
  'server/counted.ts': ['server/core', 'server/assistant/assistant.ts'],
  'server/answer-texts.ts': ['server/core'],
  'server/metrics.ts': ['server/core'],
  'server/log.ts': ['server/core'],
  'server/log.worker.ts': ['server/core'],
  'server/result-cache.worker.ts': ['server/core'],
  'server/page-address.ts': [],
  'server/app.ts': [
    'server/core',
    'server/assistant/assistant.ts',
    'server/check.ts',
    'server/compare/compare.ts',
    'server/suggest.ts',
    'server/routes',
  ],
  'ingest/lines': ['server/core'],
  'ingest/zones': ['server/core', 'ingest/lines'],
  'ingest/read': [
    'server/core',
    'server/text',
    'ingest/lines',
    'ingest/zones',
    'ingest/decode.ts',
    'ingest/domains.ts',
    'ingest/failure.ts',
  ],
  'ingest/article': ['server/core', 'ingest/lines', 'ingest/read', 'ingest/domains.ts', 'ingest/sources.ts'],
  'ingest/locate': ['ingest/read', 'ingest/corrections.ts', 'ingest/failure.ts', 'ingest/sources.ts'],
  ingest: ['server/core', 'server/text', 'server/store'],
  web: ['server/core'],
}

interface Import {
  from: string
  to: string
  typeOnly: boolean
}

const imports = ['server', 'ingest', 'web/src', 'evals'].flatMap(importsBelow)

describe('imports point one way', () => {
  for (const [part, allowed] of Object.entries(MAY_IMPORT)) {
    it(`${part} imports only ${allowed.join(', ') || 'nothing of ours'}`, () => {
      const wrong = imports.filter(
        ({ from, to }) =>
          within(from, part) && !within(to, part) && !allowed.some((other) => within(to, other)),
      )
      expect(wrong).toEqual([])
    })
  }

  it('every file has such a rule, but for the few that put all together', () => {
    const assembling =
      /^server\/(?:(?:main|cli|page|worker|config(?:\.worker)?|wiring\.\w+)\.ts|cli\/|doctor\/|.*\.d\.ts$)/
    const parts = Object.keys(MAY_IMPORT)
    const without = ['server', 'ingest', 'web/src']
      .flatMap(sourcesBelow)
      .filter((file) => !assembling.test(file) && !parts.some((part) => within(file, part)))
    expect(without).toEqual([])
  })

  it('every permission is used', () => {
    const unused = Object.entries(MAY_IMPORT).flatMap(([part, allowed]) =>
      allowed
        .filter((other) => !imports.some(({ from, to }) => within(from, part) && within(to, other)))
        .map((other) => `${part} → ${other}`),
    )
    expect(unused).toEqual([])
  })

  it('the page takes types and limits from the server, never code', () => {
    // Numbers that both sides must agree on, in a file that pulls nothing else into the page.
    const limits = 'server/core/limits.ts'
    const taken = imports.filter(
      ({ from, to, typeOnly }) => within(from, 'web') && within(to, 'server') && !typeOnly,
    )
    expect(taken.filter(({ to }) => to !== limits)).toEqual([])
    expect(imports.filter(({ from }) => from === limits)).toEqual([])
  })

  it('the Worker, and with it app and assistant, reaches nothing native and nothing of Node', () => {
    const reached = reachableFrom('server/worker.ts')
    expect(reached).toContain('server/app.ts')
    expect(reached).toContain('server/assistant/assistant.ts')
    const outside = [...reached].flatMap((file) => packagesIn(file).map((name) => `${file} → ${name}`))
    const native = /→ (?:node:|@lancedb|apache-arrow|onnxruntime|@hono\/node-server|pino|vite$)/
    expect(reached.size).toBeGreaterThan(100)
    expect(outside.filter((line) => native.test(line))).toEqual([])
  })
})

describe('the rules that types alone cannot hold', () => {
  it('only verify/ makes a claim out of a draft', () => {
    const casts = sourcesBelow('server').filter((file) => /\bas (?:unknown as )?Claim\b/.test(read(file)))
    expect(casts).toEqual(['server/verify/claim.ts'])
  })

  it('only the entries hand over the environment, and only config.ts reads it', () => {
    const readers = ['server', 'ingest', 'web/src']
      .flatMap(sourcesBelow)
      .filter((file) => /process\.env/.test(read(file)))
    for (const file of readers) expect(read(file)).not.toMatch(/process\.env(?!\))/)
    expect(readers.toSorted()).toEqual(['server/cli.ts', 'server/main.ts'])
  })

  it('no pattern changes its flags on the way: what V8 compiles does not keep to that (nodejs/node#60030)', () => {
    const offenders = ['server', 'ingest', 'web/src', 'evals', 'bench']
      .flatMap(sourcesBelow)
      .filter((file) => /\(\?(?:[ims]+(?:-[ims]+)?|-[ims]+):/.test(read(file)))
    expect(offenders).toEqual([])
  })

  it('no file of code, nor its comments, names a seed, an outlet or a person of the seeds', () => {
    const names =
      /Hegseth|Selensk|Zelensk|Peskow|Putin|Trump|Euractiv|\bWELT\b|\bTKP\b|Kellogg|Baerbock|Rubio|Vance|Bryen|Rutte|Sluzki|Fogel|Witkoff|b0b2bb8f|ddce90cf/
    const offenders = ['server', 'ingest', 'web/src', 'evals', 'bench']
      .flatMap(sourcesBelow)
      .filter((file) => !file.endsWith('domains.ts') && names.test(read(file)))
    expect(offenders).toEqual([])
  })
})

function importsBelow(folder: string): Import[] {
  return sourcesBelow(folder).flatMap((from) =>
    [...read(from).matchAll(/(?:import|export)\s+(type\s)?[^'";]*?from\s+'(\.[^']+)'/g)].map(
      ([, type, path]) => ({
        from,
        to: relative(PROJECT, join(PROJECT, dirname(from), path as string)),
        typeOnly: type !== undefined,
      }),
    ),
  )
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative(PROJECT, join(entry.parentPath, entry.name)))
    .filter((file) => !/conformance|\.fixture\./.test(file))
}

function reachableFrom(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen
  seen.add(entry)
  for (const { from, to, typeOnly } of imports) {
    if (from === entry && !typeOnly && to.endsWith('.ts')) reachableFrom(to, seen)
  }
  return seen
}

function packagesIn(file: string): string[] {
  return [...read(file).matchAll(/import\s+(?!type\s)[^'";]*?from\s+'([^.'][^']*)'/g)].map(
    ([, name]) => name as string,
  )
}

function read(file: string): string {
  return readFileSync(join(PROJECT, file), 'utf8')
}

function within(file: string, part: string): boolean {
  return file === part || file.startsWith(`${part}/`)
}
