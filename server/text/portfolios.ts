/** What a ministry or minister is for, in German and English: "Außenminister", "foreign secretary"; and by other names. */
const PORTFOLIOS: readonly [german: string, english: string, other?: string][] = [
  ['außen', 'foreign', 'secretary of state|state department|auswärtige\\p{L}* amt\\p{L}*|außenamt\\p{L}*'],
  ['verteidigungs', 'defen[cs]e', 'pentagon\\p{L}*'],
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
  ([german, english, other]) =>
    new RegExp(
      `(?<!\\p{L})(?:${other === undefined ? '' : `${other}|`}(?:${german})(?:minist|ressort)\\p{L}*|(?:${english})\\s(?:minist\\p{L}+|secretary|department)|(?:minist\\p{L}+|secretary|department) (?:of|for) (?:${english}))(?!\\p{L})`,
      'iu',
    ),
)

/** The portfolios of the ministers and ministries that a text names. */
export function portfoliosOf(text: string): Set<number> {
  return new Set(PATTERNS.flatMap((pattern, index) => (pattern.test(text) ? [index] : [])))
}
