import { extname } from 'node:path'

const MAX_LENGTH = 80

/**
 * A file name as every system takes it and nothing reads anything into it: one part of a path, not hidden, without the `#`
 * that stands before a row. Letters of all languages stay.
 */
export function safeName(given: string): string {
  const name = (given.split(/[\\/]/).at(-1) ?? '').normalize('NFC')
  const ending = extname(name)
  const stem = cleaned(name.slice(0, name.length - ending.length))
  return `${[...stem].slice(0, MAX_LENGTH).join('') || 'artikel'}${ending.toLowerCase()}`
}

function cleaned(stem: string): string {
  return stem
    .toWellFormed()
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[.\-_]+|[.\-_]+$/g, '')
}

/** The name, or with the first number from 2 on under which it is free. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  const ending = extname(name)
  const stem = name.slice(0, name.length - ending.length)
  let free = name
  for (let number = 2; isTaken(free); number++) free = `${stem}-${number}${ending}`
  return free
}
