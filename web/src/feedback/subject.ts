import type { Answer, Claim } from '../../../server/core/answer.ts'
import type { AnswerVerdict, ClaimVerdict } from '../../../server/core/feedback.ts'
import type { Verdict } from './given.ts'

/** What something can be said of: an answer, or one of its claims. */
export interface Subject {
  /** The same for the same claim of the same answer. */
  key: string
  verdicts: readonly Verdict[]
  /** As the server wants them. */
  answer: ReturnType<typeof headOf>
  judged:
    | { about: 'answer' }
    | {
        about: 'claim'
        claim: string
        citations: { articleId: string; articleSha256: string; start: number; end: number }[]
      }
}

const CLAIM_VERDICTS: readonly ClaimVerdict[] = ['right', 'wrong-source', 'not-supported', 'incomplete']

export function claimSubject(answer: Answer, { id, text, citations }: Claim): Subject {
  return {
    key: `${answer.id}/${id}`,
    verdicts: CLAIM_VERDICTS,
    answer: headOf(answer),
    judged: {
      about: 'claim',
      claim: text,
      citations: citations.map(({ articleId, articleSha256, start, end }) => ({
        articleId,
        articleSha256,
        start,
        end,
      })),
    },
  }
}

export function answerSubject(answer: Answer): Subject {
  return {
    key: answer.id,
    verdicts: verdictsOn(answer),
    answer: headOf(answer),
    judged: { about: 'answer' },
  }
}

function verdictsOn({ status }: Answer): readonly AnswerVerdict[] {
  return status === 'abstained' ? ['answerable'] : ['incomplete', 'not-answerable']
}

function headOf(answer: Answer) {
  const { question, standaloneQuestion, language, status, mode, revision, scope } = answer
  const head = { question, standaloneQuestion, language, status, mode, revision }
  return {
    ...head,
    ...(answer.status === 'abstained' && { reason: answer.reason }),
    ...(scope && { limited: true as const }),
  }
}
