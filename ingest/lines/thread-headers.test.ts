import { expect, it } from 'vitest'
import { contentLines } from './lines.ts'
import { isCommentHeader } from './thread-headers.ts'

it.each(['vor 3 Stunden', 'vor einem Monat', 'vor etwa 5 Std.', 'about an hour ago', '2 yrs ago (edited)'])(
  'a name and "%s" begin a comment: its words are no evidence',
  (age) => {
    expect(isCommentHeader(contentLines(`Max Muster · ${age}`), 0)).toBe(true)
  },
)
