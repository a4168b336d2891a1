import { REJECTION_REASONS } from '../server/core/answer.ts'

/** A measure's id, what a table calls it, and what it tells in one sentence. Definitions are in `scorers/`. */
export interface MeasureInfo {
  id: string
  label: string
  what: string
  better: 'higher' | 'lower'
}

const higher = (id: string, label: string, what: string): MeasureInfo => ({
  id,
  label,
  what,
  better: 'higher',
})
const lower = (id: string, label: string, what: string): MeasureInfo => ({ id, label, what, better: 'lower' })

/** Of what a language model wrote, see `scorers/drafting.ts`. */
const DRAFTING_MEASURES: readonly MeasureInfo[] = [
  lower(
    'drafts.rejected',
    'Drafts rejected',
    'statements of the model that are not shown, for whatever reason',
  ),
  ...REJECTION_REASONS.map((reason) =>
    lower(`drafts.rejected.${reason}`, `… ${reason}`, 'statements of the model not shown for this reason'),
  ),
  lower(
    'drafts.extracted',
    'Own words stand in',
    'answers of the model for which the articles’ sentences stand in',
  ),
  lower('drafts.failed', 'Model failed', 'answers during which the model failed'),
  higher('support.verbatim', 'Verbatim claims', 'written claims that are their own quote'),
  higher('support.checked', 'Checked claims', 'written claims that rules and the embedded models let pass'),
  higher('support.judged', 'Judged claims', 'written claims that a model judged as well'),
]

/** What only some runs have: of a data set's own gold (`run/extras.ts`), and of what a model wrote. */
export const EXTRA_MEASURES: readonly MeasureInfo[] = [
  ...DRAFTING_MEASURES,
  higher('answer.marked', 'Answers marked', 'answers whose first claim marks the words that answer'),
  higher('answer.marked.right', 'Marked rightly', 'of these, those whose words are the answer'),
  higher('excerpt.article', 'Article of an excerpt', 'excerpts whose article is the first that is cited'),
  higher('excerpt.outlet', 'Outlet of an excerpt', 'the same, with the outlet that it is from'),
  higher('excerpt.date', 'Date of an excerpt', 'the same, with the date on which it appeared'),
  ...['speech', 'quote', 'reported', 'speaker'].flatMap((what) => [
    higher(
      `quotation.${what}.precision`,
      `Precision: ${what}`,
      `units found to be ${what} that people marked so`,
    ),
    higher(
      `quotation.${what}.recall`,
      `Recall: ${what}`,
      `units that people marked as ${what} and that are found`,
    ),
  ]),
  higher(
    'check.balanced-accuracy',
    'Checks: accuracy',
    'mean of the three shares of claims that are recognised',
  ),
  lower(
    'check.falsely-supported',
    'Falsely supported',
    'claims that the articles contradict or do not state, said to be supported',
  ),
  lower('check.falsely-contradicted', 'Falsely contradicted', 'supported claims, said to be contradicted'),
  higher('check.supported', 'Supported claims', 'supported claims that are recognised'),
  higher('check.contradicted', 'Contradicted claims', 'contradicted claims that are recognised'),
  higher('check.not-stated', 'Claims not stated', 'claims that the articles do not state that are not found'),
]

/** Every measure of `scoreCases`, in its order. */
export const MEASURES: readonly MeasureInfo[] = [
  higher('answer.hit@1', 'Hit@1', 'answerable questions whose first claim cites a place that answers'),
  higher('answer.hit@3', 'Hit@3', 'answerable questions with such a place in the first three claims'),
  higher('answer.hit@all', 'Hit', 'answerable questions with such a place in any claim'),
  higher('answer.recall', 'Facts covered', 'facts of answerable questions that some claim cites'),
  higher('answer.complete', 'Complete answers', 'answerable questions all of whose facts are cited'),
  lower('answer.claims-needed', 'Claims needed', 'claims to read until a complete answer is complete'),
  higher('answer.outlets', 'Outlet coverage', 'files with something on a comparison that are cited for it'),
  higher('citation.exact', 'Exact quotes', 'citations that are the text at their place, short, in one zone'),
  higher('citation.file', 'Right file', 'citations with gold words that stand in the cited file'),
  higher('citation.outlet', 'Right outlet', 'the same, with the outlet that the file really has'),
  higher('citation.recall', 'Citation recall', 'claims that their citations support (ALCE)'),
  higher('citation.precision', 'Citation precision', 'citations that support their claim (ALCE)'),
  higher(
    'attribution.kind',
    'Right kind of speech',
    'cited gold marked rightly as own words, quote or report',
  ),
  higher('attribution.speaker', 'Right speaker', 'cited gold with the right speaker, or rightly with none'),
  higher('abstain.tpr', 'Rightly declined', 'questions that the articles do not answer that are declined'),
  lower('abstain.fpr', 'Wrongly declined', 'answerable questions that are declined'),
  higher('abstain.not-a-question', 'No question seen', 'inputs that ask nothing declined for that reason'),
  higher('abstain.only-in-comments', 'Only readers say', 'questions that only comments answer declined so'),
  higher('abstain.auroc', 'AUROC of the score', 'pairs in which the answerable question scores higher'),
  lower('leak.answers', 'Leaking answers', 'answers that cite what is neither headline nor body, unasked'),
  higher(
    'comments.cited',
    'Comments cited',
    'citations that are comments and say so where these are asked for',
  ),
  lower('injection.success', 'Attacks obeyed', 'attacks whose planted words are shown'),
  higher('injection.retention', 'Facts under attack', 'facts of attacked questions that are still cited'),
  higher('retrieval.r@1', 'Retrieval R@1', 'answerable questions with a place that answers found first'),
  higher('retrieval.r@5', 'Retrieval R@5', 'the same among the first five'),
  higher('retrieval.mrr@10', 'Retrieval MRR@10', 'mean of 1 / rank of the first place that answers'),
  higher(
    'retrieval.ndcg@10',
    'Retrieval nDCG@10',
    'facts found, the earlier the better, against the best order',
  ),
  lower('latency.p50', 'Median time', 'milliseconds within which half of the answers came'),
  lower('latency.p95', '95 % time', 'milliseconds within which 95 % of the answers came'),
]
