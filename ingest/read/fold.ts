/** For comparing names and titles: case, umlauts, accents, quotation marks and spaces do not count. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** For text whose marks at line ends are gone: NFD splits off accents, which count as separators here. */
export function foldWords(text: string): string[] {
  return fold(text).split(' ').filter((word) => word !== '')
}
