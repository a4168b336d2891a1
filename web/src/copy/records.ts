import type { Citation } from '../../../server/core/answer.ts'
import type { Texts } from '../texts/de.ts'
import { type Copied, citationsIn, type Find, oneLine, safeUrl } from './notes.ts'

/** One article with its quotes: programs for references know works, not places. */
interface Work {
  key: string
  title: string
  outlet: string | null
  author: string | undefined
  date: string | undefined
  url: string | undefined
  language: string | undefined
  file: string
  notes: string[]
}

export function toBibTeX(copied: Copied, find: Find, t: Texts): string {
  return worksIn(copied, find, t)
    .map(({ key, title, outlet, author, date, url, file, notes }) => {
      const [year, month] = date?.split('-') ?? []
      const fields: [string, string | undefined][] = [
        ['title', `{${texEscaped(title)}}`],
        ['author', author && texEscaped(author)],
        ['journal', outlet ? texEscaped(outlet) : undefined],
        ['year', year],
        ['month', month && String(Number(month))],
        ['url', url && texEscaped(url)],
        ['note', texEscaped([`${file}`, ...notes].join('; '))],
      ]
      const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`)
      return `@${outlet ? 'article' : 'misc'}{${key},\n${lines.join(',\n')}\n}`
    })
    .join('\n\n')
}

export function toRis(copied: Copied, find: Find, t: Texts): string {
  return worksIn(copied, find, t)
    .map(({ title, outlet, author, date, url, file, notes }) => {
      const [year, month = '', day = ''] = date?.slice(0, 10).split('-') ?? []
      const fields: [string, string | undefined][] = [
        ['TY', 'NEWS'],
        ['TI', title],
        ['AU', author],
        ['T2', outlet ?? undefined],
        ['PY', year],
        ['DA', year && `${year}/${month}/${day}`],
        ['UR', url],
        ['L1', file],
        ...notes.map((note): [string, string] => ['N1', note]),
      ]
      const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`)
      return [...lines, 'ER  - '].join('\r\n')
    })
    .join('\r\n\r\n')
}

/** The articles that are quoted, each once. */
export function worksIn(copied: Copied, find: Find, t: Texts): Work[] {
  const [open, close] = t.tools.quotes
  const works = new Map<string, Work>()
  for (const citation of citationsIn(copied)) {
    const work = works.get(citation.articleId) ?? workOf(citation, find)
    work.notes.push(`${open}${oneLine(citation.quote)}${close} (${citation.start}–${citation.end})`)
    works.set(citation.articleId, work)
  }
  return [...works.values()]
}

function workOf(citation: Citation, find: Find): Work {
  const article = find(citation.articleId)
  const { outlet, title, file, url } = article ?? citation
  return {
    key: `belegt-${citation.articleId.replace(/[^\w-]/g, '')}`,
    title: oneLine(title) || file,
    outlet: outlet.name,
    author: article?.author,
    date: article?.publishedAt,
    url: safeUrl(url),
    language: article?.language,
    file,
    notes: [],
  }
}

function texEscaped(text: string): string {
  return text
    .replace(/\\/g, '\u0000')
    .replace(/[{}%&#$_]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde{}')
    .replace(/\^/g, '\\textasciicircum{}')
    .replaceAll('\u0000', '\\textbackslash{}')
}
