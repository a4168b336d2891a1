/** Beyond the page, or in this tab as long as it is open. */
type Where = 'localStorage' | 'sessionStorage'

// A browser that blocks storage throws on the mere access; then what was chosen lasts as long as the page.

/** What is kept under a key; undefined when there is nothing that `parse` can read. */
export function readSmall<T>(where: Where, key: string, parse: (text: string) => T): T | undefined {
  try {
    const text = globalThis[where].getItem(key)
    return text === null ? undefined : parse(text)
  } catch {
    return undefined
  }
}

/** Keeps a text under a key, or nothing any more. @returns whether the browser does so */
export function writeSmall(where: Where, key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) globalThis[where].removeItem(key)
    else globalThis[where].setItem(key, text)
    return true
  } catch {
    return false
  }
}
