import { parseArgs } from 'node:util'
import { type PageScore, type SetScore, scoreSet, share, total, ZONE_SETS } from './zones-score.ts'

const USAGE =
  'usage: node evals/zones.ts [SET …] [--mistakes]   (--mistakes: each stretch in the wrong zone, with its rule)'
const MAX_SHOWN = 100

/** Prints how many characters of the gold pages the zone rules put into the right zone. */
function main(): void {
  const { values, positionals } = parseArgs({
    options: { mistakes: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  })
  if (values.help) {
    console.log(USAGE)
    return
  }
  for (const { name, hidden } of ZONE_SETS) {
    const score = positionals.length === 0 || positionals.includes(name) ? scoreSet(name) : undefined
    if (!score) continue
    console.log(table(score, hidden))
    if (values.mistakes && !hidden) console.log(mistakes(score))
  }
}

function table({ name, pages }: SetScore, hidden: boolean): string {
  const shown = hidden ? [] : pages
  const rows = [
    ['set', 'page', 'characters', 'right', 'comments', 'leaked', 'lost'],
    ...shown.map((page) => [name, page.file, ...figures([page])]),
    [name, `all ${pages.length} pages`, ...figures(pages)],
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const lines = rows.map((row) =>
    row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  )
  return `${lines.join('\n')}\n`
}

function figures(pages: PageScore[]): string[] {
  const counts = (['comments', 'leaked', 'lost'] as const).map((key) => String(total(pages, key)))
  return [String(total(pages, 'characters')), share(pages).toFixed(4), ...counts]
}

function mistakes({ pages }: SetScore): string {
  const lines = pages.flatMap((page) =>
    page.mistakes.map(({ expected, found, rule, text }) => {
      const start = text.replace(/\s+/g, ' ').slice(0, MAX_SHOWN)
      return `${page.file}  ${expected} found as ${found} (${rule}): ${start}`
    }),
  )
  return `${lines.join('\n')}\n`
}

main()
