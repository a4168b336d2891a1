import { readFileSync } from 'node:fs'
import { isSystemError } from '../core/errors.ts'
import { asKey, fail } from './endpoint.ts'

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

function readText(variable: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (!isSystemError(error)) throw error
    return fail(variable, `cannot be read (${error.code})`)
  }
}
