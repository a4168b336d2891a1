/**
 * How much a request may hold. The server refuses more, and the page does not let it come to that: it takes these numbers
 * from here, so this file imports nothing.
 */

/** Of one question, in characters; and so many earlier ones with it: older turns say little about what is asked now. */
export const MAX_QUESTION = 2_000
export const MAX_TURNS = 20
/** Places that one turn or one claim cites. */
export const MAX_PLACES = 50

/** To so many articles a question may be limited one by one, and to so many outlets. */
export const MAX_ARTICLES = 500
export const MAX_OUTLETS = 100

/** That a search gives. */
export const MAX_PASSAGES = 50

/** Of a text that is checked. */
export const MAX_CHECKED_BYTES = 100_000

/** Of what somebody writes on an answer, in characters. */
export const MAX_COMMENT = 1_000

/** Of the address of an article that is added, in characters. */
export const MAX_ADDRESS = 2_000
