import { aligned } from '../aligned.ts'
import { differenceText, valueText } from '../figures.ts'
import type { Change, Comparison, MeasureChange } from './compare.ts'

/** What the comparison says, for a terminal: measures side by side, then each question that improved, broke or changed. */
export function comparisonLines({ dataset, improved, broke, changed, same, measures }: Comparison): string[] {
  return [
    `${dataset.name} ${dataset.split}: ${improved.length} improved, ${broke.length} broke, ` +
      `${changed.length} changed, ${same} the same`,
    '',
    ...measureLines(measures.filter(({ before, after }) => before.total + after.total > 0)),
    ...section('Improved', improved),
    ...section('Broke', broke),
    ...section('Changed', changed),
  ]
}

function measureLines(measures: MeasureChange[]): string[] {
  const rows = [
    ['measure', 'before', 'after', 'difference', 'intervals'],
    ...measures.map(({ id, before, after, difference, overlap }) => [
      id,
      valueText(id, before.value),
      valueText(id, after.value),
      differenceText(id, difference),
      overlap === null ? 'none' : overlap ? 'overlap' : 'apart',
    ]),
  ]
  return aligned(rows, 1)
}

function section(title: string, changes: Change[]): string[] {
  if (changes.length === 0) return []
  return [
    '',
    title,
    ...changes.map(({ id, question, ...verdicts }) => `  ${id}  ${question}  ${step(verdicts)}`),
  ]
}

/** "wrong (abstained) → right" */
function step({ before, after }: Pick<Change, 'before' | 'after'>): string {
  return [before, after]
    .map(({ verdict, reasons }) => (reasons.length > 0 ? `${verdict} (${reasons.join(', ')})` : verdict))
    .join(' → ')
}
