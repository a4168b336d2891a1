import { BelegtError } from '../server/core/errors.ts'

type Utf16 = 'utf-16le' | 'utf-16be'

export interface DecodedText {
  text: string
  encoding: 'utf-8' | Utf16 | 'windows-1252'
  /** Set when the encoding had to be guessed. */
  warning?: string
}

/** A few stray control characters happen in old texts; a compressed or compiled file has about one in ten. */
const MAX_CONTROL_SHARE = 0.01

/** The bytes as text, without a byte order mark. Throws `unreadable-input` for binary and for empty files. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decode(bytes)
  refuseNoText(decoded.text)
  return decoded
}

/** Throws `unreadable-input` when what was decoded is blank, or cannot have been text. */
export function refuseNoText(text: string): void {
  if (text.trim() === '') throw new BelegtError('unreadable-input', 'is empty: it holds no text')
  if (isBinary(text)) throw new BelegtError('unreadable-input', 'is not text: it holds binary data')
}

/** The encoding that a byte order mark names at the start of the bytes. */
export function markedEncoding(bytes: Uint8Array): 'utf-8' | Utf16 | undefined {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined
}

/**
 * Decodes UTF-16 chunk by chunk, without its byte order mark; the call without a chunk ends it. Throws
 * `unreadable-input` for what is none, and at an end within a character.
 */
export function utf16Decoder(encoding: Utf16): (chunk?: Uint8Array) => string {
  const decoder = new TextDecoder(encoding, { fatal: true })
  return (chunk) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined })
    } catch (cause) {
      throw new BelegtError('unreadable-input', 'starts as UTF-16 text but is damaged', { cause })
    }
  }
}

function decode(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes)
  if (marked === 'utf-16le' || marked === 'utf-16be') {
    const decodeNext = utf16Decoder(marked)
    return { text: decodeNext(bytes) + decodeNext(), encoding: marked }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      encoding: 'windows-1252',
      warning:
        'The file is not valid UTF-8; it was read as Windows-1252, so check its umlauts and quotation marks.',
    }
  }
}

function isBinary(text: string): boolean {
  let controls = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0) return true
    if (isControl(code)) controls++
  }
  return controls > text.length * MAX_CONTROL_SHARE
}

/** C0 without tab, line ends and form feed; DEL; and C1, which is what Windows-1252 leaves undefined. */
function isControl(code: number): boolean {
  return code < 0x09 || (code > 0x0d && code < 0x20) || (code >= 0x7f && code <= 0x9f && code !== 0x85)
}
