import { BelegtError } from '../../server/core/errors.ts'

const AT_END = /end of JSON input|^Unterminated/

/** Throws `unreadable-input` with the place where it stops being JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const { message } = cause as Error
    const problem = AT_END.test(message) ? `it ends in the middle${endOf(text)}` : message
    throw new BelegtError('unreadable-input', `is not valid JSON: ${problem}`, { cause })
  }
}

function endOf(text: string): string {
  const lines = text.trimEnd().split('\n')
  return ` (line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1})`
}
