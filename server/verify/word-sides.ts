/** Whether one text has only the one kind of word, and the other only the other kind. */
export function areOnOtherSides(a: string, b: string, one: RegExp, other: RegExp): boolean {
  const hasOnly = (text: string, kind: RegExp, not: RegExp) => kind.test(text) && !not.test(text)
  return (
    (hasOnly(a, one, other) && hasOnly(b, other, one)) || (hasOnly(a, other, one) && hasOnly(b, one, other))
  )
}
