/** What a ministry or minister is for, in German and English: "Außenminister", "foreign secretary". */
const PORTFOLIOS: readonly [german: string, english: string][] = [
  ['außen', 'foreign'],
  ['verteidigungs', 'defen[cs]e'],
  ['innen', 'interior|home'],
  ['finanz', 'finance|treasury'],
  ['justiz', 'justice'],
  ['wirtschafts', 'econom(?:y|ics)'],
  ['gesundheits', 'health'],
  ['umwelt', 'environment'],
  ['bildungs', 'education'],
  ['kultur', 'culture'],
  ['verkehrs', 'transport'],
  ['landwirtschafts|agrar', 'agriculture'],
  ['arbeits', 'labou?r'],
  ['energie', 'energy'],
  ['familien', 'family'],
  ['handels', 'trade|commerce'],
  ['bau', 'housing'],
  ['heimatschutz', 'homeland security'],
  ['digital', 'digital affairs'],
]

const PATTERNS = PORTFOLIOS.map(
  ([german, english]) =>
    new RegExp(
      `(?<!\\p{L})(?:(?:${german})(?:minist|ressort)\\p{L}*|(?:${english})\\s(?:minist\\p{L}+|secretary|department)|(?:minist\\p{L}+|secretary|department) (?:of|for) (?:${english}))(?!\\p{L})`,
      'iu',
    ),
)
const OTHER_NAMES: readonly [index: number, pattern: RegExp][] = [
  [
    0,
    /(?<!\p{L})(?:secretary of state|state department|auswärtige\p{L}* amt\p{L}*|außenamt\p{L}*)(?!\p{L})/iu,
  ],
  [1, /(?<!\p{L})pentagon\p{L}*/iu],
]

/** The portfolios of the ministers and ministries that a text names. */
export function portfoliosOf(text: string): Set<number> {
  const found = PATTERNS.flatMap((pattern, index) => (pattern.test(text) ? [index] : []))
  const byName = OTHER_NAMES.flatMap(([index, pattern]) => (pattern.test(text) ? [index] : []))
  return new Set([...found, ...byName])
}
