import { sha256 } from '../../ingest/article/article.ts'

/** In which of `count` parts a group is, always the same. */
export function splitNumber(group: string, count: number): number {
  return Number.parseInt(sha256(`fold: ${group}`).slice(0, 8), 16) % count
}
