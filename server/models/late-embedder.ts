import { once } from '../core/once.ts'
import type { Embedder } from '../core/ports.ts'

/**
 * An embedder that is opened when a text is embedded first, and after a failure when the next one is: whatever needs no
 * vectors works without it.
 *
 * @param known what it will turn out to be; `open` throws when it does not
 */
export function openedLate(
  known: Pick<Embedder, 'id' | 'dimensions'>,
  open: () => Promise<Embedder>,
): Embedder {
  const opened = once(open)
  return {
    ...known,
    async embed(texts, as) {
      return (await opened()).embed(texts, as)
    },
  }
}
