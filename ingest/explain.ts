import type { Article } from '../server/core/article.ts'
import type { Located } from './locate/source.ts'
import { failedLine } from './progress.ts'
import { settleAll } from './settle-all.ts'

const SHOWN = 90

/** Prints what was found out about each article, and from what; touches no index. @returns how many could be read, and how many not */
export async function printExplanation(located: Located): Promise<{ explained: number; failed: number }> {
  const count = { explained: 0, failed: 0 }
  for await (const one of settleAll(located)) {
    if ('reason' in one) {
      count.failed++
      console.error(failedLine(one))
    } else {
      count.explained++
      console.log(explanationOf(one.article, one.warnings).join('\n'))
    }
  }
  return count
}

function explanationOf(article: Article, warnings: string[]): string[] {
  const { file, title, outlet, author, publishedAt, url, language, evidence, text, zones } = article
  const because = (words: string | undefined) => (words === undefined ? '' : `   because of: ${words}`)
  const fields = [
    ['title', title],
    [
      'outlet',
      outlet.status === 'unknown'
        ? 'unknown'
        : `${outlet.name} (${outlet.status})${because('evidence' in outlet ? outlet.evidence : undefined)}`,
    ],
    ['author', author && `${author}${because(evidence.author)}`],
    ['date', publishedAt && `${publishedAt}${because(evidence.publishedAt)}`],
    ['url', url],
    ['language', language],
  ]
  return [
    `\n${file}`,
    ...fields.filter(([, value]) => value).map(([name = '', value]) => `  ${name.padEnd(11)} ${value}`),
    ...warnings.map((warning) => `  warning     ${warning}`),
    ...zones.map(({ zone, rule, start, end }) => {
      const words = text.slice(start, end).trim().replace(/\s+/g, ' ')
      const shown = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words
      return `  ${zone.padEnd(11)} ${rule.padEnd(18)} ${`${start}–${end}`.padEnd(12)} ${shown}`
    }),
  ]
}
