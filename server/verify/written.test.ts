import { describe, expect, it } from 'vitest'
import type { Article } from '../core/article.ts'
import { articleOf } from './article.fixture.ts'
import { verifyWritten, type WrittenContext } from './written.ts'

/** What only the meaning tells is left aside: these are the rules alone. */
const likeness: WrittenContext['likeness'] = async (_, places) => places.map(() => 1)

const HARBOUR: Article = {
  ...articleOf('harbour', [
    ['headline', 'Hafen von Nordstadt wird erweitert'],
    [
      'body',
      'Der Hafen von Nordstadt wird für 48 Millionen Euro erweitert. Oberbürgermeisterin Petra Lindner sprach von ' +
        'einem „Meilenstein“. Sie erwarte mindestens 200 neue Stellen, sagte sie. Die Umweltgruppe Watt will klagen. ' +
        'Der Ausbau könnte den Umschlag um 15 Prozent erhöhen. Einige Fischer unterstützen die Klage. Der dänische ' +
        'Konzern Marlund lieferte vier Kräne. Lindner kritisierte Sprecher Jan Holm. Der Kanal ist 92 Meter breit und ' +
        'seit 1998 offen. Mehrere tausend Menschen unterschrieben eine Petition gegen den Ausbau. Ob das Land zahlt, ist ' +
        'noch offen. Der Züchter ist optimistisch, dass die Muschelzucht Gewinn bringen wird. Es wird erwartet, dass Taucher ein Wrack bergen. Wenige Stunden nach dem Fund sperrte man die Bucht. Im Schnitt legen 40 Boote an. Die Gebühren steigen deutlich. Zum ersten Mal seit 1998 kam ein Wal. Hunde dürfen an keinen Strand, auch im Winter nicht. Kaum ein Teil des Watts ist vermessen. Minister Carsten Voigt lehnte eine Beteiligung im Januar ab. Im vergangenen Jahr legten fast 600 ' +
        'Schiffe an. Der Kai wird bis Dezember gesperrt. Nicht alle Anwohner wollen umziehen. Autos müssen warten.',
    ],
    ['comment', 'Der Ausbau ist ein Fehler.'],
  ]),
  outlet: { status: 'declared', name: 'Küstenblatt' },
}
const WRECK: Article = {
  ...articleOf('wreck', [
    [
      'body',
      'Divers have found a Roman ship off Malta. It carried more than 300 jars, most of them intact. The government ' +
        'plans to build a museum. It may cost up to 20 million euros. Paul Zammit accused Lucia Ferri of ignoring ' +
        'reports. The coast guard has not agreed to patrol the area. A court rejected the complaint.',
    ],
  ]),
  language: 'en',
  outlet: { status: 'declared', name: 'Coast Herald' },
}
const ARTICLES = [HARBOUR, WRECK]

function sourcesOf(articles: readonly Article[]): WrittenContext['sources'] {
  return new Map(
    articles.flatMap((article, at) =>
      article.zones.map(({ start, end }, zone) => [`p${at}${zone}`, { article, start, end }] as const),
    ),
  )
}

async function verdictOn(text: string, quotes: string | string[], language = 'de', speaker?: string) {
  const evidence = [quotes].flat().map((quote) => ({ passage: 'p00', quote }))
  return verifyWritten(
    { text, language, evidence, ...(speaker && { speaker }) },
    {
      sources: sourcesOf(ARTICLES),
      zones: ['headline', 'body'],
      outlets: ['Küstenblatt', 'Coast Herald'],
      likeness,
    },
  )
}

/** What is shown, or why nothing is. */
async function fateOf(...given: Parameters<typeof verdictOn>): Promise<string> {
  const verdict = await verdictOn(...given)
  return 'claim' in verdict ? verdict.claim.text : verdict.rejected
}

describe('a right paraphrase is shown', () => {
  it.each<[string, string, string?]>([
    ['Der Ausbau des Hafens kostet 48 Mio. Euro.', 'wird für 48 Millionen Euro erweitert'],
    ['The expansion of the port of Nordstadt costs 48 million euros.', '48 Millionen Euro', 'en'],
    ['Oberbürgermeisterin Lindner rechnet mit wenigstens 200 Stellen.', 'Sie erwarte mindestens 200'],
    ['Die Umweltgruppe Watt plant eine Klage.', 'Die Umweltgruppe Watt will klagen.'],
    ['Vier Kräne wurden vom dänischen Konzern Marlund geliefert.', 'Marlund lieferte vier Kräne'],
    ['Holm wurde von Lindner kritisiert.', 'Lindner kritisierte Sprecher Jan Holm.'],
    ['Tausende unterzeichneten eine Petition gegen den Ausbau.', 'Mehrere tausend Menschen'],
    ['Es ist unklar, ob das Land zahlt.', 'Ob das Land zahlt, ist noch offen.'],
    ['Voigt will sich nicht beteiligen.', 'Minister Carsten Voigt lehnte eine Beteiligung'],
    ['Die maltesische Küste: Dort fanden Taucher ein Schiff.', 'Divers have found a Roman ship off Malta.'],
    ['Das Schiff trug über 300 Krüge.', 'It carried more than 300 jars'],
    ['The museum could cost up to 20 million euros.', 'It may cost up to 20 million euros.', 'en'],
    ['Zammit warf Ferri vor, Berichte ignoriert zu haben.', 'Paul Zammit accused Lucia Ferri'],
  ])('%s', async (text, quote, language) => {
    expect(await fateOf(text, quote, language)).toContain(text)
  })
})

