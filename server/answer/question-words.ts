/** Words with which questions begin, in German and English: sources of patterns. */

export const QUESTION_WORD =
  '(?:wer|wen|wem|wessen|was|wann|wohin|woher|warum|wieso|weshalb|weswegen|wie|welche[rsnm]?|wo(?:mit|für|von|gegen|zu|rum|rauf|rüber|raus|durch|nach|vor|ran|rin|bei)?|who|whom|whose|what|when|where|why|how|which)'

/** What may stand before one: "seit wann", "in welcher". */
export const PREPOSITION =
  '(?:seit|bis|ab|mit|von|aus|in|auf|an|für|gegen|über|unter|zu|bei|nach|um|vor|durch|wegen|since|until|with|from|in|on|at|for|by|to|of)'

/** "wer", "seit wann", "auf welcher". */
export const INTERROGATIVE = `(?:${PREPOSITION}\\s+)?${QUESTION_WORD}`
