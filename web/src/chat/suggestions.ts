import type { Answer } from '../../../server/core/answer.ts'
import type { Suggestion } from '../../../server/core/status.ts'
import type { Exchange } from './conversation.ts'

const OFFERED = 3
/** So many of them ask for more of those who are quoted in the last answer. */
const OF_QUOTED = 2

const fold = (question: string) =>
  question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether two questions differ at most in capitals and punctuation. */
export const isSameQuestion = (one: string, other: string) => fold(one) === fold(other)

/**
 * What may be asked next and was not asked yet, as it stands or as it was understood: what those said who are quoted in
 * the last answer, then what the articles are known to answer.
 *
 * @param whatSaid the question for somebody's words
 */
export function followUps(
  suggestions: readonly Suggestion[],
  exchanges: readonly Exchange[],
  whatSaid: (speaker: string) => string,
): string[] {
  const asked = exchanges.flatMap(({ question, progress }) =>
    progress.state === 'done' ? [fold(question), fold(progress.answer.standaloneQuestion)] : [fold(question)],
  )
  const isOpen = (question: string) => !asked.includes(fold(question))
  const last = exchanges.at(-1)?.progress
  const quoted = last?.state === 'done' ? speakersOf(last.answer) : []
  const unheard = quoted.filter(
    (speaker) => !asked.some((question) => question.includes(lastNameOf(speaker))),
  )
  const ofQuoted = unheard.map(whatSaid).slice(0, OF_QUOTED)
  const answerable = suggestions.flatMap(({ question, answerable }) => (answerable ? question : []))
  return [...new Set([...ofQuoted, ...answerable])].filter(isOpen).slice(0, OFFERED)
}

/** First and last name, both as names are written: "die Ministerin" needs another question. */
const PERSON = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)+$/u

/** The people who are quoted, who is quoted most first. */
function speakersOf(answer: Answer): string[] {
  if (answer.status === 'abstained') return []
  const counts = new Map<string, number>()
  for (const { citations } of answer.claims)
    for (const { attribution } of citations) {
      const { kind, speaker } = attribution
      if (kind === 'comment' || speaker === undefined || !PERSON.test(speaker)) continue
      counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
    }
  return [...counts].sort(([, many], [, few]) => few - many).map(([speaker]) => speaker)
}

function lastNameOf(speaker: string): string {
  return fold(speaker).split(' ').at(-1) as string
}
