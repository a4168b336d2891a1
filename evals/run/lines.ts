import { aligned } from '../aligned.ts'
import { countText, intervalText, valueText } from '../figures.ts'
import { missed, type Targets } from '../targets.ts'
import type { Run } from './results.ts'

/** The measures of a run for a terminal, with interval and count, beside the baseline's; `!` before what misses its target. */
export function runLines(run: Run, baseline: Run | undefined, targets: Targets): string[] {
  const misses = missed(run.measures, targets)
  const others = new Map(baseline?.measures.map((one) => [one.id, one]))
  const rows = run.measures
    .filter(({ total }) => total > 0)
    .map((one) => {
      const other = others.get(one.id)
      const { min, max } = targets[one.id] ?? {}
      return [
        misses.includes(one.id) ? '!' : ' ',
        one.id,
        valueText(one.id, one.value),
        intervalText(one),
        countText(one),
        min === undefined && max === undefined ? '' : `${min === undefined ? '≤' : '≥'} ${min ?? max}`,
        other ? valueText(one.id, other.value) : '',
      ]
    })
  const head = ['', 'measure', 'value', '95 % interval', 'of', 'threshold', baseline ? 'baseline' : '']
  const { name, split, revision } = run.dataset
  return [
    `\n${name}, ${split}: ${run.cases.length} questions, ${run.system}, ${run.mode} (data ${revision})`,
    ...aligned([head, ...rows], head.length),
  ]
}
