/** A word or a sign of a sentence. */
export interface Token {
  word: string
  start: number
  end: number
}

const TOKEN =
  /(?<![\p{L}\p{N}])\p{Lu}\.(?:-?\p{Lu}\.)*(?=\s)|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}’'/-]|\.(?=\p{Ll}))*|[^\s\p{L}\p{N}]/gu

/** The words and signs of a sentence. */
export function tokensOf(sentence: string): Token[] {
  return [...sentence.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
}

/** The word at this number, or nothing behind the last. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? ''
}
