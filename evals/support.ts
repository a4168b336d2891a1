import { parseArgs } from 'node:util'
import type { Article } from '../server/core/article.ts'
import { createBuiltinEmbedder } from '../server/models/embedder.ts'
import { createLikeness } from '../server/verify/likeness.ts'
import { openEntailment } from '../server/wiring.node.ts'
import { readArticles } from './dataset/articles.ts'
import { openDataset } from './dataset/open.ts'
import { measureLines } from './measure-lines.ts'
import { type CheckedClaim, checkClaim, makeClaims, measureSupport } from './support/score.ts'

const USAGE =
  'usage: npm run support -- [seeds | news:FOLDER | path/to/articles] [--articles N] [--every N] [--mistakes]\n' +
  '  --articles: the first N only; --every: each Nth sentence (3); --mistakes: each claim that was judged wrongly'

/** Prints how well true claims are told from false ones that differ in one thing, made from articles. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      articles: { type: 'string' },
      every: { type: 'string', default: '3' },
      mistakes: { type: 'boolean' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
  })
  if (values.help) {
    console.log(USAGE)
    return
  }
  const articles = (await open(positionals[0] ?? 'seeds')).slice(
    0,
    Number(values.articles ?? Number.MAX_SAFE_INTEGER),
  )
  const embedder = await createBuiltinEmbedder('models/embedder')
  const likeness = createLikeness({ embedder, entailment: await openEntailment() })
  const checked: CheckedClaim[] = []
  for await (const made of makeClaims(articles, embedder, Number(values.every))) {
    const one = await checkClaim(made, likeness)
    checked.push(one)
    if (values.mistakes && one.isTrue !== (one.reason === undefined)) console.log(told(one))
  }
  console.log(`${articles.length} articles, ${checked.length} claims`)
  console.log(measureLines(measureSupport(checked)).join('\n'))
}

async function open(spec: string): Promise<Article[]> {
  return spec === 'seeds' || spec.startsWith('news:')
    ? (await openDataset(spec)).articles
    : readArticles(spec)
}

function told({ edit, reason, text, article, quote }: CheckedClaim): string {
  return `${edit}: ${reason ?? 'found supported'}\n  ${text}\n  quoted: ${article.text.slice(quote.start, quote.end)}`
}

await main()
