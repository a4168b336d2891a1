import { readFileSync } from 'node:fs'
import { fail } from './config-endpoint.ts'
import { isSystemError } from './core/errors.ts'

/** A key, or the one in a file. */
export function readKey(
  variable: string,
  key: string | undefined,
  file: string | undefined,
): string | undefined {
  const ofFile = `${variable}_FILE`
  if (key !== undefined && file !== undefined) fail(ofFile, `is set as well as ${variable}`)
  return file === undefined ? asKey(key, variable) : asKey(readText(ofFile, file), ofFile)
}

/** What can be sent in a header. */
export function asKey(given: string | undefined, variable: string): string | undefined {
  const key = given?.trim()
  if (key !== undefined && !/^[\x21-\x7e]+$/.test(key))
    fail(variable, 'must be a key, without spaces, and nothing else')
  return key
}

function readText(variable: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (!isSystemError(error)) throw error
    return fail(variable, `cannot be read (${error.code})`)
  }
}
