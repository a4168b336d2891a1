import { BelegtError } from '../core/errors.ts'

export const OPENAI = 'https://api.openai.com/v1'

/** Where a model is, and who we are to it. */
export interface Endpoint {
  /** Up to and with `/v1`, without a slash at the end. */
  url: string
  model: string
  key?: string
}

/** @param call what is appended to the address, and does not belong into it */
export function readUrl(variable: string, given: string, call: string): string {
  const url = URL.parse(given)
  if (!url || !/^https?:$/.test(url.protocol))
    fail(variable, 'must be an address such as http://127.0.0.1:8080/v1')
  if (url.username || url.password)
    fail(
      variable,
      `must hold no user name and no password: keys belong into ${variable.replace('URL', 'KEY')}`,
    )
  if (url.search || url.hash) fail(variable, 'must end with the path, often /v1, without ? or #')
  const path = url.pathname.replace(/\/+$/, '')
  if (path.endsWith(call) || path.endsWith('/completions'))
    fail(variable, `must end before ${call}, often with /v1`)
  return url.href.replace(/\/+$/, '')
}

/** What can be sent in a header. */
export function asKey(given: string | undefined, variable: string): string | undefined {
  const key = given?.trim()
  if (key !== undefined && !/^[\x21-\x7e]+$/.test(key))
    fail(variable, 'must be a key, without spaces, and nothing else')
  return key
}

/** @throws BelegtError `invalid-request` that names the variable */
export function fail(variable: string, problem: string): never {
  throw new BelegtError('invalid-request', `The configuration is not valid. ${variable}: ${problem}.`)
}