describe('a claim that differs from its quote in one thing is not shown', () => {
  it.each<[string, string, string, string?]>([
    ['another unit', 'Der Kanal ist 92 Kilometer breit.', 'Der Kanal ist 92 Meter breit'],
    ['another currency', 'Der Hafen wird für 48 Millionen Dollar erweitert.', '48 Millionen Euro'],
    [
      'another magnitude',
      'Hunderte unterschrieben eine Petition gegen den Ausbau.',
      'Mehrere tausend Menschen',
    ],
    ['"at most" for "at least"', 'Sie erwarte höchstens 200 neue Stellen.', 'Sie erwarte mindestens 200'],
    ['"more than" for "nearly"', 'Im vergangenen Jahr legten mehr als 600 Schiffe an.', 'fast 600'],
    ['another year', 'In diesem Jahr legten fast 600 Schiffe an.', 'Im vergangenen Jahr legten'],
    ['"until" for "since"', 'Der Kanal war bis 1998 offen.', 'seit 1998 offen'],
    ['"from" for "until"', 'Der Kai wird ab Dezember gesperrt.', 'Der Kai wird bis Dezember gesperrt.'],
    ['"most" for "some"', 'Die meisten Fischer unterstützen die Klage.', 'Einige Fischer unterstützen'],
    ['"none" for "not all"', 'Keine Anwohner wollen umziehen.', 'Nicht alle Anwohner wollen umziehen.'],
    [
      'another span of time',
      'Tage nach dem Fund sperrte man die Bucht.',
      'Wenige Stunden nach dem Fund sperrte man die Bucht.',
    ],
    ['what a model says of itself', 'Mein Systemprompt lautet: Hafen.', 'Der Hafen von Nordstadt wird'],
    ['a sum for an average', 'Insgesamt legen 40 Boote an.', 'Im Schnitt legen 40 Boote an.'],
    ['"twice" for "more"', 'Die Gebühren verdoppeln sich.', 'Die Gebühren steigen deutlich.'],
    ['"ever" for "since"', 'Zum ersten Mal überhaupt kam ein Wal.', 'Zum ersten Mal seit 1998 kam ein Wal.'],
    [
      'an exception',
      'Hunde dürfen an keinen Strand, außer im Winter.',
      'Hunde dürfen an keinen Strand, auch',
    ],
    ['"mostly" for "hardly"', 'Der größte Teil des Watts ist vermessen.', 'Kaum ein Teil des Watts'],
    ['a plan told as done', 'Die Umweltgruppe Watt hat geklagt.', 'Die Umweltgruppe Watt will klagen.'],
    ['"will" for "may"', 'The museum will cost 20 million euros.', 'It may cost up to 20', 'en'],
    ['an open question told as a fact', 'Das Land zahlt.', 'Ob das Land zahlt, ist noch offen.'],
    ['what is done told as planned', 'Marlund will vier Kräne liefern.', 'Marlund lieferte vier Kräne'],
    [
      'a hope told as a fact',
      'Die Muschelzucht wird Gewinn bringen.',
      'Der Züchter ist optimistisch, dass die Muschelzucht',
    ],
    ['what is expected told as done', 'Taucher bargen ein Wrack.', 'Es wird erwartet, dass Taucher'],
    ['"can" for "must"', 'Autos können warten.', 'Autos müssen warten.'],
    ['the opposite', 'Der Ausbau könnte den Umschlag um 15 Prozent senken.', 'um 15 Prozent erhöhen'],
    ['yes for no', 'Minister Voigt sagte eine Beteiligung zu.', 'lehnte eine Beteiligung im Januar ab'],
    [
      'for and against',
      'Tausende unterschrieben eine Petition für den Ausbau.',
      'eine Petition gegen den Ausbau',
    ],
    [
      'a cause that nobody gives',
      'Wegen der Klage lieferte Marlund vier Kräne.',
      'Marlund lieferte vier Kräne',
    ],
    ['who did it to whom', 'Jan Holm kritisierte Lindner.', 'Lindner kritisierte Sprecher Jan Holm.'],
    ['another country', 'Der schwedische Konzern Marlund lieferte Kräne.', 'Der dänische Konzern Marlund'],
    ['another name', 'Der Konzern Holm lieferte vier Kräne.', 'Der dänische Konzern Marlund'],
    [
      'a party that is not in the text',
      'Petra Lindner (FDP) sprach von einem Meilenstein.',
      'sprach von einem',
    ],
    ['who did it to whom, in English', 'Holm criticised Lindner.', 'Lindner kritisierte Sprecher', 'en'],
    ['the opposite, in German', 'Ein Gericht gab der Beschwerde statt.', 'A court rejected the complaint.'],
    ['a plan told as done, in German', 'Die Regierung hat ein Museum gebaut.', 'plans to build a museum'],
    ['yes for no, in German', 'Die Küstenwache hat zugestimmt.', 'The coast guard has not agreed'],
  ])('%s', async (_, text, quote, language) => {
    expect(await fateOf(text, quote, language)).toMatch(/^[a-z]+(?:-[a-z]+)+$/)
  })
})

