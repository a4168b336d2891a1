import type { Entailed, Entailment, Premise } from '../core/ports.ts'
import { BEGIN, END, idsOf, poolOf } from './cross-encoder.ts'
import { idTensor, loadModel, loadTokenizer } from './onnx.ts'

const MAX_CLAIM = 64
const MAX_SENTENCE = 100
const MAX_AROUND = 40
/** A claim of a language model mostly has one quote: then a run has both cores. Who only searches never needs it. */
const EFFORT = { runs: 2, threads: 2, whenUsed: true }

/**
 * The embedded entailment model (models/entailment/README.md) on ONNX Runtime. It reads at most 64 tokens of the claim,
 * 100 of the sentence, the first 40 of what opens its article and the last 40 of what stands before it.
 *
 * @param paths of the model, and of the tokenizer that it shares with the embedder
 */
export async function createBuiltinEntailment(paths: {
  model: string
  tokenizer: string
}): Promise<Entailment> {
  const [{ run, id }, tokenizer] = await Promise.all([
    loadModel(paths.model, EFFORT),
    loadTokenizer(paths.tokenizer),
  ])

  const beginOf = (prefix: string, claim: string) =>
    idsOf(tokenizer, `${prefix}: ${claim}`).slice(0, MAX_CLAIM)

  async function judgeOne(claim: number[], premise: Premise): Promise<Entailed> {
    const sentence = idsOf(tokenizer, premise.text).slice(0, MAX_SENTENCE)
    const opening =
      premise.opening === undefined ? [] : idsOf(tokenizer, premise.opening).slice(0, MAX_AROUND)
    const before = premise.before === undefined ? [] : idsOf(tokenizer, premise.before).slice(-MAX_AROUND)
    const around = [...opening, ...before]
    const ids = [BEGIN, ...claim, END, END, ...sentence, END, ...around, ...(around.length > 0 ? [END] : [])]
    const claimRange = { from: 1, to: 1 + claim.length }
    const sentenceRange = { from: claimRange.to + 2, to: claimRange.to + 2 + Math.max(1, sentence.length) }
    const output = await run({
      input_ids: idTensor(ids, [1, ids.length]),
      attention_mask: idTensor(new Array(ids.length).fill(1), [1, ids.length]),
      pool: poolOf([claimRange, sentenceRange], ids.length),
    })
    return logOdds(output.logits as Float32Array)
  }

  const judgeAll = (claim: number[], premises: readonly Premise[]) =>
    Promise.all(premises.map((premise) => judgeOne(claim, premise)))

  return {
    id,
    judge: (claim, premises) => judgeAll(beginOf('Aussage', claim), premises),
    presume: (question, premises) => judgeAll(beginOf('Frage', question), premises),
    compare: (report, other) => judgeOne(beginOf('Meldung', report), { text: other }),
  }
}

/** Each against the two others together. */
function logOdds([supports = 0, contradicts = 0, neither = 0]: Float32Array): Entailed {
  return {
    supports: supports - logSum(contradicts, neither),
    contradicts: contradicts - logSum(supports, neither),
  }
}

function logSum(one: number, other: number): number {
  const greatest = Math.max(one, other)
  return greatest + Math.log(Math.exp(one - greatest) + Math.exp(other - greatest))
}
