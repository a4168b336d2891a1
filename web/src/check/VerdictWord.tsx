import { Icon } from '../shared/Icon.tsx'
import { useCheckTexts } from '../texts/check.ts'
import type { Kind } from './checking.ts'

export const ICONS = {
  supported: 'check',
  contradicted: 'unequal',
  'not-found': 'circle',
  skipped: 'dash',
} as const satisfies Record<Kind, string>

/** What was found, as a sign and a word. */
export function VerdictWord({ kind }: { kind: Kind }) {
  return (
    <span className={`verdict ${kind}`}>
      <Icon name={ICONS[kind]} />
      <span className="word">{useCheckTexts().kinds[kind]}</span>
    </span>
  )
}
