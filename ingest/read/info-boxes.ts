import { elements, lineOf, namesOf } from './dom.ts'

const INSIDE = 'article aside, main aside, [itemprop~="articleBody"] aside'
/** What says so wherever it stands; a mere "box" does only where an article has it as an `aside`. */
export const INFO_BOX =
  /(?:info|fact|fakten|daten)-?(?:box|kasten|file|sheet)|(?:^|[\s_-])(?:summary|key(?:-?(?:points?|facts?|takeaways?|moments?|events?))?|takeaways?|highlights?|kasten|explainer|glossar|hintergrund|background|chronik|timeline|zusammenfassung|wichtigste[sn]?|ueberblick|auf-einen-blick|at-a-glance|tl-?dr|stichpunkte|bullet-?points?|ergebnis(?:se)?|results?|score-?(?:box|card)|verdict|fazit|rating-?box|steckbrief|recipe-(?:ingredients|instructions)|zutaten|ingredients)(?=$|[\s_-])/
const INFO_NAME =
  /(?:^|[\s_-])(?:info|fakten|facts?|box|hintergrund|background|explainer|glossar|kasten|chronik|timeline|zitat|pull-?quote)[a-z]*(?=$|[\s_-])|(?:info|fact|fakten)-?(?:box|kasten)/
const FEWEST_TEXT = 40
const MAX_LINKED = 0.3

/** Info boxes are the article's, though whoever looks for the main part of a page drops every `aside`. */
export function keepInfoBoxes(document: Document): void {
  for (const aside of elements(document, INSIDE)) {
    if (!INFO_NAME.test(namesOf(aside)) || !isText(aside)) continue
    const box = document.createElement('div')
    box.append(...aside.childNodes)
    aside.replaceWith(box)
  }
}

function isText(aside: Element): boolean {
  const length = lineOf(aside).length
  const linked = elements(aside, 'a').reduce((sum, link) => sum + lineOf(link).length, 0)
  return length >= FEWEST_TEXT && linked <= MAX_LINKED * length
}
