import { presupposedBy } from '../answer/presupposed.ts'
import type { Candidate } from '../answer/rank.ts'
import type { Entailment } from '../core/ports.ts'
import { premiseOf } from '../verify/premise.ts'
import { toldOtherwise } from '../verify/presupposition.ts'
import type { Plan } from './plan.ts'
import PRESUMED from './presumed.json' with { type: 'json' }

/** Who asks whether it is so takes nothing for granted; other forms show what each article says. */
const PRESUPPOSING: readonly Plan['form']['kind'][] = ['open', 'list', 'said-by', 'who-said']
/** So many sentences are compared with what a question takes for granted by rules, … */
export const COMPARED = 8
/** … and so many of them read by the entailment model. */
const READ = 4

/** What the articles tell instead of what a question takes for granted: to answer it would confirm that. */
export async function toldInstead(
  entailment: Entailment | undefined,
  { kind, about }: Plan['form'],
  candidates: readonly Candidate[],
): Promise<Candidate | undefined> {
  if (!PRESUPPOSING.includes(kind) || about === undefined) return undefined
  const premise = presupposedBy(about)
  if (!premise) return undefined
  const byRules = toldOtherwise(premise, candidates.slice(0, COMPARED))
  if (byRules === 'borne-out') return undefined
  if (byRules || !entailment) return byRules
  const read = await readAgainst(entailment, about, candidates)
  return read && read.against > PRESUMED.against ? read.place : undefined
}

/**
 * The sentence that contradicts most what a question takes for granted, of the few that answer it best, and by how much (log-odds) more
 * than any of them bears it out. Undefined without candidates.
 */
export async function readAgainst(
  entailment: Entailment,
  question: string,
  candidates: readonly Candidate[],
): Promise<{ against: number; place: Candidate } | undefined> {
  const places = candidates.slice(0, READ)
  const read = await entailment.presume(question, places.map(premiseOf))
  const most = Math.max(...read.map(({ contradicts }) => contradicts))
  const place = places[read.findIndex(({ contradicts }) => contradicts === most)]
  return place && { against: most - Math.max(...read.map(({ supports }) => supports)), place }
}
