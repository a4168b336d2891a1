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
 * The AI SDK's own `Output.array` hands an element over when the next one begins, and understands no text around it.
 */
export function createElementReader<T>(schema: ZodType<T>) {
  /** The text from where the outermost open object begins. */
  let text = ''
  let open: Open[] = []
  let inString = false
  let escaped = false
  /** A quotation mark that ends the string, if what follows it is what follows strings. */
  let mark = -1
  /** The last characters of all, to see an empty list in. */
  let lastWords = ''

  function read(char: string): T | undefined {
    if (open.length === 0) {
      text = ''
      if (char !== '{') return undefined
    }
    text += char
    if (inString) {
      if (!endsString(char)) return undefined
    }
    if (char === '"') inString = true
    else if (char === '{') open.push({ start: text.length - 1, holdsElement: false })
    else if (char === '}') return close(open.pop() as Open)
    return undefined
  }

  /** Models forget to escape quotation marks and line breaks within strings; that is made good here. */
  function endsString(char: string): boolean {
    if (mark >= 0) {
      if (/\s/.test(char)) return false
      const isEnd = /[,:}\]]/.test(char)
      if (!isEnd) text = `${text.slice(0, mark)}\\${text.slice(mark)}`
      mark = -1
      inString = !isEnd
      if (isEnd) return true
    }
    if (escaped) escaped = false
    else if (char === '\\') escaped = true
    else if (char === '"') mark = text.length - 1
    else if (char === '\n') text = `${text.slice(0, -1)}\\n`
    return false
  }

  function close({ start, holdsElement }: Open): T | undefined {
    if (holdsElement) return undefined
    const parsed = schema.safeParse(parseJson(text.slice(start)))
    if (!parsed.success) return undefined
    open = open.map((outer) => ({ ...outer, holdsElement: true }))
    return parsed.data
  }

  return {
    /** @returns the elements that are complete now */
    add(piece: string): T[] {
      lastWords = (lastWords + piece).slice(-64)
      return Array.from(piece, read).filter((element) => element !== undefined)
    },
    /** Whether the text ends with a list that has nothing in it. */
    endsEmpty: () => /\[\s*\]\W*$/.test(lastWords),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
