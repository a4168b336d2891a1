import type { Tokenizer } from '@huggingface/tokenizers'

/** More the embedded model does not read. */
export const MAX_TOKENS = 512

/** A text as the embedded model takes it: cut where it is too long, with its end mark kept. */
export function tokenIdsOf(tokenizer: Tokenizer, text: string): number[] {
  const { ids } = tokenizer.encode(text)
  return ids.length <= MAX_TOKENS ? ids : [...ids.slice(0, MAX_TOKENS - 1), ids.at(-1) as number]
}
