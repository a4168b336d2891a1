import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Failure } from '../api/failure.ts'
import { TEXTS, TextsContext } from '../texts/language.ts'
import { Reason } from './Reason.tsx'

const problem = (type?: string): Failure => ({
  kind: 'problem',
  problem: {
    title: 'Too many requests',
    status: 429,
    detail: 'Try again in a minute.',
    ...(type && { type }),
  },
})

function shown(failure: Failure, language: 'de' | 'en'): string {
  return renderToStaticMarkup(
    <TextsContext value={TEXTS[language]}>
      <Reason failure={failure} />
    </TextsContext>,
  ).trim()
}

it('whoever reads German is told in German what is wrong; what the server adds is marked as English', () => {
  expect(shown(problem('urn:belegt:too-many-requests'), 'de')).toBe(
    'Das waren zu viele Anfragen in kurzer Zeit. Bitte in einer Minute noch einmal. <span lang="en">Try again in a minute.</span>',
  )
  expect(shown(problem('urn:belegt:too-many-requests'), 'en')).toBe(
    '<span lang="en">Try again in a minute.</span>',
  )
  expect(shown({ kind: 'unreachable' }, 'de')).toBe('Der Server ist nicht erreichbar.')
})

it('what a proxy in between says is shown as it is', () => {
  expect(shown(problem(), 'de')).toBe('<span lang="en">Try again in a minute.</span>')
  expect(shown(problem('urn:other:thing'), 'de')).toBe('<span lang="en">Try again in a minute.</span>')
})
