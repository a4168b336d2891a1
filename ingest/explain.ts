import type { Article } from '../server/core/article.ts'
import { articleFrom, citedName } from './article.ts'
import type { Located } from './locate/source.ts'
import { isFailure } from './read/source.ts'
import { articlesOf } from './read-document.ts'
import { declarationFor } from './sources.ts'

const SHOWN = 90

/** Prints what was found out about each article, and from what; touches no index. @returns whether all could be read */
export async function printExplanation({ sources, failed }: Located): Promise<boolean> {
  let failures = failed.length
  for (const { file, reason } of failed) console.error(`failed:  ${file}: ${reason}`)
  for (const { documents, declarations } of sources) {
    for (const document of documents) {
      for await (const read of articlesOf(document)) {
        if (isFailure(read)) {
          failures++
          console.error(`failed:  ${citedName(document.name, read.row)}: ${read.reason}`)
          continue
        }
        const declared = declarationFor(declarations, document.name, read.row)
        const { article, warnings } = articleFrom(read, { file: document.name, declared })
        console.log(explanationOf(article, warnings).join('\n'))
      }
    }
  }
  return failures === 0
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
