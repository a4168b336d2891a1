import { codeOf, type Failure } from '../api/failure.ts'
import { useTexts } from '../texts/language.ts'

/** Why something failed, in the words of the page; what the server says besides is in English. */
export function Reason({ failure }: { failure: Failure }) {
  const { failure: t, problems } = useTexts()
  if (failure.kind !== 'problem') return t[failure.kind]
  const { title, detail } = failure.problem
  const code = codeOf(failure)
  return (
    <>
      {code && problems[code]} <span lang="en">{detail ?? title}</span>
    </>
  )
}
