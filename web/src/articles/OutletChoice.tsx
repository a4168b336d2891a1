import { useMemo, useState } from 'react'
import type { ArticleSummary, Outlet } from '../../../server/core/article.ts'
import { Monogram } from '../corpus/Monogram.tsx'
import { sortByOutlet } from '../corpus/outlets.ts'
import { useArticlesTexts } from '../texts/articles.ts'
import { useTexts } from '../texts/language.ts'
import { outletKey } from './filter.ts'

/** So many are shown at once, those with the most articles. */
const SHOWN = 12

interface Props {
  articles: readonly ArticleSummary[]
  chosen: readonly string[]
  onChoose(outlets: string[]): void
}

/** The outlets, each with the number of its articles; none, one or several can be chosen. */
export function OutletChoice({ articles, chosen, onChoose }: Props) {
  const t = useArticlesTexts()
  const texts = useTexts()
  const [all, setAll] = useState(false)
  const groups = useMemo(() => outletsOf(articles), [articles])
  const frequent = groups.toSorted((a, b) => b.count - a.count).slice(0, SHOWN)
  const shown = groups.filter((group) => all || frequent.includes(group) || chosen.includes(group.key))
  const toggle = (key: string) =>
    onChoose(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key])
  return (
    <fieldset className="outlets">
      <legend className="sr-only">{t.outlets}</legend>
      {shown.map(({ key, outlet, count }) => (
        <button
          key={key}
          type="button"
          className="outlet"
          aria-pressed={chosen.includes(key)}
          onClick={() => toggle(key)}
        >
          <Monogram outlet={outlet} />
          {outlet.name ?? texts.outlet.unknown} <small className="outlet-count">{count}</small>
        </button>
      ))}
      {groups.length > SHOWN && (
        <button type="button" className="text-button" onClick={() => setAll(!all)}>
          {all ? t.fewerOutlets : t.allOutlets(groups.length)}
        </button>
      )}
    </fieldset>
  )
}

/** In the order in which outlets are listed everywhere. */
function outletsOf(articles: readonly ArticleSummary[]): { key: string; outlet: Outlet; count: number }[] {
  const groups = Map.groupBy(articles, outletKey)
  const firsts = [...groups.values()].flatMap((own) => own.slice(0, 1))
  return sortByOutlet(firsts).map((article) => {
    const key = outletKey(article)
    return { key, outlet: article.outlet, count: groups.get(key)?.length ?? 0 }
  })
}
