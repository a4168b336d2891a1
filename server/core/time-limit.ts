/** In milliseconds. No request takes longer, and so none reads longer from the revision on which it began. */
export const LONGEST_REQUEST_MS = 300_000