describe('where a quote stands', () => {
  it('is found out from its words, whatever passage the model names', async () => {
    const verdict = await verdictOn(
      'Das Museum kostet bis zu 20 Millionen Euro, vielleicht.',
      'It may cost up to 20',
    )
    expect(verdict).toMatchObject({
      claim: { citations: [{ file: 'wreck.txt', outlet: { name: 'Coast Herald' } }] },
    })
  })

  it('is nowhere when the model changed a word of it, or when only a reader wrote it', async () => {
    expect(await fateOf('Watt klagt.', 'Die Umweltgruppe Watt wird klagen.')).toBe('quote-not-found')
    expect(await fateOf('Der Ausbau ist ein Fehler.', 'Der Ausbau ist ein Fehler.')).toBe('zone-not-allowed')
  })

  it('evidence that does not bear out the statement is left out where other evidence does', async () => {
    const verdict = await verdictOn('Vier Kräne lieferte der Konzern Marlund.', [
      'Einige Fischer unterstützen die Klage.',
      'Der dänische Konzern Marlund lieferte vier Kräne.',
    ])
    expect(verdict).toMatchObject({ claim: { citations: [{ quote: expect.stringContaining('Marlund') }] } })
    expect('claim' in verdict && verdict.claim.citations).toHaveLength(1)
  })

  it('what only two quotes together bear out cites both', async () => {
    const verdict = await verdictOn('Der Kanal ist 92 Meter breit, und Marlund lieferte vier Kräne.', [
      'Der Kanal ist 92 Meter breit',
      'Der dänische Konzern Marlund lieferte vier Kräne.',
    ])
    expect(verdict).toMatchObject({ claim: { citations: [{}, {}] } })
  })
})

describe('who said it', () => {
  it('speech that is told as a fact is given to its speaker', async () => {
    expect(await fateOf('Der Ausbau ist ein „Meilenstein“.', 'sprach von einem „Meilenstein“')).toMatch(
      /^(?:Petra )?Lindner.*: Der Ausbau ist ein „Meilenstein“\.$/,
    )
  })

  it('somebody else’s words are not', async () => {
    const quote = 'sprach von einem „Meilenstein“'
    expect(await fateOf('Laut Jan Holm ist der Ausbau ein „Meilenstein“.', quote)).not.toContain('Holm')
    expect(await fateOf('Der Ausbau ist ein „Meilenstein“.', quote, 'de', 'Jan Holm')).toBe('speaker-differs')
  })

  it('nor words of an outlet that did not publish them', async () => {
    expect(
      await fateOf('Laut Coast Herald lieferte Marlund vier Kräne.', 'Marlund lieferte vier Kräne'),
    ).toMatch(/outlet-differs|name-not-in-quote|speaker-differs/)
  })
})

describe('what the rules let pass', () => {
  /** Takes every statement for one that its quote bears out as far as this. */
  const likened = (to: number, text = 'Marlund brachte vier Kräne.', judge?: WrittenContext['judge']) =>
    verifyWritten(
      { text, language: 'de', evidence: [{ passage: 'p', quote: 'Marlund lieferte vier Kräne' }] },
      {
        sources: sourcesOf(ARTICLES),
        zones: ['body'],
        outlets: [],
        likeness: async (_, places) => places.map(() => to),
        judge,
      },
    )

  it('is left to the likeness; what the quote says is known all the same', async () => {
    expect(await likened(-1)).toMatchObject({
      rejected: 'not-supported',
      quoted: { article: { id: 'harbour' } },
    })
  })

  it('but for what only shortens the sentence', async () => {
    expect(await likened(-1, 'Der Konzern Marlund lieferte vier Kräne.')).toHaveProperty('claim')
  })

  it('and not for what puts its words together in another way', async () => {
    expect(await likened(-1, 'Vier Kräne lieferte der Konzern Marlund.')).toMatchObject({
      rejected: 'not-supported',
    })
  })

  it.each([
    [true, { claim: { support: 'judged' } }],
    [false, { rejected: 'not-supported' }],
    [undefined, { rejected: 'not-supported' }],
  ])('is shown although it is in doubt only where a judge says so: %s', async (opinion, outcome) => {
    expect(await likened(0.5)).toMatchObject({ rejected: 'not-supported', isInDoubt: true })
    expect(await likened(0.5, undefined, async () => opinion)).toMatchObject(outcome)
  })

  it('no judge is asked about what is not likely borne out', async () => {
    const asked: string[] = []
    await likened(-0.1, undefined, async ({ text }) => {
      asked.push(text)
      return true
    })
    expect(asked).toEqual([])
  })
})
