/** Numbers from 0 to 1 that are the same on every run. */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const PIECES = [
  ...'der Die Häuser Straße Übung Zölle sagte Keller Dr. Prof. z. B. d.h. Mio. 3. 12. 1.000 2,5 % USA U.S. X. J.D.'.split(
    ' ',
  ),
  ...'Februar the The mayor said Mr. No. Inc. ich er 😀 👩‍🚀 🇩🇪 é e\u0301 ß ﬁ ½ Ha\u0308user Vertei\u00addigung'.split(
    ' ',
  ),
  ...['„', '“', '”', '"', '»', '«', '‚', '‘', '’', "'", '(', ')', '[1]', '–', '-', '…', '...', ':', ';', ','],
  ...['.', '. ', '.“ ', '! ', '? ', '?! ', '.\n', '\n', '\r\n', '\n\n', '\n- ', '\n• ', '\n1. ', '\n12) '],
  ...['\u00a0', '\u2009', '\t', '   ', '\u200b', '\u2028'],
]

/** Texts that hold what is hard in news articles, in no sensible order: the same ones on every run. */
export function randomTexts(count: number, seed = 1): string[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => {
    let text = ''
    for (let left = 1 + Math.floor(random() * 60); left > 0; left--) {
      text += PIECES[Math.floor(random() * PIECES.length)] + (random() < 0.6 ? ' ' : '')
    }
    return text
  })
}
