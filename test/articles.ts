const SUBJECTS = [
  'Der Rat',
  'Die Bürgermeisterin',
  'Der Verein',
  'Das Land',
  'Die Schule',
  'Der Bäcker',
  'Die Feuerwehr',
]
const VERBS = [
  'beschloss',
  'plant',
  'kritisiert',
  'eröffnet',
  'schließt',
  'verkauft',
  'besichtigt',
  'vermisst',
]
const OBJECTS = [
  'die Brücke',
  'das Freibad',
  'den Marktplatz',
  'die Turnhalle',
  'den Wald',
  'das Archiv',
  'die Mühle',
]
const PLACES = ['in Musterstadt', 'am Fluss', 'im Tal', 'an der Grenze', 'auf dem Berg', 'hinter dem Bahnhof']

/** A made-up article, the same for the same number; hardly two numbers give the same sentences. */
export function madeUpArticle(number: number, paragraphs = 4): string {
  let state = number * 2_654_435_761 + 12_345
  const pick = (words: string[]) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return words[state % words.length] as string
  }
  const sentence = (index: number) =>
    `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(PLACES)} zum ${number * 31 + index}. Mal.`
  const body = Array.from({ length: paragraphs }, (_, paragraph) =>
    Array.from({ length: 4 }, (_, index) => sentence(paragraph * 4 + index)).join(' '),
  )
  return [`${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)}`, ...body].join('\n\n')
}

/** So many made-up articles as text files. */
export function madeUpFiles(count: number, from = 0): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${String(from + index).padStart(5, '0')}.txt`,
      madeUpArticle(from + index),
    ]),
  )
}
