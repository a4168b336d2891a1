/** Stems of Slavic names, after the general rules. Only such words get the rules that would join common words. */
const SLAVIC = /(?:[sz]k(?:i[ij]?|j|ji)?|[oe]va?|vi(?:tsch|ch|c|cz)|enko|tschuk|chuk|ou[^aeiou]i(?:ne?)?)$/

/** Folded words with umlauts spelled in two letters: "praesident", "fuer". "Neue" and "quelle" have none. */
export function withoutDigraphs(word: string): string {
  return word.replaceAll(/([ao])e|(?<![aeoq])(u)e/g, '$1$2')
}

/**
 * One spelling for a stem that is written in several ways, above all a name from another alphabet: "dostojewskij",
 * "dostoyevsky", "dostojewski". What comes out is for comparing, not for reading. Capitals do not matter, since questions are
 * often typed without. Common words change, too, but hardly ever into one another.
 */
export function oneSpelling(stem: string): string {
  const general = stem
    .replaceAll('shch', 'schtsch')
    .replaceAll(/(?<!t)tch/g, 'tsch')
    .replaceAll(/(?<!c)sh|zh/g, 'sch')
    .replaceAll('kh', 'ch')
    .replaceAll(/ts(?=\p{L})(?!ch)/gu, 'z')
    .replaceAll('w', 'v')
    .replaceAll(/^y(?=[aeou])/g, 'j')
    .replaceAll('y', 'i')
    .replaceAll(/ij?i|ij$/g, 'i')
    .replace(/(?<=e)j$/, 'i')
  return SLAVIC.test(general) ? slavicName(general) : general
}

function slavicName(stem: string): string {
  return stem
    .replace(/[sz]k(?:i[ij]?|j|ji)?$/, 'ski')
    .replaceAll('schtsch', 'sc')
    .replaceAll(/tsch|(?<!s)ch|cz/g, 'c')
    .replaceAll('sch', 's')
    .replaceAll('z', 's')
    .replaceAll('ou', 'u')
    .replaceAll(/j(?=[aeou])/g, 'i')
    .replaceAll('ie', 'e')
    .replaceAll(/(.)\1/g, '$1')
    .replace(/(?<=[cs])ov(?=a?$)/, 'ev')
    .replace(/(?<=in)e$/, '')
}
