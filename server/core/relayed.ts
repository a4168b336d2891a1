/**
 * Passes on what is made of each value that a generator gives, and returns what it returns. Whoever stops early ends that
 * generator as well, as `yield*` does.
 */
export async function* relayed<Given, Passed, Returned>(
  given: AsyncGenerator<Given, Returned>,
  pass: (value: Given) => Iterable<Passed>,
): AsyncGenerator<Passed, Returned> {
  try {
    for (;;) {
      const next = await given.next()
      if (next.done) return next.value
      yield* pass(next.value)
    }
  } finally {
    await given.return(undefined as Returned)
  }
}
