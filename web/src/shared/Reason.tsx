import type { ErrorCode } from '../../../server/core/errors.ts'
import type { Failure } from '../api/failure.ts'
import { useTexts } from '../texts/language.ts'

/** Why something failed, in the words of the page; what the server says besides is in English. */
export function Reason({ failure }: { failure: Failure }) {
  const { failure: t, problems } = useTexts()
  if (failure.kind !== 'problem') return t[failure.kind]
  const { type, title, detail } = failure.problem
  const code = type?.replace('urn:belegt:', '') as ErrorCode | undefined
  return (
    <>
      {code && problems[code]} <span lang="en">{detail ?? title}</span>
    </>
  )
}
