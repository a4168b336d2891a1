/** Longer quotes are named by their first and last words: markup in between would break them. */
const WHOLE = 60
const WORDS = 4

/** The address of the original with the quote named in it, so that browsers scroll to it and mark it. */
export function withTextFragment(url: string, quote: string): string {
  const words = quote.trim().split(/\s+/)
  const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D')
  const text =
    quote.length <= WHOLE || words.length < 2 * WORDS
      ? encode(words.join(' '))
      : `${encode(words.slice(0, WORDS).join(' '))},${encode(words.slice(-WORDS).join(' '))}`
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`
}
