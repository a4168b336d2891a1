/** German and English number words and units: data for `quantities.ts`. */

function table(list: string): Map<string, number> {
  return new Map(
    list.split(' ').map((pair) => {
      const [word, value] = pair.split(':') as [string, string]
      return [word, Number(value)] as const
    }),
  )
}

export const NUMBER_WORDS = table(
  'null:0 eins:1 zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 dreizehn:13 ' +
    'vierzehn:14 fünfzehn:15 sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20 dreißig:30 vierzig:40 ' +
    'fünfzig:50 sechzig:60 siebzig:70 achtzig:80 neunzig:90 hundert:100 einhundert:100 tausend:1000 eintausend:1000 ' +
    'dutzend:12 anderthalb:1.5 eineinhalb:1.5 zweieinhalb:2.5 dreieinhalb:3.5 viereinhalb:4.5 fünfeinhalb:5.5 ' +
    'zero:0 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 ' +
    'fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 ' +
    'sixty:60 seventy:70 eighty:80 ninety:90 dozen:12',
)

/** Numbers only before a unit or a scale; elsewhere they are articles or mean something else. */
export const NUMBERS_BEFORE_UNITS = table(
  'ein:1 eine:1 einer:1 einen:1 einem:1 one:1 a:1 an:1 halb:0.5 halbe:0.5 halben:0.5 half:0.5',
)

export const SCALES = table(
  'hundert:100 hundred:100 tausend:1000 thousand:1000 million:1e6 millionen:1e6 mio:1e6 milliarde:1e9 ' +
    'milliarden:1e9 mrd:1e9 billion:1e9 billionen:1e12 trillion:1e12 trillionen:1e18 tsd:1e3 mn:1e6 bn:1e9 tn:1e12',
)

/** German nouns that look like an English number word: "eine Billion" is a thousand times "one billion". */
export const GERMAN_SCALES = table('billion:1e12 trillion:1e18')

/** Months by number, German and English, in full and as news shortens them. */
export const MONTHS = table(
  'januar:1 jänner:1 january:1 jan:1 februar:2 february:2 feb:2 märz:3 march:3 april:4 apr:4 mai:5 may:5 juni:6 ' +
    'june:6 juli:7 july:7 august:8 aug:8 september:9 sept:9 sep:9 oktober:10 october:10 okt:10 oct:10 november:11 ' +
    'nov:11 dezember:12 december:12 dez:12 dec:12',
)

export const FRACTIONS = table(
  'hälfte:0.5 drittel:0.333333 viertel:0.25 fünftel:0.2 sechstel:0.166667 achtel:0.125 zehntel:0.1 ' +
    'third:0.333333 thirds:0.333333 quarter:0.25 quarters:0.25 fifth:0.2 fifths:0.2 tenth:0.1 tenths:0.1',
)

/** "Jeder zweite" is one of two. */
export const ORDINALS = table(
  'zweite:2 dritte:3 vierte:4 fünfte:5 sechste:6 siebte:7 achte:8 neunte:9 zehnte:10 zwanzigste:20',
)

/** German words between which and a month a day's number stands. */
export const DAY_FOLLOWS = new Set('am vom zum bis seit ab den dem der'.split(' '))

export type UnitKind = 'percent' | 'duration' | 'money'

/** A unit's word, in German also as the end of an adjective ("90-minütig"), with its factor to the base unit. */
export const UNITS: { pattern: RegExp; kind: UnitKind; unit: string; factor: number }[] = [
  { pattern: /^(?:sekunden?|seconds?|sekündig\p{L}*)$/u, kind: 'duration', unit: 's', factor: 1 },
  { pattern: /^(?:minuten?|minutes?|mins?|minütig\p{L}*)$/u, kind: 'duration', unit: 's', factor: 60 },
  { pattern: /^(?:stunden?|hours?|stündig\p{L}*)$/u, kind: 'duration', unit: 's', factor: 3_600 },
  { pattern: /^(?:tage?n?|days?|tägig\p{L}*)$/u, kind: 'duration', unit: 's', factor: 86_400 },
  { pattern: /^(?:wochen?|weeks?|wöchig\p{L}*)$/u, kind: 'duration', unit: 's', factor: 604_800 },
  { pattern: /^(?:monate?n?|months?|monatig\p{L}*)$/u, kind: 'duration', unit: 's', factor: 2_629_800 },
  { pattern: /^(?:jahre?n?|years?|jährig\p{L}*)$/u, kind: 'duration', unit: 's', factor: 31_557_600 },
  { pattern: /^(?:prozent|percent|%|prozentig\p{L}*)$/u, kind: 'percent', unit: '%', factor: 1 },
  { pattern: /^(?:euros?|€|eur)$/, kind: 'money', unit: 'EUR', factor: 1 },
  { pattern: /^(?:dollars?|\$|usd)$/, kind: 'money', unit: 'USD', factor: 1 },
  { pattern: /^(?:pfund|pounds?|£|gbp)$/, kind: 'money', unit: 'GBP', factor: 1 },
  { pattern: /^(?:franken|francs?|chf)$/, kind: 'money', unit: 'CHF', factor: 1 },
  { pattern: /^(?:rubel|roubles?|rubles?)$/, kind: 'money', unit: 'RUB', factor: 1 },
]
