import { lazy } from 'react'
import { expect, test } from 'vitest'
import type { Page } from './pages.ts'
import { conversationPath, routeOf } from './route.ts'

const page: Page = {
  path: '/liste',
  name: () => 'Liste',
  Content: lazy(async () => ({ default: () => null })),
}

test('an address leads to a new conversation, to a kept one, to a page, or nowhere', () => {
  expect(routeOf('/', [page])).toEqual({ kind: 'chat' })
  expect(routeOf(conversationPath('ab-12'), [page])).toEqual({ kind: 'chat', conversationId: 'ab-12' })
  expect(routeOf('/liste', [page])).toEqual({ kind: 'page', page })
  expect(routeOf('/liste', [])).toEqual({ kind: 'nowhere' })
  expect(routeOf('/c/', [page])).toEqual({ kind: 'nowhere' })
  expect(routeOf('/c/<b>', [page])).toEqual({ kind: 'nowhere' })
})

test('a slash at the end makes no difference', () => {
  expect(routeOf('/liste/', [page])).toEqual({ kind: 'page', page })
  expect(routeOf('/c/ab/', [page])).toEqual({ kind: 'chat', conversationId: 'ab' })
})
