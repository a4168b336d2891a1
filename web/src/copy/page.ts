import type { Texts } from '../texts/de.ts'
import {
  type Copied,
  citationsIn,
  commentLines,
  type Find,
  footnote,
  numbersIn,
  oneLine,
  safeUrl,
} from './notes.ts'

const STYLE = `
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.55 Georgia, serif; color: #1b1a17; background: #fff }
h1, h2 { line-height: 1.25 } h2 { margin-top: 2rem }
sup a { text-decoration: none } a { color: #14532d; overflow-wrap: anywhere }
.origin { margin-top: -.6rem; font-size: .9rem; color: #5f5b52 }
blockquote { margin: 0 0 1rem; padding-left: .8rem; border-left: 2px solid #c9c3b5; white-space: pre-line }
ol { font-size: .9rem } section { margin-top: 2.5rem; border-top: 1px solid #1b1a17 }
`

/** A page that needs nothing else: no script, no address of another file. */
export function toHtml(copied: Copied, find: Find, t: Texts): string {
  const numbers = numbersIn(copied)
  const linked = new Set<string>()
  // Only the first mark of a footnote can be come back to.
  const mark = (id: string) => {
    const number = numbers.get(id)
    const anchor = linked.has(id) ? '' : ` id="ref-${number}"`
    linked.add(id)
    return `<sup${anchor}><a href="#note-${number}">[${number}]</a></sup>`
  }
  const { title, question, lead, claims } = copied
  const body = [
    title && `<h1>${escapeHtml(title)}</h1>`,
    question && `<h2>${escapeHtml(question)}</h2>`,
    lead && `<p><strong>${escapeHtml(lead)}</strong></p>`,
    ...claims.flatMap((item) => {
      if ('heading' in item) return [`<h2>${escapeHtml(item.heading)}</h2>`]
      const comment = commentLines(item, t).map(escapeHtml).join('\n')
      return [
        `<p>${escapeHtml(item.text)}${item.citations.map(({ id }) => mark(id)).join('')}</p>`,
        item.origin && `<p class="origin">${escapeHtml(oneLine(item.origin))}</p>`,
        comment && `<blockquote>${comment}</blockquote>`,
      ]
    }),
  ]
  const notes = citationsIn(copied).map((citation, index) => {
    const number = index + 1
    const text = withLink(footnote(citation, copied, find, t), safeUrl(citation.url))
    return `<li id="note-${number}">${text} <a href="#ref-${number}" aria-label="${escapeHtml(t.dossier.back)}">↑</a></li>`
  })
  return `<!doctype html>
<html lang="${t.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title ?? question ?? 'Belegt')}</title>
<style>${STYLE}</style>
</head>
<body>
${body.filter(Boolean).join('\n')}
<section>
<h2>${escapeHtml(t.dossier.notes)}</h2>
<ol>
${notes.join('\n')}
</ol>
</section>
</body>
</html>
`
}

function withLink(text: string, url: string | undefined): string {
  if (!url || !text.endsWith(url)) return escapeHtml(text)
  const href = escapeHtml(url)
  return `${escapeHtml(text.slice(0, -url.length))}<a href="${href}" rel="noreferrer">${href}</a>`
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
}
