/** The clauses that tell what was said: with "dass", with "zu", in the subjunctive. */
import { CONDITIONAL, hasReportingMood } from './speech-words.ts'

/** "um zu sparen" is why somebody does something. */
const PURPOSE = /(?<=,\s|und\s)(?:um|ohne|statt|anstatt)\s[^,.;]*?(?<!\p{L})zu(?!\p{L})[^,.;]*/gu

/** A clause that begins with what opens a report, or a colon. */
export const CONTENT =
  /[,:]?\s+(?:dass|daß|ob|that|whether)(?!\p{L})|[,:]\s+(?:wie|was|wer|warum|wann|wo|weshalb|wieso|welche[rnms]?|how|why)(?!\p{L})|:\s/u
const INFINITIVE =
  /(?<!\p{L})(?:[\p{L}-]+\s+)?(?:zu\s+(?:\p{Ll}*(?:en|ln|rn)|tun|sein)|(?:ab|an|auf|aus|bei|ein|fest|fort|her|hin|los|mit|nach|statt|teil|vor|weg|weiter|wieder|zurück|zusammen|bekannt)zu\p{Ll}+n)(?!\p{L})/u

/** "Dies bestätigte die Polizei": the sentence before is what was said. */
export const REFERS_BACK = /^\s*(?:Dies|Das|Dieses)\s\p{Ll}+/u

/** Whether a clause follows that tells what was said. */
export function saysWhat(right: string): boolean {
  if (CONTENT.test(right) || INFINITIVE.test(right.replace(PURPOSE, ''))) return true
  const clause = /,.*/u.exec(right)?.[0] ?? ''
  return CONDITIONAL.test(clause) || hasReportingMood(clause) || VERB_SECOND.test(right)
}

/** ", die Brücke ist zu": a main clause, right after the verb or its subject. */
const VERB_SECOND =
  /^(?:\s+[\p{Lu}\d][\p{L}\d.-]*|\s+(?:de[rm]|die|das|am|im|heute|gestern)){0,4},\s+(?:(?:de[rs]|die|das|ein|eine|sein|seine|ihre?)\s+\p{Lu}[\p{L}-]+|er|sie|es|man|wir)\s+\p{Ll}+(?:t|en|te|ten|ird|st|nd|ar|arf|ann|ill|oll)\s/u
