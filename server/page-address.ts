/** The page finds out for itself what to show at its addresses (`/c/…`); what looks like a file is one. */
export function isAddress(path: string): boolean {
  return !path.startsWith('/api/') && !/\.[^/]*$/.test(path)
}
