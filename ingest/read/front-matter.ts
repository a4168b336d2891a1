import { parse } from 'yaml'
import { statementsOf } from './fields.ts'
import type { Found } from './source.ts'
import { asRecord } from './values.ts'

const FRONT_MATTER = /^---[^\S\n]*\r?\n(?<yaml>[\s\S]*?)(?<=^|\n)(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/
const MAX_LENGTH = 64 * 1024

/** What stands between `---` lines above a text, and the text below them. What cannot be read is left out and said. */
export function readFrontMatter(text: string): { body: string; found: Found; warnings: string[] } {
  const match = FRONT_MATTER.exec(text.slice(0, MAX_LENGTH))
  const yaml = match?.groups?.yaml
  if (!match || yaml === undefined) return { body: text, found: {}, warnings: [] }
  const body = text.slice(match[0].length)
  try {
    const fields = asRecord(parse(yaml) ?? {})
    // A rule above and below a paragraph is no front matter.
    if (fields === undefined) return { body: text, found: {}, warnings: [] }
    return { body, found: statementsOf(fields, 'front matter'), warnings: [] }
  } catch (error) {
    const [problem = ''] = (error as Error).message.split('\n')
    return { body, found: {}, warnings: [`Its front matter is not valid YAML and was left out: ${problem}`] }
  }
}
