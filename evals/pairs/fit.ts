import type { JudgedPair } from './score.ts'

/** Of the pairs that are not the same, the model may merge at most this share. */
const WRONGLY_MERGED = 0.02
const STEP = 0.25
/** Surer than this the model hardly ever is. */
const MOST = 10
/** Both directions together: then it takes neither for borne out. */
const LEAST = -4

/**
 * The least support of the entailment model at which hardly any pair made after news, or of sentences on different events, is
 * merged wrongly: then as few as possible are kept apart.
 */
export function leastSupport(judged: readonly JudgedPair[]): number {
  const steps = Array.from({ length: (MOST - LEAST) / STEP + 1 }, (_, step) => LEAST + step * STEP)
  const news = judged.filter(({ pair }) => pair.split === 'fit' || pair.split === 'choose')
  const sets = [news, judged.filter(({ pair }) => pair.split === 'apart')]
  return steps.find((least) => sets.every((some) => wrong(some, least) <= WRONGLY_MERGED)) ?? MOST
}

function wrong(judged: readonly JudgedPair[], least: number): number {
  const others = judged.filter(({ pair }) => pair.label !== 'same')
  return others.filter(({ support }) => support > least).length / Math.max(1, others.length)
}
