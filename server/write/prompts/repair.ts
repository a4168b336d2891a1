/** What is added to the draft's instructions when claims were rejected: one more try for these. */
export const REPAIR = `Some claims were rejected by the check. For each of them, write it again so that it passes, or leave it out if the passages do not bear it out. Write nothing else. What the reasons mean:
- quote-not-found: the quote does not stand in the passage; copy it character by character.
- quote-too-long: quote one sentence only.
- figure-not-in-quote: a figure, date or unit of the claim does not stand in its quotes.
- name-not-in-quote: a name of the claim does not stand in its quotes or their context.
- negation-differs: the claim says no where the quote does not, or the other way round.
- says-otherwise: the quote says the opposite, or who did it to whom has changed places.
- speaker-differs: the quote gives the words to somebody else.
- speech-as-fact: somebody said it; the claim must say who.
- certainty-differs: the quote only plans, demands or supposes it.
- outlet-differs: the claim names another outlet than the one that published the quote.
- not-supported: the quote is about something else, says less than the claim, or says it in words that are too far from the claim's; stay close to the quote's own words.`
