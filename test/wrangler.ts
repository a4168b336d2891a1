import { join } from 'node:path'

/** Wrangler asks nobody, tells nobody, and fetches nothing. */
export const QUIET = {
  WRANGLER_SEND_METRICS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  CI: '1',
  WRANGLER_LOG: 'error',
}

/**
 * Wrangler, which logs into this folder. It reads its environment when it is loaded, so nobody may import more of it than
 * types.
 */
export function quietWrangler(folder: string) {
  Object.assign(process.env, QUIET, { WRANGLER_LOG_PATH: join(folder, 'logs') })
  return import('wrangler')
}
