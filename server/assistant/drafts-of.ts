import { levelled, PER_OUTLET, spokenBy, withWordsSaid } from '../answer/choose.ts'
import type { QuestionForm } from '../answer/form.ts'
import { expectedFigure } from '../answer/question.ts'
import type { Candidate } from '../answer/rank.ts'
import { quoteSentences, selectSentences } from '../answer/select.ts'
import type { Draft } from '../core/draft.ts'
import { cite } from '../verify/cite.ts'
import type { Search } from './look-up.ts'
import { createIsSame } from './same.ts'

/** Pairs of sentences that the entailment model may read for a part of a question, each in about 40 ms. */
const MAX_PARAPHRASES = 3

/** Drafts of what was found, as the question's form wants them. */
export async function draftsOf(
  search: Search,
  form: Exclude<QuestionForm, { kind: 'not-a-question' | 'summary' }>,
  candidates: readonly Candidate[],
  byOutlet: readonly Candidate[][],
): Promise<Draft[]> {
  const { about } = form
  const isSame = createIsSame(search, expectedFigure(about), MAX_PARAPHRASES)
  switch (form.kind) {
    case 'comparison': {
      const limit = PER_OUTLET * byOutlet.length
      return selectSentences(levelled(byOutlet), about, isSame, { answers: 'each outlet', limit })
    }
    case 'list':
      return selectSentences(candidates, about, isSame, { answers: 'several' })
    case 'said-by': {
      const spoken = spokenBy(candidates, form.speaker, speakerOf)
      const said = spoken.map((candidate) => withWordsSaid(candidate, speakerOf))
      return selectSentences(said, about, isSame, { answers: 'one' })
    }
    case 'who-said': {
      const spoken = spokenBy(candidates, undefined, speakerOf)
      return selectSentences(spoken, about, isSame, { answers: 'one' })
    }
    default:
      return selectSentences(candidates, about, isSame, { answers: 'one' })
  }
}

/** Drafts of the sentences that somebody has chosen. */
export function quotesOf(search: Search, about: string, chosen: readonly Candidate[]): Promise<Draft[]> {
  const isSame = createIsSame(search, expectedFigure(about), MAX_PARAPHRASES)
  return quoteSentences(chosen, about, isSame)
}

function speakerOf({ article, start, end }: Candidate): string | undefined {
  return cite(article, { start, end }).attribution.speaker
}
