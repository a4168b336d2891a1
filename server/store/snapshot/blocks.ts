import type { Block } from './layout.ts'
import { firstNot } from './string-list.ts'

/** A question reads up to a hundred blocks of each kind, so they are small. */
const BLOCK_BYTES = 64 * 1024

/** Puts what comes one after the other into blocks of about 64 kB. */
export function createBlocks<T>(
  encode: (items: T[]) => Uint8Array,
  write: (count: number, bytes: Uint8Array) => Promise<Block>,
) {
  const blocks: Block[] = []
  let items: T[] = []
  let size = 0

  async function close(): Promise<void> {
    if (items.length === 0) return
    blocks.push(await write(items.length, encode(items)))
    items = []
    size = 0
  }

  return {
    async add(item: T, bytes: number): Promise<void> {
      items.push(item)
      size += bytes
      if (size >= BLOCK_BYTES) await close()
    },
    async finish(): Promise<Block[]> {
      await close()
      return blocks
    },
  }
}

/** For each item the number of its block and its place in it. */
export function placesIn(blocks: readonly Block[]): (item: number) => { block: Block; place: number } {
  const ends: number[] = []
  for (const { count } of blocks) ends.push((ends.at(-1) ?? 0) + count)
  return (item) => {
    const number = firstNot(ends.length, (place) => (ends[place] as number) <= item)
    const block = blocks[number]
    if (!block) throw new RangeError(`No block has item ${item}.`)
    return { block, place: item - (ends[number] as number) + block.count }
  }
}
