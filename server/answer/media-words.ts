/** What German and English call articles and those who publish them: data for forms and scopes of questions. */

/** Several of them. "Artikel" is one or many: the word before it tells. */
export const MEDIA =
  '(?:medien|outlets?|artikeln?|berichten?|zeitungen|blättern?|quellen|texten?|redaktionen|portalen?|beiträgen?|meldungen|media|articles|reports|papers|newspapers|sources|texts|stories)'

/** One of them. */
export const ARTICLE =
  '(?:(?:zeitungs)?artikels?|berichts?|textes|text|beitrags?|meldung|article|report|story|piece|text)'

export const WRITES = '(?:schreib|berichte|melde)t'
