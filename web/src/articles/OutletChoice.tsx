import { useState } from 'react'
import type { ArticleSummary } from '../../../server/core/article.ts'
import { Monogram } from '../corpus/Monogram.tsx'
import { sortByOutlet } from '../corpus/outlets.ts'
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
  const t = useTexts()
  const [all, setAll] = useState(false)
  const groups = [...Map.groupBy(articles, outletKey)].map(([key, own]) => ({ key, own }))
  const frequent = groups.toSorted((a, b) => b.own.length - a.own.length).slice(0, SHOWN)
  const inOrder = new Map(
    sortByOutlet(groups.flatMap(({ own }) => own.slice(0, 1))).map((one, at) => [outletKey(one), at]),
  )
  const shown = groups
    .filter((group) => all || frequent.includes(group) || chosen.includes(group.key))
    .toSorted((a, b) => (inOrder.get(a.key) ?? 0) - (inOrder.get(b.key) ?? 0))
  const toggle = (key: string) =>
    onChoose(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key])
  return (
    <fieldset className="outlets">
      <legend className="sr-only">{t.articles.outlets}</legend>
      {shown.map(({ key, own: [first, ...others] }) => (
        <button
          key={key}
          type="button"
          className="outlet"
          aria-pressed={chosen.includes(key)}
          onClick={() => toggle(key)}
        >
          {first && <Monogram outlet={first.outlet} />}
          {first?.outlet.name ?? t.outlet.unknown} <small className="outlet-count">{others.length + 1}</small>
        </button>
      ))}
      {groups.length > SHOWN && (
        <button type="button" className="text-button" onClick={() => setAll(!all)}>
          {all ? t.articles.fewerOutlets : t.articles.allOutlets(groups.length)}
        </button>
      )}
    </fieldset>
  )
}
