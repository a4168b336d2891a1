import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import { statementsOf } from './fields.ts'
import type { Found } from './source.ts'
import { asRecord } from './values.ts'

const YAML = /^---[^\S\n]*\r?\n(?<fields>[\s\S]*?)(?<=^|\n)(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/
const TOML = /^\+\+\+[^\S\n]*\r?\n(?<fields>[\s\S]*?)(?<=^|\n)\+\+\+[^\S\n]*(?:\r?\n|$)/
const MAX_LENGTH = 64 * 1024

/** What stands between `---` (YAML) or `+++` (TOML) above a text, and the text below. What cannot be read is left out and said. */
export function readFrontMatter(text: string): { body: string; found: Found; warnings: string[] } {
  const start = text.slice(0, MAX_LENGTH)
  const yaml = YAML.exec(start)
  const match = yaml ?? TOML.exec(start)
  const said = match?.groups?.fields
  if (!match || said === undefined) return { body: text, found: {}, warnings: [] }
  const body = text.slice(match[0].length)
  try {
    const fields = asRecord(yaml ? readYaml(said) : dated(parseToml(said)))
    // A rule above and below a paragraph is no front matter.
    if (fields === undefined) return { body: text, found: {}, warnings: [] }
    return { body, found: statementsOf(fields, 'front matter'), warnings: [] }
  } catch (error) {
    const [problem = ''] = (error as Error).message.split('\n')
    const format = yaml ? 'YAML' : 'TOML'
    return {
      body,
      found: {},
      warnings: [`Its front matter is not valid ${format} and was left out: ${problem}`],
    }
  }
}

function readYaml(yaml: string): unknown {
  // A tag that nobody knows is no reason to write to the console.
  const parse = (text: string) => parseYaml(text, { logLevel: 'error' }) ?? {}
  try {
    return parse(yaml)
  } catch (error) {
    const quoted = withQuotes(yaml)
    if (quoted === yaml) throw error
    return parse(quoted)
  }
}

/** `title: Stadtrat: Ja zum Neubau`, which headlines often are and YAML forbids, with the quotation marks it needs. */
function withQuotes(yaml: string): string {
  return yaml.replace(/^([\w-]+:[^\S\n]+)(?!["'[{|>&*!])(\S.*: .*?)(\r?)$/gm, (_, key, value, end) => {
    return `${key}${JSON.stringify(value)}${end}`
  })
}

/** TOML's dates as ISO 8601; everything else as it is. */
function dated(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, value instanceof Date ? value.toISOString() : value]),
  )
}
