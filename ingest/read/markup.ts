import { decodeHTMLStrict } from 'entities'

/** The elements of texts, and those that hold what is no text. Words in angle brackets are not: "<Name>", "5 <b". */
const TAG = new RegExp(
  `</?(?:${
    'p|div|br|hr|h[1-6]|[uod]l|li|d[dt]|span|figure|figcaption|blockquote|img|picture|table|article|section|aside|main|' +
    'header|footer|strong|em|b|i|u|s|a|q|small|su[bp]|font|center|pre|code|cite|mark|del|ins|abbr|time|script|style|' +
    'iframe|svg|video|audio|object|noscript|form|button|input'
  })(?:\\s[^<>]{0,2000})?/?>|<!--`,
  'i',
)
const TAGS = new RegExp(TAG, 'gi')

/** Whether a text is HTML, which nobody says. */
export function hasTags(text: string): boolean {
  return TAG.test(text)
}

/** A value of one line without tags; those that break a line leave a space. */
export function withoutTags(text: string): string {
  return hasTags(text)
    ? text.replace(TAGS, (tag) => (/^<\/?(?:p|div|br|h\d|li)\b/i.test(tag) ? ' ' : ''))
    : text
}

/** `Müller &amp; Söhne` → `Müller & Söhne`: for values that came out of a page with its character references. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text
}
