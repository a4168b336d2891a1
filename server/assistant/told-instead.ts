import { presupposedBy } from '../answer/presupposed.ts'
import type { Candidate } from '../answer/rank.ts'
import type { Entailment } from '../core/ports.ts'
import { premiseOf } from '../verify/premise.ts'
import { toldOtherwise } from '../verify/presupposition.ts'
import type { Plan } from './plan.ts'
import PRESUMED from './presumed.json' with { type: 'json' }

type Form = Plan['form']
/** Who asks whether it is so takes nothing for granted; other forms show what each article says. */
const PRESUPPOSING: readonly Form['kind'][] = ['open', 'list', 'said-by', 'who-said']
/** Who asks what somebody says or how they react takes hardly more for granted than that they do: the model is too quick with it. */
const READ_FOR: readonly Form['kind'][] = ['open', 'list']
/** So many sentences are compared with what a question takes for granted by rules, … */
export const COMPARED = 8
/** … and so many of them read by the entailment model. */
const READ = 4

/** What the articles tell instead of what a question takes for granted: to answer it would confirm that. */
export async function toldInstead(
  { entailment, signal }: { entailment?: Entailment | undefined; signal?: AbortSignal | undefined },
  form: Form,
  candidates: readonly Candidate[],
): Promise<Candidate | undefined> {
  const { kind, about } = form
  if (!PRESUPPOSING.includes(kind) || about === undefined) return undefined
  const premise = presupposedBy(about)
  if (!premise) return undefined
  const byRules = toldOtherwise(premise, candidates.slice(0, COMPARED))
  if (byRules === 'borne-out') return undefined
  if (byRules || !entailment || !isReadFor(form)) return byRules
  signal?.throwIfAborted()
  const read = await readAgainst(entailment, about, candidates)
  return read && read.against > PRESUMED.against ? read.place : undefined
}

/** Whether the model is asked what a question of this form takes for granted. */
export function isReadFor({ kind }: Form): boolean {
  return READ_FOR.includes(kind)
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
