import type { JudgedPair } from './pairs-score.ts'

/** Of the pairs that are not the same, the model may merge at most this share. */
const WRONGLY_MERGED = 0.02
const STEP = 0.25
/** Surer than this the model hardly ever is. */
const MOST = 10

/**
 * The least support of the entailment model at which hardly any pair of `choose` is merged wrongly, nor of all that rules were
 * written on: then as few as possible are kept apart.
 */
export function leastSupport(judged: readonly JudgedPair[]): number {
  const steps = Array.from({ length: MOST / STEP + 1 }, (_, step) => step * STEP)
  const chosen = judged.filter(({ pair }) => pair.split === 'choose')
  const isRight = (least: number) => [chosen, judged].every((some) => wrong(some, least) <= WRONGLY_MERGED)
  return steps.find(isRight) ?? MOST
}

function wrong(judged: readonly JudgedPair[], least: number): number {
  const others = judged.filter(({ pair }) => pair.label !== 'same')
  return others.filter(({ support }) => support > least).length / Math.max(1, others.length)
}
