import { z } from 'zod'
import type { Mode } from '../server/core/answer.ts'
import thresholds from './thresholds.json' with { type: 'json' }
import type { Measure } from './types.ts'

const target = z.strictObject({ min: z.number().exactOptional(), max: z.number().exactOptional() })
const schema = z.record(z.string(), z.record(z.string(), z.record(z.string(), target)))

/** What a measure should reach, by its id: at least `min`, at most `max`. */
export type Targets = Record<string, z.infer<typeof target>>

/**
 * The targets of a split of a data set, as `thresholds.json` has them; none for what it does not name. How well a model
 * writes is not Belegt's doing: in generative mode only what holds for every model counts.
 */
export function targetsOf(dataset: string, split: string, mode: Mode = 'extractive'): Targets {
  const name = mode === 'generative' ? `${dataset}, generative` : dataset
  return schema.parse(thresholds)[name]?.[split] ?? {}
}

/** Whether a measure reaches its target, which one of nothing never does; null without a target. */
export function isMet({ id, value }: Pick<Measure, 'id' | 'value'>, targets: Targets): boolean | null {
  const target = targets[id]
  return target ? value >= (target.min ?? -Infinity) && value <= (target.max ?? Infinity) : null
}

/** The targets that are missed, also because nothing was measured for them. */
export function missed(measures: readonly Measure[], targets: Targets): string[] {
  const values = new Map(measures.map(({ id, value }) => [id, value]))
  return Object.keys(targets).filter((id) => !isMet({ id, value: values.get(id) ?? Number.NaN }, targets))
}
