/** How lines of a page say when something was, as sources of patterns that ignore case. */

/** "14:05", "9.12:30". */
export const CLOCK_TIME = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?'
/** "9 am", "10 p.m.". */
export const HALF_DAY_TIME = '\\d{1,2}\\s?[ap]\\.?m\\.?'

/** Not shortened: which short forms are safe depends on what stands around. */
export const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)'

/** "Std.", "hrs", "d": what ages are counted in. */
export const AGE_UNIT =
  '(?:sek(?:unden?)?|min(?:uten?)?|std|stunden?|tage?n?|wochen?|wo|monate?n?|mon|jahre?n?|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mos?|months?|y|yrs?|years?)\\.?'
const GERMAN_AGE = `(?:etwa\\s|rund\\s)?(?:\\d+|eine[mr])\\s${AGE_UNIT}(?!\\p{L})`
/** "vor 3 Stunden", "about an hour ago". */
export const AGO = `(?:vor\\s${GERMAN_AGE}|(?:\\d+|an?|one|about an?)\\s?${AGE_UNIT}\\sago)`
/** "seit 3 Stunden". */
export const SINCE = `seit\\s${GERMAN_AGE}`
export const JUST_NOW = '(?:gerade eben|just now)'
