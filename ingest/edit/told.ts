/**
 * Gives what `work` tells, as it tells it, and then what it returns. The work goes on when nobody listens any more.
 * @throws what the work throws
 */
export async function* told<T>(work: (tell: (event: T) => void) => Promise<T>): AsyncGenerator<T> {
  const events: T[] = []
  let news = Promise.withResolvers<void>()
  const tell = (event: T) => {
    events.push(event)
    news.resolve()
  }
  let ended = false
  const end = work(tell).then(tell)
  // whoever still listens hears of its failure below
  end
    .catch(() => {})
    .finally(() => {
      ended = true
      news.resolve()
    })
  while (!ended || events.length > 0) {
    await news.promise
    news = Promise.withResolvers()
    yield* events.splice(0)
  }
  await end
}
