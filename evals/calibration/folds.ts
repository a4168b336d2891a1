import { sha256 } from '../../ingest/article/article.ts'

/**
 * In which of `count` parts what has this key is, always the same. A word before the key makes the parts independent of others
 * that the same key decides.
 */
export function splitNumber(key: string, count: number): number {
  return Number.parseInt(sha256(key).slice(0, 8), 16) % count
}
