import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { z } from 'zod'

export interface Row<T> {
  /** Counted from 1. */
  line: number
  value: T
}

/** The lines of a JSON Lines text, and what is wrong with the others, by line and field. Empty lines do not count. */
export function parseLines<T>(jsonl: string, schema: z.ZodType<T>): { rows: Row<T>[]; problems: string[] } {
  const rows: Row<T>[] = []
  const problems: string[] = []
  for (const [index, text] of jsonl
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (text.trim() === '') continue
    const line = index + 1
    try {
      const { success, data, error } = schema.safeParse(JSON.parse(text))
      if (success) rows.push({ line, value: data })
      else problems.push(...error.issues.map((issue) => problemAt(line, issue.path, issue.message)))
    } catch (error) {
      problems.push(problemAt(line, [], (error as Error).message))
    }
  }
  return { rows, problems }
}

/** "line 3, facts.0.spans.0.quote: stands in no article" */
export function problemAt(line: number, path: PropertyKey[], message: string): string {
  return `line ${line}${path.length > 0 ? `, ${path.join('.')}` : ''}: ${message}`
}

/** The rows of a JSON Lines file. Throws an error that names all problems. */
export async function readLines<T>(path: string, schema: z.ZodType<T>): Promise<Row<T>[]> {
  const { rows, problems } = parseLines(await readFile(path, 'utf8'), schema)
  throwIfAny(basename(path), problems)
  return rows
}

/** Throws an error that names all problems, if there are any. */
export function throwIfAny(file: string, problems: string[]): void {
  if (problems.length > 0) throw new Error(`${file}:\n${problems.map((one) => `  ${one}`).join('\n')}`)
}
