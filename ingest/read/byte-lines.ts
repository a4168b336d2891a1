import type { Input } from './source.ts'

export interface ByteLine {
  /** From 1. */
  number: number
  /** Without its end; undefined when it is longer than the limit. */
  bytes: Uint8Array | undefined
}

const NEWLINE = 0x0a

/** The lines of a stream, one by one. A line over the limit is passed by without being kept. */
export async function* byteLines(data: Input['data'], limit: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 1
  const line = (): ByteLine => ({ number: number++, bytes: size > limit ? undefined : Buffer.concat(parts) })
  const add = (part: Uint8Array) => {
    size += part.byteLength
    if (size > limit) parts = []
    // Streams may use their buffers again.
    else if (part.byteLength > 0) parts.push(Buffer.from(part))
  }
  for await (const chunk of data instanceof Uint8Array ? [data] : data) {
    let from = 0
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, to))
      yield line()
      parts = []
      size = 0
      from = to + 1
    }
    add(chunk.subarray(from))
  }
  if (size > 0) yield line()
}
