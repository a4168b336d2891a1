/** Wrangler asks nobody, tells nobody, fetches nothing, and writes no log: its folder would be gone before the last line. */
export const QUIET = {
  WRANGLER_SEND_METRICS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  CI: '1',
  WRANGLER_LOG: 'error',
  WRANGLER_WRITE_LOGS: 'false',
}

/** It reads its environment when it is loaded, so nobody may import more of it than types. */
export function quietWrangler() {
  Object.assign(process.env, QUIET)
  return import('wrangler')
}
