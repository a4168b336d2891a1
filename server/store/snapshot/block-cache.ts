export interface Loaded<T> {
  value: T
  bytes: number
}

/** Keeps what was read last, as far as `limit` bytes go. What is being read is not read twice. */
export function createBlockCache<T>(
  read: (file: string) => Promise<Loaded<T>>,
  limit: number,
): (file: string) => Promise<T> {
  /** Those that were asked for last come last. */
  const blocks = new Map<string, Promise<T>>()
  const sizes = new Map<string, number>()
  let total = 0

  async function readBlock(file: string): Promise<T> {
    const { value, bytes } = await read(file)
    sizes.set(file, bytes)
    total += bytes
    for (const oldest of blocks.keys()) {
      if (total <= limit) break
      if (oldest !== file) drop(oldest)
    }
    return value
  }

  function drop(file: string): void {
    const bytes = sizes.get(file)
    if (bytes === undefined) return
    blocks.delete(file)
    sizes.delete(file)
    total -= bytes
  }

  function tryToRead(file: string): Promise<T> {
    const block = readBlock(file)
    // what could not be read is tried again by the next who asks
    block.catch(() => blocks.delete(file))
    return block
  }

  return (file) => {
    const block = blocks.get(file) ?? tryToRead(file)
    blocks.delete(file)
    blocks.set(file, block)
    return block
  }
}
