/** Which of some patterns words match, each by its place in the list: one key for all forms of a word, in any language. */
export function keysIn(patterns: readonly RegExp[], words: readonly string[]): Set<string> {
  const places = words.map((word) => patterns.findIndex((pattern) => pattern.test(word)))
  return new Set(places.filter((place) => place >= 0).map(String))
}
