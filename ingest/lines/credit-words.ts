import { alone, END, START } from './page-words.ts'

// Captions

const CREDIT_LABEL =
  '(?:titel|symbol|archiv|beitrags)?(?:fotos?|bild(?:er|quelle|nachweis|rechte)?|grafik|illustration|' +
  'photo(?:graph)?s?|images?|picture|(?:photo |image )?credits?)'
/** "ERIKA MUSTER, Example" under a picture. */
export const CAPITAL_CREDIT =
  /^(?:\p{Lu}[\p{Lu}.'’-]+ ){1,2}\p{Lu}[\p{Lu}’'-]+(?:, | ?\/ ?)\p{Lu}[\p{L} -]{1,30}$/u
/** "Erika Muster/Example Post". */
export const NAME_AND_HOUSE =
  /^\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+ ?\/ ?(?:for |The )?\p{Lu}[\p{L} .]{2,40}$/u
/** "Foto: …", "© dpa", "Photo by …", also in brackets. */
export const PHOTO_CREDIT = new RegExp(
  `^[([]?(?:${CREDIT_LABEL}\\s?[:©](?!\\s?\\d+$)|(?:foto|photo|image|picture)s? (?:by|via|courtesy of)${END}|©(?!\\s?\\d))`,
  'iu',
)
/** A credit at the end of a caption, or a free licence. */
export const CREDIT_AT_END = new RegExp(
  `[\\s([](?:${CREDIT_LABEL}\\s?:|©(?!\\s?\\d))\\s?[^!?:]{2,80}$|` +
    `\\(video\\s?:[^()]{2,60}\\)$|[.!?”"]\\s(?:video|footage|filmmaterial)\\s?:\\s\\p{Lu}[^.!?:]{2,60}$|[.!?”"]\\s(?:photograph|photo|picture|image|illustration|foto|bild)s? (?:by|von) \\p{Lu}[^.!?:]{2,60}$|${START}CC[ -]BY(?:[ -](?:SA|ND|NC))*(?:[ -]\\d\\.\\d)?${END}|${START}via (?:wikimedia|unsplash|flickr|getty)`,
  'iu',
)
/** "(AP Photo/Erika Muster, File)" at the end, "FILE - " at the start. */
export const AGENCY_PICTURE =
  /^(?:FILE|ARCHIV|ARCHIVE)\s?[-–—:]\s|\((?!siehe|see|vgl|\d+ )[^()]{0,60}(?:[Pp]hotos?|[Ff]otos?|[Ii]mages?|[Bb]ild(?:er)?|[Ss]creenshots?|[Cc]ollage|[Mm]ontage|[Gg]rafik|[Gg]raphic|File|[Aa]rchiv(?:bild|foto)?|[Hh]andout)(?!\p{L})[^()]{0,60}\)\.?$/u
export const SYMBOL_PICTURE = alone('(?:symbol|archiv)(?:bild|foto)', 'file photo', 'stock photo')

// Credits of the text

const CREDIT_ROLE =
  /^[([]?(?:(?:das )?(?:gespräch|interview)(?: führten?)?|interview(?:ed)?(?: conducted)?|aufgezeichnet|protokoll|mitarbeit|redakteur(?:in)?|redigatur|(?:redaktionelle )?(?:redaktion|mitarbeit)|übersetzung|aus dem \p{L}+(?: übersetzt)?|recherche|(?:text|words|story)(?: (?:und|and|&) (?:fotos?|bilder|photographs?|photos|pictures|video|grafik))?|(?:fotos?|bilder|photographs?|photos|pictures) (?:und|and|&) (?:text|words)|(?:additional )?reporting|editing|edited|compiled|written|reviewed|translat(?:ion|ed)|illustrations?|as told|produced|faktencheck|fact[- ]?check(?:ed|ing)?)(?<by>\s?:| by| von| to)?\s+/iu
const CREDITS_INSIDE =
  /^\p{L}+(?: and \p{L}+)? by \p{Lu}.{3,80}[.;]\s\p{L}+(?: and \p{L}+)? by \p{Lu}|(?:^|\s)(?:is|was|wird|wurde|ist) (?:made|hosted|produced|presented|edited|written|produziert|moderiert|gemacht) (?:and \p{L}+ |und \p{L}+ )?(?:by|von) \p{Lu}[^.!?]{2,80}\.\s[^.!?]{0,30}(?:mix(?:ing|ed)?|music|theme|sound(?: design)?|editing|artwork|musik|schnitt|ton|redaktion|cover)(?: \p{L}+){0,2} (?:by|von|kommt von|stammt von|ist von)\s|(?:contributed (?:to|reporting)|haben? zu diese[mr] (?:bericht|text|artikel) beigetragen)|[;,.|]\s?(?:(?:additional )?reporting|editing|redaktion|redigatur|mitarbeit)(?: by|:)\s|^[^.!?]{2,60} (?:ist|is) (?:eine?|an?) (?:[\p{L}-]+ ){0,2}(?:produktion|production) (?:von|des|der|of|by|from)\s|^(?:today's|this|the|das|dieser|die) .{3,40} (?:was|wurde|ist) (?:written|compiled|edited|verfasst|zusammengestellt|geschrieben) (?:by|von)\s/iu
const CAPITALISED = /^(?:\p{Lu}[\p{L}.-]+[ ,.]*(?:und |and )?){2,6}$/u

/** Whether the line says who wrote, spoke, translated or edited: a role and the names. */
export function isCreditsLine(line: string): boolean {
  const role = CREDIT_ROLE.exec(line)
  if (!role)
    return (
      CREDITS_INSIDE.test(line) ||
      /^(?:(?:(?:ein|eine|an?) \p{L}{3,20} )?(?:von|by)|text|credits):?$/iu.test(line)
    )
  const names = line.slice(role[0].length)
  return role.groups?.by ? /^\p{Lu}/u.test(names) : CAPITALISED.test(names)
}
