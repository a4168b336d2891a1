import type { Outlet } from '../../../server/core/article.ts'
import { monogram } from './outlets.ts'
import { useCorpus } from './useCorpus.ts'

/** A boxed letter: solid where the outlet is named or declared, dashed where it is inferred or unknown. */
export function Monogram({ outlet }: { outlet: Outlet }) {
  const hue = useCorpus().hueOf(outlet)
  const certain = outlet.status === 'declared' || outlet.status === 'stated'
  const classes = ['monogram', certain ? 'certain' : 'uncertain', hue === undefined ? '' : `hue-${hue}`]
  return (
    <span className={classes.join(' ')} aria-hidden="true">
      {monogram(outlet)}
    </span>
  )
}
