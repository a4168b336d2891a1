import type { Checker } from '../../server/check.ts'
import type { Answer, Drafting, Mode } from '../../server/core/answer.ts'
import type { EvalAnswer, EvalDrafting, EvalQuestion } from '../types.ts'

/** What an answer depends on besides the question. */
export interface SystemInfo {
  mode: Mode
  index: { revision: number; analysis: string; embedder: string }
  /** The writing model and the revision of its prompt; null in extractive mode. */
  model: string | null
  prompt: string | null
}

/** Something that answers questions about a set of articles, and is to be measured. */
export interface System {
  name: 'belegt' | 'langchain-baseline'
  info: SystemInfo
  /** So many questions may be asked at once without disturbing the figures. */
  parallel: number
  /** Whether it can be asked this question at all. */
  canAsk(question: EvalQuestion): boolean
  ask(question: EvalQuestion): Promise<EvalAnswer>
  /** Absent where it cannot check a text. */
  checker?: Checker
  close(): Promise<void>
}

/** Belegt's answer as the scorers know it. */
export function toEvalAnswer(
  answer: Answer,
  retrieved: EvalAnswer['retrieved'],
  milliseconds: number,
): EvalAnswer {
  return {
    status: answer.status,
    ...(answer.status === 'abstained' && { reason: answer.reason }),
    lead: answer.lead,
    claims:
      answer.status === 'abstained'
        ? []
        : answer.claims.map(({ text, citations, support, answerSpan }) => ({
            text,
            citations: citations.map(partOf),
            ...(answerSpan && { marked: text.slice(answerSpan.start, answerSpan.end) }),
            support,
          })),
    retrieved,
    score: answer.margin,
    milliseconds,
    ...(answer.drafting && { drafting: draftingOf(answer.drafting, answer.mode) }),
  }
}

function draftingOf({ drafts, rejected, failure }: Drafting, mode: Mode): EvalDrafting {
  return { drafts, rejected, ...(failure && { failure }), extracted: mode === 'extractive' }
}

function partOf({
  file,
  start,
  end,
  quote,
  outlet,
  zone,
  attribution,
}: EvalAnswer['claims'][0]['citations'][0]) {
  return { file, start, end, quote, outlet, zone, attribution }
}
