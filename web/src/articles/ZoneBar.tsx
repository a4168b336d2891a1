import { ZONES } from '../shared/zones.ts'
import { useArticlesTexts } from '../texts/articles.ts'
import { type Lengths, sharesOf } from './zones.ts'

/** What a text is made of, as a thin bar and in words. */
export function ZoneBar({ lengths }: { lengths: Lengths | undefined }) {
  const t = useArticlesTexts()
  const shares = sharesOf(lengths ?? {})
  // As a picture it has a name, also while nothing is known yet.
  const words =
    shares.map(({ zone, share }) => t.share(t.zones[zone], Math.round(share * 100))).join(', ') || '…'
  return (
    <svg className="zones" viewBox="0 0 100 6" preserveAspectRatio="none" role="img">
      <title>{words}</title>
      {shares.map(({ zone, start, share }) => (
        <rect key={zone} className={`zone-${zone}`} x={start * 100} width={share * 100} height="6" />
      ))}
    </svg>
  )
}

/** Which colour of the bars is what. */
export function ZoneLegend() {
  const t = useArticlesTexts()
  return (
    <p className="zone-legend">
      {t.legend}{' '}
      {ZONES.map((zone) => (
        <span key={zone}>
          <svg className="zone-swatch" viewBox="0 0 10 10" aria-hidden="true">
            <rect className={`zone-${zone}`} width="10" height="10" />
          </svg>
          {t.zones[zone]}
        </span>
      ))}
    </p>
  )
}
