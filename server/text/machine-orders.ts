import { fold } from './fold.ts'

/** Words for whoever answers by machine, as a text addresses it. */
const MACHINE =
  /(?<!\p{L})(?:ki|a\.?i\.?|ai|llms?|gpt|chatbots?|bots?|assisten(?:t|ten|tin|ts?)|assistants?|assistenzsystem\p{L}*|sprachmodell\p{L}*|language[- ]models?|answer engines?|antwortmaschinen?|suchmaschinen?|ki-\p{L}+|ai-\p{L}+|system-?(?:nachricht|meldung|prompt|message|e|en)?|machine-readable|maschinenlesbar)(?!\p{L})/iu
/** What it is told to do. */
const ORDER =
  /(?<!\p{L})(?:ignorier(?:e|t|en)?|missachte[nt]?|vergiss|vergesst|antworte[nt]?|beantworte[nt]?|schreib(?:e|t)?|sage?|nenne[nt]?|nehme|erwähne|gib|gebt|wiederhole?|beginne|befolge[nt]?|befolgen|zitiere[nt]?|stell dir vor|du bist|du musst|du sollst|müssen antworten|ausgeben|auszugeben|darf nicht mehr|gültige antwort|dürfen .* nicht mehr|ist die antwort|die antwort (?:ist|lautet)|zu beantworten|ordne ich an|ignore|disregard|forget|reply|respond|answer|say|write|output|print|repeat|report instead|give this|append|follow it|translate|decode|cite this|must|you are|you must|are instructed|pretend)(?!\p{L})/iu
/** Marks of a conversation or of a request, which no article has. */
const PROTOCOL =
  /<\/?(?:passage|question|instruction|system|claims?|rejected|turn|im_start|im_end)\S*>|\[\/?INST\]|<\|\w+\|>|"role"\s*:\s*"(?:assistant|system|user)"|(?:^|\s)(?:User|Assistant|System):\s.*(?:User|Assistant|System):/su
/** Orders about orders. */
const OVERRIDE =
  /(?<!\p{L})(?:(?:ignor\p{L}*|disregard|forget|missacht\p{L}*|vergiss|vergesst)\s+(?:\p{L}+\s+){0,4}(?:instructions?|anweisungen?|regeln?|rules?|prompts?|frage|question|sätze|sources?|quellen)|(?:previous|vorherige[nr]?|bisherige[nr]?) (?:instructions?|anweisungen))(?!\p{L})/iu
/** Written backwards, nobody says this by chance. */
const BACKWARDS = /(?<!\p{L})(?:ereirongi|etrowtna|erongi|dnopser|drager\p{L}*sid)(?!\p{L})/iu
const LEET: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' }

/**
 * Whether a paragraph is addressed to a machine that answers, and tells it what to do: a trap that somebody has laid in
 * an article. Orders with digits for letters, hidden letters between, or written backwards are read as well.
 */
export function ordersMachine(paragraph: string): boolean {
  const readings = [
    paragraph,
    paragraph.replaceAll(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, ''),
    fold(paragraph).replaceAll(/[013457]/g, (digit) => LEET[digit] as string),
  ]
  return (
    PROTOCOL.test(paragraph) ||
    BACKWARDS.test(paragraph) ||
    readings.some((text) => OVERRIDE.test(text) || (MACHINE.test(text) && ORDER.test(text)))
  )
}
