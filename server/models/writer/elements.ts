import type { ZodType } from 'zod'

/** An object that has begun in the text. */
interface Open {
  start: number
  /** It is what the list is wrapped in, not an element itself. */
  holdsElement: boolean
}

/**
 * Finds the elements of a list in text that comes in pieces, each at its closing brace. Whatever is around them does not
 * matter: a bare array, an object with the list in it, one object a line, Markdown, words before and after.
 *
 * The AI SDK's own `Output.array` hands an element over only when the next one begins, and understands no text around.
 */
export function createElementReader<T>(schema: ZodType<T>) {
  /** The text of the objects that are open. */
  let text = ''
  let open: Open[] = []
  let inString = false
  let escaped = false
  /** Where a quotation mark stands that ends the string, if what follows it is what follows strings. */
  let mark = -1
  /** The last character that is no space. */
  let previous = ''
  let hasEmptyList = false

  function read(char: string): T | undefined {
    if (open.length === 0) text = ''
    text += char
    if (inString && !endsString(char)) return undefined
    if (char === ']' && previous === '[' && open.length <= 1) hasEmptyList = true
    if (!isSpace(char)) previous = char
    if (char === '{') open.push({ start: text.length - 1, holdsElement: false })
    else if (char === '"') inString = open.length > 0
    else if (char === '}') return close()
    return undefined
  }

  /** Models forget to escape quotation marks and line breaks within strings; that is made good here. */
  function endsString(char: string): boolean {
    if (mark >= 0 && isSpace(char)) return false
    if (mark >= 0) {
      inString = !/[,:}\]]/.test(char)
      if (inString) text = `${text.slice(0, mark)}\\${text.slice(mark)}`
      mark = -1
      if (!inString) return true
    }
    if (escaped) escaped = false
    else if (char === '\\') escaped = true
    else if (char === '"') mark = text.length - 1
    else if (char === '\n') text = `${text.slice(0, -1)}\\n`
    return false
  }

  function close(): T | undefined {
    const closed = open.pop()
    if (!closed || closed.holdsElement) return undefined
    const parsed = schema.safeParse(parseJson(text.slice(closed.start)))
    if (!parsed.success) return undefined
    open = open.map(() => ({ start: 0, holdsElement: true }))
    text = ''
    return parsed.data
  }

  return {
    /** @returns the elements that are complete now */
    add: (piece: string): T[] => Array.from(piece, read).filter((element) => element !== undefined),
    /** Whether there was a list with nothing in it. */
    hasEmptyList: () => hasEmptyList,
  }
}

function isSpace(char: string): boolean {
  return /\s/.test(char)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
