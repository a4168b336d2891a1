import { Icon } from '../shared/Icon.tsx'
import { useCheckTexts } from '../texts/check.ts'
import type { Kind } from './checking.ts'

export const ICONS = {
  supported: 'check',
  contradicted: 'unequal',
  'not-found': 'circle',
  skipped: 'dash',
} as const satisfies Record<Kind, string>

/** What was found, as a sign and a word. @param brief where it is narrow, the sign alone is to be seen */
export function VerdictWord({ kind, brief = false }: { kind: Kind; brief?: boolean }) {
  return (
    <span className={`verdict ${kind}`}>
      <Icon name={ICONS[kind]} />
      <span className={brief ? 'wide-only' : undefined}>{useCheckTexts().kinds[kind]}</span>
    </span>
  )
}
