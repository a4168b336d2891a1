import { describe, expect, it } from 'vitest'
import { zonesWith } from './known-zones.ts'
import { readPage } from './page.ts'

const FIRST =
  'The council voted on Tuesday to close the old swimming pool on Mill Lane after the roof was found to be unsafe. Repairs would cost more than two million pounds.'
const SECOND =
  'A decision on what will replace it is due in spring, once the engineers have reported, the chairwoman said after the meeting in the town hall.'
const ONE = 'I learned to swim there. A shame that nobody thought of the roof before.'
const OTHER = 'They should have kept the money for it. What do they do with our taxes.'

function zoneOf(html: string, words: string) {
  const { text, zones } = readPage({
    html: `<html><head><title>Old pool closes</title></head><body>${html}</body></html>`,
  })
  const at = text.indexOf(words)
  if (at < 0) return 'dropped'
  return zonesWith(text, zones).find((span) => span.start <= at && at < span.end)?.zone
}

/** Whether readers' words are theirs, and the newsroom's are not. */
function expectThread(html: string) {
  expect(['comment', 'dropped']).toContain(zoneOf(html, ONE))
  expect(['comment', 'dropped']).toContain(zoneOf(html, OTHER))
  expect(zoneOf(html, SECOND)).toBe('body')
}

describe('no reader is cited as the newsroom', () => {
  it('on an old page, below a bold line, with nothing but line breaks', () => {
    expectThread(
      `<table><tr><td><font size=5><b>Old pool closes</b></font><br>${FIRST}<br><br>${SECOND}<br><br><hr>
      <b>Guestbook</b><br><br><b>Anna</b> (13.03.2004, 18:22):<br>${ONE}<br><br><b>Old Joe</b> (14.03.2004, 09:10):<br>${OTHER}</td></tr></table>`,
    )
  })

  it('on an old page, signed below, in elements without a telling name', () => {
    const item = (words: string, name: string) =>
      `<div class="cmt"><b>${name}</b><br>${words}<br><i>16/08/2005 23:50</i></div>`
    expectThread(
      `<div id="content"><h2>Old pool closes</h2>${FIRST}<br><br>${SECOND}<br><br><h4>Your comments</h4>
      ${item(ONE, 'Shona, Nova Scotia')}${item(OTHER, 'creelboy')}
      <div><b>See also:</b><br><a href="#">Plans for the pool on display in the hall</a></div></div>`,
    )
  })

  it('in a table with a row for each reader', () => {
    const row = (words: string, name: string) =>
      `<tr><td><font size=1>${name}<br>13.03.2004</font></td><td>${words}</td></tr>`
    expectThread(
      `<h1>Old pool closes</h1>${FIRST}<br><br>${SECOND}<br><br>
      <table><tr><td colspan=2><b>Reader comments (2)</b></td></tr>${row(ONE, 'Anna')}${row(OTHER, 'Old Joe')}</table>`,
    )
  })

  it('without any heading, when two of a kind have a name and a day', () => {
    const item = (words: string, name: string) =>
      `<div class="x5"><span>${name}</span> <span>13 March 2008</span><br>${words}</div>`
    expectThread(
      `<div><h1>Old pool closes</h1><div>${FIRST}<br><br>${SECOND}</div><div>${item(ONE, 'Anna Moor')}${item(OTHER, 'Joe Hill')}</div></div>`,
    )
  })
})

describe('what looks like a thread stays the newsroom’s', () => {
  it('the events of a timeline', () => {
    const event = (words: string) =>
      `<div class="e"><b>Closure</b> <span>13 March 2008</span><p>${words}</p></div>`
    const html = `<article><h1>Old pool closes</h1><p>${FIRST}</p>${event(ONE)}${event(OTHER)}<p>${SECOND}</p></article>`
    expect(zoneOf(html, ONE)).not.toBe('comment')
  })

  it('the entries of a live blog, signed and dated', () => {
    const entry = (words: string) =>
      `<div class="e"><b>Anna Moor</b> <time>13 March 2008</time><p>${words} ${SECOND}</p></div>`
    const html = `<article><h1>Old pool closes</h1>${entry(ONE)}${entry(OTHER)}${entry(FIRST)}</article>`
    expect(zoneOf(html, ONE)).not.toBe('comment')
  })
})
