import { crash, type Moment } from '../test/crash.ts'

const TABLES = ['articles', 'passages', 'sentences', 'vocabulary', 'copies', 'revisions'] as const

const ARTICLES = 500

/** `npm run bench -- crash [KILLS]`: kills ingests at random moments; see `test/crash.ts` for what must hold. */
export async function benchCrash(kills = '50'): Promise<void> {
  const moments = Array.from({ length: Number(kills) }, randomMoment)
  const { inTheMiddle, revisions } = await crash(moments, ARTICLES)
  console.log(
    `${kills} kills, ${inTheMiddle} of them before the ingest was complete; ${revisions} revisions.`,
  )
  console.log('After each all was whole; in the end the index equals a clean one, row by row.')
}

/** Half of them at any time, half between two steps of a write. */
function randomMoment(): Moment {
  if (Math.random() < 0.5) return Math.random() * 1.5
  const table = TABLES[Math.floor(Math.random() * TABLES.length)] as (typeof TABLES)[number]
  return { table, version: table === 'revisions' ? 1 : 1 + Math.floor(Math.random() * 8) }
}
