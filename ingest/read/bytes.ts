import { isAscii, isUtf8 } from 'node:buffer'
import { BelegtError } from '../../server/core/errors.ts'
import { decodeText, markedEncoding, refuseNoText, utf16Decoder } from '../decode.ts'
import { isUnreadable } from '../failure.ts'
import type { Failure, Input } from './source.ts'

export const MEGABYTE = 1024 * 1024

/** All bytes of the input. Throws `unreadable-input` as soon as there are more than `limit`. */
export async function collect(data: Input['data'], limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of data instanceof Uint8Array ? [data] : data) {
    size += chunk.byteLength
    if (size > limit) {
      throw new BelegtError('unreadable-input', `is too large: more than ${inMegabytes(limit)}`)
    }
    chunks.push(chunk)
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
}

/**
 * The stream as UTF-8 when its byte order mark says that it is UTF-16, as some exports are; else as it is. Throws
 * `unreadable-input` where UTF-16 is damaged.
 */
export async function* asUtf8(data: Input['data']): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array()
  let decode: ReturnType<typeof utf16Decoder> | undefined
  for await (const next of data instanceof Uint8Array ? [data] : data) {
    let chunk = next
    if (start) {
      start = chunk = Buffer.concat([start, chunk])
      if (start.length < 2) continue
      const marked = markedEncoding(start)
      if (marked === 'utf-16le' || marked === 'utf-16be') decode = utf16Decoder(marked)
      start = undefined
    }
    yield decode ? Buffer.from(decode(chunk)) : chunk
  }
  if (start) yield start
  // Nothing is left to yield at the end, unless it lies within a character.
  decode?.()
}

export function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / MEGABYTE)} MB`
}

/** What is wrong with the content, as a `Failure` of one line; anything else is thrown on. */
export function failureOf(error: unknown, row?: string): Failure {
  if (!isUnreadable(error)) throw error
  // Parsers quote the file, line ends and terminal codes included.
  const reason = error.message.replace(/[\s\p{Cc}]+/gu, ' ')
  return { reason, ...(row !== undefined && { row }) }
}

/** `<meta charset="…">`, `<meta … content="text/html; charset=…">`, `<?xml … encoding="…"?>` at the top of a file. */
const DECLARED =
  /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*(?<meta>[\w.:-]{2,40})|^\s*<\?xml\s[^>]{0,100}?encoding\s*=\s*["'](?<xml>[\w.:-]{2,40})/i
const LOOK_FOR_CHARSET = 4096

/**
 * The text of a marked-up file: by its byte order mark, as UTF-8 when it can be nothing else, by the HTTP header, by its
 * own declaration, or as plain text is read.
 */
export function decodeMarkup(bytes: Uint8Array, charset?: string): { text: string; warning?: string } {
  const isMarked = markedEncoding(bytes) !== undefined
  // Templates and servers often declare another encoding, but letters of no other one pass for UTF-8.
  const decoder = isMarked || (isUtf8(bytes) && !isAscii(bytes)) ? undefined : declaredDecoder(bytes, charset)
  if (decoder === undefined) return decodeText(bytes)
  const text = decoder.decode(bytes)
  const broken = text.split('\uFFFD').length - 1
  // More broken than whole letters beyond ASCII: the declaration is wrong.
  if (broken > (text.match(/[\u0080-\uFFFC]/g)?.length ?? 0)) return decodeText(bytes)
  refuseNoText(text)
  if (broken === 0) return { text }
  return { text, warning: `${broken} characters are damaged and show as \uFFFD.` }
}

function declaredDecoder(bytes: Uint8Array, charset: string | undefined): TextDecoder | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOK_FOR_CHARSET))
  const groups = DECLARED.exec(head)?.groups
  const own = groups?.meta ?? groups?.xml
  // A declaration that can be read byte by byte is not in UTF-16.
  for (const label of [charset, own && /^utf-?16/i.test(own) ? 'utf-8' : own]) {
    try {
      if (label !== undefined) return new TextDecoder(label)
    } catch {
      // an encoding nobody knows: as if none were declared
    }
  }
  return undefined
}
