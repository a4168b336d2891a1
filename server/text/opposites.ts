import { fold } from './terms.ts'

/**
 * Words of news that say the opposite of each other, German and English, as the beginnings of folded words: pairs are
 * parted by an empty line, and their two sides by a bar.
 */
const OPPOSITES = `
  steig stieg gestieg wachs wuch zunahm zugenom zunehm anstieg erhoh increas rise rising rose grew grow |
  sink sank gesunk fall fiel gefall abnahm abgenom abnehm ruckgang verring decreas declin drop fell falling reduc senk schrumpf

  mehr hoher grosser ofter haufiger more higher greater larger | weniger niedriger geringer kleiner seltener less lower fewer smaller

  gewinn gewann gewonn sieg siegt win won victor | verlier verlor niederlage unterl unterlag lose lost loss defeat

  zustimm zugestimm annahm angenom akzept billig genehmig erlaub gestatt befurwort begruss unterstutz accept approv allow permit support welcom back |
  ablehn abgelehn lehnt zuruckgewies zuruckweis verbot verbiet untersag verweiger widersprech widersprach kritisier reject refus ban forbid forbad den oppos criticis

  beginn begann begonn anfang start eroffn begin began begun open | end beend schliess schloss geschloss end finish clos stop

  vorher zuvor before earlier | nachher danach after later

  erst first | letzt last

  gemeinsam together einig einstimmig unanim einvernehm | allein alone uneinig umstritt knapp split narrow

  verurteil schuldig convict guilty | freispruch freigesproch unschuld acquit innocent

  bestatig einraum raumt confirm admit gestand | bestreit bestritt dementier deny denied leugn

  immer stets samtlich alle all every always | nie niemal kein niemand selten none never no

  leben uberleb surviv alive | tot tod starb gestorb getot umgekomm dead died kill

  offen offentlich public open | geheim verschloss secret closed

  neu erneut new | alt einstig ehemalig fruher old former

  reich rich | arm poor

  stark strong heav | schwach leicht weak light slight

  lang long | kurz short

  fruh early | spat late

  nord north | sud south

  ost east | west

  mann manner male man men | frau frauen female woman women

  frei free release entlass | verhaft festgenom festnahm inhaft gefang arrest detain

  richtig korrekt wahr right true correct | falsch unwahr wrong false

  sicher safe gefahrlos | gefahr unsicher danger unsafe

  fur | gegen

  planmassig regular schedul | ausserplanmassig unscheduled unplanmassig

  freiwillig volunt | gezwung zwang zwing forc

  verbesser besser improv better | verschlechter schlechter wors

  kauf erwarb buy bought acquir | verkauf verausser sell sold sale

  nahm teil teilnahm teilgenom attend | fernblieb boykott boycott absent
`

type Side = readonly string[]

const PAIRS: readonly (readonly [Side, Side])[] = OPPOSITES.trim()
  .split('\n\n')
  .map((pair) => {
    const [left = '', right = ''] = pair.split('|')
    return [sideOf(left), sideOf(right)] as const
  })

function sideOf(words: string): Side {
  return words.trim().split(/\s+/)
}

/** How many pairs of opposites stand one side in one text and the other side in the other, and not both in one. */
export function opposites(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  return PAIRS.filter(([left, right]) => {
    const [a, b] = [sides(first, left, right), sides(second, left, right)]
    return (a === 'left' && b === 'right') || (a === 'right' && b === 'left')
  }).length
}

function sides(words: readonly string[], left: Side, right: Side): 'left' | 'right' | 'both' | 'none' {
  const [hasLeft, hasRight] = [left, right].map((side) => words.some((word) => isOf(word, side)))
  if (hasLeft && hasRight) return 'both'
  if (hasLeft) return 'left'
  return hasRight ? 'right' : 'none'
}

/** Short words are compared whole: "vor" is not the beginning of "Vorstand". */
function isOf(word: string, side: Side): boolean {
  return side.some((stem) => (stem.length > 3 ? word.startsWith(stem) : word === stem))
}

function wordsOf(text: string): string[] {
  return fold(text).match(/\p{L}+/gu) ?? []
}
