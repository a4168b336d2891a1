/** What a saved file holds of a quote and of a claim. */
export const citation = {
  id: 'q1',
  articleId: 'a1',
  articleSha256: 'f',
  file: 'eins.txt',
  title: 'Titel',
  outlet: { status: 'unknown', name: null },
  zone: 'body',
  quote: 'Er kam.',
  start: 0,
  end: 7,
  prefix: '',
  suffix: '',
  context: [],
  attribution: { kind: 'outlet' },
}
export const claim = {
  id: 'c1',
  text: 'Er kam.',
  language: 'de',
  citations: [citation],
  support: 'verbatim',
  origins: 1,
}
