/** Letters with a stroke or without a dot, which Unicode does not take apart. */
const BASE_LETTERS: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ı: 'i' }

/** Lower case without diacritics; umlauts to their base letter, ß to ss: the form in which words are compared. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[’‘ʼ]/g, "'")
    .replaceAll(/[łđøı]/g, (letter) => BASE_LETTERS[letter] as string)
}

/** The words and numbers of a text, each folded. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
