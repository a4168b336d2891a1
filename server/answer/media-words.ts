/** What German and English call articles and those who publish them: data for forms and scopes of questions. */

/** Several of them, by a word that hardly means anything else. "Artikel" is one or many: the word before it tells. */
export const MEDIA =
  '(?:medien|outlets?|artikeln?|berichten?|zeitungen|blättern?|quellen|texten?|redaktionen|portalen?|beiträgen?|meldungen|media|articles|reports|papers|newspapers|sources|texts|stories)'

/** One of them or several, by whatever word: what stands beside it must tell that it is a source. */
export const MEDIUM =
  '(?:medium|medien|outlets?|artikeln?|berichten?|bericht|zeitung(?:en)?|bl(?:a|ä)tt(?:ern?)?|quellen?|texten?|text|redaktion(?:en)?|portale?n?|beitr(?:a|ä)ge?n?|meldung(?:en)?|articles?|reports?|papers?|newspapers?|sources?|texts?|stor(?:y|ies)|pieces?)'

/** One of them. */
export const ARTICLE =
  '(?:(?:zeitungs)?artikels?|berichts?|textes|text|beitrags?|meldung|article|report|story|piece|text)'

export const WRITES = '(?:schreib|berichte|melde)t'
