/** Longer files are no drafts: reading one would only stop the page. */
const MAX_BYTES = 2_000_000

/** The text of a file, in UTF-8 or as Windows has long written it; undefined when it is no text. */
export async function readTextFile(file: File): Promise<string | undefined> {
  if (file.size > MAX_BYTES) return undefined
  const bytes = new Uint8Array(await file.arrayBuffer())
  const text = decode(bytes)
  return text.includes('\0') ? undefined : text.replace(/\r\n?/g, '\n')
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'windows-1252').decode(bytes)
  }
}
