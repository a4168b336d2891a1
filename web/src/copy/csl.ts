import type { Texts } from '../texts/de.ts'
import type { Copied, Find } from './notes.ts'
import { worksIn } from './records.ts'

/** CSL-JSON, as programs for references and pandoc read it: one item for each article, its quotes in the note. */
export function toCsl(copied: Copied, find: Find, t: Texts): string {
  const items = worksIn(copied, find, t).map(
    ({ key, title, outlet, author, date, url, language, file, notes }) => ({
      id: key,
      type: outlet ? 'article-newspaper' : 'document',
      title,
      ...(outlet && { 'container-title': outlet }),
      // Nothing tells where in a byline one name ends.
      ...(author && { author: [{ literal: author }] }),
      ...(date && { issued: { 'date-parts': [date.slice(0, 10).split('-').map(Number)] } }),
      ...(language && { language }),
      ...(url && { URL: url }),
      note: [file, ...notes].join('; '),
    }),
  )
  return JSON.stringify(items, null, 2)
}
