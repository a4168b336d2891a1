import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { CONDENSE } from './condense.ts'
import { DRAFT } from './draft.ts'
import { JUDGE } from './judge.ts'
import { REPAIR } from './repair.ts'

/** Changes with any word of any prompt: evals keep it beside their figures. */
export const PROMPT_REVISION = bytesToHex(
  sha256(utf8ToBytes([DRAFT, REPAIR, CONDENSE, JUDGE].join('\0'))),
).slice(0, 8)
