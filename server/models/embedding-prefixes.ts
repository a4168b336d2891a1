/**
 * What some models want before a text, by their makers' word, and do badly without. Others tell a question from a stored
 * text by themselves.
 */
const PREFIXES: readonly { model: RegExp; query: string; passage: string }[] = [
  // e5, but for its variants with instructions
  { model: /(?<![a-z])e5(?!.*instruct)/i, query: 'query: ', passage: 'passage: ' },
  { model: /nomic-embed/i, query: 'search_query: ', passage: 'search_document: ' },
]

export function prefixesOf(model: string): { query: string; passage: string } {
  return PREFIXES.find((known) => known.model.test(model)) ?? { query: '', passage: '' }
}
