import type { Citation } from '../../../server/core/answer.ts'
import type { CheckEvent, CheckedSentence, Differing, SkippedSentence } from '../../../server/core/check.ts'
import type { Failure } from '../api/failure.ts'
import { openerId, type ShownCitation } from '../chat/shown.ts'

export type Progress =
  | { state: 'working' }
  | { state: 'stopped' }
  | { state: 'failed'; failure: Failure }
  /** `revision`: of the articles that it was compared with; 0 when there were none. */
  | { state: 'done'; revision: number }

/** A text with what has come of it so far. */
export interface Checking {
  text: string
  language: string | undefined
  /** How many sentences are checked in all; undefined until it is known. */
  total: number | undefined
  sentences: CheckedSentence[]
  skipped: SkippedSentence[]
  progress: Progress
}

export type Verdict = CheckedSentence['verdict']
export type Kind = Verdict | 'skipped'

/** In the order in which they are named. */
export const KINDS: readonly Kind[] = ['supported', 'contradicted', 'not-found', 'skipped']

/** A sentence of the text: `number` counts those that were checked. */
export type Finding =
  | { kind: Verdict; number: number; sentence: CheckedSentence }
  | { kind: 'skipped'; sentence: SkippedSentence }

export function begun(text: string): Checking {
  return {
    text,
    language: undefined,
    total: undefined,
    sentences: [],
    skipped: [],
    progress: { state: 'working' },
  }
}

/** Where it goes on when it broke off: behind the last sentence that was checked. */
export function restOf({ sentences }: Pick<Checking, 'sentences'>): number {
  return sentences.at(-1)?.end ?? 0
}

/** The same text, still to be checked from there on. */
export function resumed(checking: Checking): Checking {
  const from = restOf(checking)
  return {
    ...checking,
    total: undefined,
    skipped: checking.skipped.filter(({ start }) => start < from),
    progress: { state: 'working' },
  }
}

/** @param from where the part that the event is about begins in the text */
export function advance(checking: Checking, event: CheckEvent, from: number): Checking {
  const inText = <S extends { start: number; end: number }>(span: S): S => ({
    ...span,
    start: span.start + from,
    end: span.end + from,
  })
  switch (event.type) {
    case 'begin':
      return {
        ...checking,
        total: checking.sentences.length + event.statements,
        skipped: [...checking.skipped, ...event.skipped.map(inText)],
      }
    case 'sentence':
      return { ...checking, sentences: [...checking.sentences, inText(event.sentence)] }
    case 'done': {
      const { language, revision } = event.checked
      return { ...checking, language, progress: { state: 'done', revision } }
    }
  }
}

/** All sentences in the order of the text. The finding of a sentence stays the same one while others come. */
export function findingsOf({ sentences, skipped }: Pick<Checking, 'sentences' | 'skipped'>): Finding[] {
  const checked = sentences.map((sentence, index) =>
    findingOf(sentence, () => ({ kind: sentence.verdict, number: index + 1, sentence })),
  )
  const others = skipped.map((sentence) => findingOf(sentence, () => ({ kind: 'skipped', sentence })))
  return [...checked, ...others].sort((a, b) => a.sentence.start - b.sentence.start)
}

const known = new WeakMap<CheckedSentence | SkippedSentence, Finding>()

function findingOf(sentence: CheckedSentence | SkippedSentence, make: () => Finding): Finding {
  const finding = known.get(sentence) ?? make()
  known.set(sentence, finding)
  return finding
}

export function countsOf(findings: readonly Finding[]): Record<Kind, number> {
  const counts = { supported: 0, contradicted: 0, 'not-found': 0, skipped: 0 }
  for (const { kind } of findings) counts[kind]++
  return counts
}

/** What has to be looked at: the sentences that are not borne out. */
export function isProblem({ kind }: Finding): boolean {
  return kind === 'contradicted' || kind === 'not-found'
}

/** The next problem behind a place in the text, or before it; at the end it begins anew. */
export function problemFrom(
  findings: readonly Finding[],
  start: number | undefined,
  by: 1 | -1,
): Finding | undefined {
  const problems = findings.filter(isProblem)
  if (start === undefined) return by > 0 ? problems[0] : problems.at(-1)
  return by > 0
    ? (problems.find(({ sentence }) => sentence.start > start) ?? problems[0])
    : (problems.findLast(({ sentence }) => sentence.start < start) ?? problems.at(-1))
}

/** The quotes of a sentence: what supports or contradicts it, or what comes nearest. */
export function quotesOf({ sentence }: Finding): readonly Citation[] {
  if (!('verdict' in sentence)) return []
  return sentence.verdict === 'not-found' ? sentence.nearest : sentence.citations
}

/** The words in which a sentence and its first quote differ. */
export function differingIn({ sentence }: Finding): Differing {
  return 'differing' in sentence ? sentence.differing : { stated: [], given: [] }
}

/** What stands for an answer and for a claim in the ids of chips. */
export const CHECK = 'check'
export const placeOf = ({ sentence }: Finding) => String(sentence.start)

export function chipId(finding: Finding, citation: Citation): string {
  return openerId(CHECK, placeOf(finding), citation)
}

/** What the ids of a sentence's chips begin with. */
export function chipPrefix(finding: Finding): string {
  return `quote-${CHECK}-${placeOf(finding)}-`
}

/** All quotes, to page through in the reader. */
export function stepsOf(findings: readonly Finding[]): ShownCitation[] {
  return findings.flatMap((finding) =>
    quotesOf(finding).map((citation) => ({ citation, openerId: chipId(finding, citation) })),
  )
}
