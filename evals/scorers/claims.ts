import type { CheckedText } from '../../server/core/check.ts'
import type { ClaimToCheck } from '../dataset/news-qa.ts'
import type { Measure } from '../types.ts'
import { mean, share } from './wilson.ts'

export interface CheckedClaim extends Pick<ClaimToCheck, 'label'> {
  said: ClaimToCheck['label']
}

const LABELS = ['supported', 'contradicted', 'not-stated'] as const

/**
 * How well a text is checked, on claims that are each a text of one sentence: the share that is recognised of each kind,
 * the mean of the three (balanced accuracy, which no habit of always saying the same can raise above a third), and how
 * often "supported" is said of what is not, the worst mistake that a check can make, and "contradicted" of what is.
 */
export function claimMeasures(claims: readonly CheckedClaim[]): Measure[] {
  const recalls = LABELS.map((label) =>
    share(
      `check.${label}`,
      claims.filter((claim) => claim.label === label),
      ({ said }) => said === label,
    ),
  )
  const supported = claims.filter(({ label }) => label === 'supported')
  const others = claims.filter(({ label }) => label !== 'supported')
  return [
    mean(
      'check.balanced-accuracy',
      recalls.map(({ value }) => value),
    ),
    share('check.falsely-supported', others, ({ said }) => said === 'supported'),
    share('check.falsely-contradicted', supported, ({ said }) => said === 'contradicted'),
    ...recalls,
  ]
}

/** What a check says of a text of one sentence; a sentence that is skipped was not found. */
export function saidOf({ sentences: [sentence] }: CheckedText): ClaimToCheck['label'] {
  const verdict = sentence?.verdict ?? 'not-found'
  return verdict === 'not-found' ? 'not-stated' : verdict
}
