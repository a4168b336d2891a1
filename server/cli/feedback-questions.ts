import type { CitedPlace, Feedback } from '../core/feedback.ts'
import { shortHash } from '../verify/cite.ts'

/** A line of a questions.jsonl as the evals read it (docs/evals.md). */
export interface FeedbackQuestion {
  id: string
  category: 'feedback'
  language: string
  question: string
  expect: 'answer' | 'abstain'
  facts: { spans: { file: string; quote: string; start: number; end: number }[] }[]
  note: string
  /** What only a person can add. The evals refuse a line that has it. */
  todo?: string
}

type ClaimFeedback = Extract<Feedback, { about: 'claim' }>

/**
 * Feedback as questions for the evals. What it tells for sure is `ready`: a claim that is right gives gold, and so does
 * the word of somebody that a question should not have been answered. All else is `open`: that a source is wrong, or
 * something is missing, does not tell which place would be right, and that one claim is not supported does not tell
 * that nothing else in the articles answers the question.
 *
 * @param isCurrent whether the article that a place is in is still the same
 */
export function questionsOf(
  feedback: readonly Feedback[],
  isCurrent: (place: CitedPlace) => boolean,
): { ready: FeedbackQuestion[]; open: FeedbackQuestion[] } {
  const groups = Map.groupBy(feedback, ({ standaloneQuestion }) => foldQuestion(standaloneQuestion))
  const questions = [...groups.values()].map((group) => questionOf(group, isCurrent))
  return {
    ready: questions.filter(({ todo }) => todo === undefined),
    open: questions.filter(({ todo }) => todo !== undefined),
  }
}

function foldQuestion(question: string): string {
  return question.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Who says one of these holds that the articles answer the question. */
const SAY_ANSWERABLE: readonly Feedback['verdict'][] = ['wrong-source', 'incomplete', 'answerable']

/** What all say of one question. */
function questionOf(group: readonly Feedback[], isCurrent: (place: CitedPlace) => boolean): FeedbackQuestion {
  const claims = group.filter((one) => one.about === 'claim')
  const right = claims.filter(({ verdict }) => verdict === 'right')
  const says = (verdict: Feedback['verdict']) => group.some((one) => one.verdict === verdict)
  const facts = right.flatMap(({ places }) => {
    const spans = places.filter(isCurrent).map(({ file, quote, start, end }) => ({ file, quote, start, end }))
    return spans.length > 0 ? [{ spans }] : []
  })
  const answers = right.length > 0 || SAY_ANSWERABLE.some(says)
  const todo = [
    group.some(({ limited, verdict }) => limited && verdict !== 'right') &&
      'Only chosen articles were asked, and the evals ask all of them: look whether it still holds.',
    answers &&
      says('not-answerable') &&
      'Some say that the articles answer this, some that they do not: decide.',
    facts.length < right.length && 'An article has changed since: look for the place of what is right.',
    ...claims.filter(({ verdict }) => verdict === 'wrong-source').map(wrongSource),
    says('incomplete') && 'Something is missing in the answer: add the places that state it to facts.',
    says('answerable') && 'The articles answer this: add the places that do to facts.',
    !answers &&
      !says('not-answerable') &&
      'No claim that was shown is supported: look whether another place answers this; if one does, expect "answer".',
  ].filter((one) => one !== false)
  const [first] = group as [Feedback]
  return {
    id: `feedback-${shortHash(foldQuestion(first.standaloneQuestion))}`,
    category: 'feedback',
    language: first.language,
    question: first.standaloneQuestion,
    expect: answers ? 'answer' : 'abstain',
    facts: answers ? uniqueFacts(facts) : [],
    note: noteOf(group),
    ...(todo.length > 0 && { todo: [...new Set(todo)].join(' ') }),
  }
}

function wrongSource({ claim, places }: ClaimFeedback): string {
  const named = places.map(({ file, start, end }) => `${file}, characters ${start}–${end}`).join('; ')
  return `“${claim}” is right, but this is not where it stands (${named}): add the place that states it to facts.`
}

/** Two people may say the same of the same claim. */
function uniqueFacts(facts: FeedbackQuestion['facts']): FeedbackQuestion['facts'] {
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()]
}

function noteOf(group: readonly Feedback[]): string {
  return group
    .map((one) => {
      const claim = one.about === 'claim' ? ` “${one.claim}”` : ''
      return `${one.at.slice(0, 10)} ${one.verdict}${claim}${one.comment ? `: ${one.comment}` : ''}`
    })
    .join(' | ')
}
