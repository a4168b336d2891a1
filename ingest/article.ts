import { createHash } from 'node:crypto'
import type { Article, Outlet } from '../server/core/article.ts'
import { detectLanguage } from '../server/text/language.ts'
import { decodeText } from './decode.ts'
import { findAuthor, findDate, findTitle } from './metadata.ts'
import { findOutlet, statedOutlets } from './outlet.ts'
import type { Declaration } from './sources.ts'
import { findZones } from './zones.ts'

const ID_LENGTH = 16

/** The article of a text file. Throws `unreadable-input` when the bytes are no text. `warnings` are for the operator. */
export function toArticle(input: { file: string; bytes: Uint8Array; declared: Declaration }): {
  article: Article
  warnings: string[]
} {
  const { file, bytes, declared } = input
  const { text, warning } = decodeText(bytes)
  const zones = findZones(text)
  const author = declared.author ?? findAuthor(text, zones)
  const publishedAt = declared.publishedAt ?? findDate(text, zones)
  const article: Article = {
    id: sha256(file).slice(0, ID_LENGTH),
    file,
    sha256: sha256(bytes),
    title: declared.title ?? findTitle(text, zones),
    outlet:
      declared.outlet === undefined ? findOutlet(text, zones) : { status: 'declared', name: declared.outlet },
    ...(author !== undefined && { author }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(declared.url !== undefined && { url: declared.url }),
    language: declared.language ?? detectLanguage(text),
    text,
    zones,
  }
  return { article, warnings: [warning, contradiction(article)].filter((one) => one !== undefined) }
}

/** Says so when the text names several outlets as its own and none is declared. */
function contradiction({
  outlet,
  text,
  zones,
}: { outlet: Outlet } & Pick<Article, 'text' | 'zones'>): string | undefined {
  if (outlet.status !== 'unknown') return undefined
  const names = new Set(statedOutlets(text, zones).map(({ name }) => name))
  if (names.size < 2) return undefined
  return `The text names several outlets (${[...names].join(', ')}), so its outlet is unknown; declare it in sources.json.`
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
