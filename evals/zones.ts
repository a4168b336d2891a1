import { parseArgs } from 'node:util'
import { aligned } from './aligned.ts'
import { type PageScore, type SetScore, scoreSet, share, total, ZONE_SETS } from './zones/score.ts'
import { scoreVariants } from './zones/variants.ts'

const USAGE =
  'usage: node evals/zones.ts [SET …] [--mistakes] [--variants]   ' +
  '(--mistakes: each stretch in the wrong zone, with its rule; --variants: all text pages of the sets, changed)'
const FIGURES = ['characters', 'right', 'comments', 'leaked', 'lost']
const MAX_SHOWN = 100

/** Prints how many characters of the gold pages the zone rules put into the right zone. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { mistakes: { type: 'boolean' }, variants: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  })
  if (values.help) {
    console.log(USAGE)
    return
  }
  const sets = ZONE_SETS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  if (values.variants) {
    console.log(variants(sets.map(({ name }) => name)))
    return
  }
  for (const { name } of sets) {
    const score = await scoreSet(name)
    if (!score) continue
    console.log(table(score))
    if (values.mistakes) console.log(mistakes(score))
  }
}

function table({ name, pages }: SetScore): string {
  return lines([
    ['set', 'page', ...FIGURES],
    ...pages.map((page) => [name, page.file, ...figures([page])]),
    [name, `all ${pages.length} pages`, ...figures(pages)],
  ])
}

function variants(sets: string[]): string {
  const scores = sets.map(scoreVariants)
  const names = [...(scores[0]?.keys() ?? [])]
  const rows = names.map((name) => {
    const pages = scores.flatMap((score) => score.get(name) ?? [])
    return [name, `${pages.length} pages`, ...figures(pages)]
  })
  return lines([['variant', 'pages', ...FIGURES], ...rows])
}

function lines(rows: string[][]): string {
  return `${aligned(rows, 2).join('\n')}\n`
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

await main()
