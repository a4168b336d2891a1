import { fold } from '../shared/fold.ts'
import type { Summary } from './types.ts'

/** The conversations in whose title or questions every word occurs; accents and capitals make no difference. */
export function filterSummaries(summaries: readonly Summary[], search: string): readonly Summary[] {
  const words = fold(search).split(/\s+/).filter(Boolean)
  if (words.length === 0) return summaries
  return summaries.filter(({ title, questions }) => {
    const text = fold([title, ...questions].join('\n'))
    return words.every((word) => text.includes(word))
  })
}
