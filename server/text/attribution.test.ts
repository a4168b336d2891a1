import { describe, expect, it } from 'vitest'
import { attribute } from './attribution.ts'
import { randomTexts } from './random-texts.fixture.ts'
import { splitSentences } from './sentences.ts'

/** What a reader is told: "kind", "kind: speaker" or "kind: speaker (via)". */
type Told = string

function told(text: string, unit = text, language = 'de'): Told {
  const start = text.indexOf(unit)
  if (start < 0) throw new Error(`not in the text: ${unit}`)
  const { kind, speaker, via } = attribute(
    { text, language },
    { start, end: start + unit.length },
  ).attribution
  return `${kind}${speaker ? `: ${speaker}` : ''}${via ? ` (${via})` : ''}`
}

/** The paragraph; what is said of its last sentence, unless another unit is named. */
type Case = [paragraph: string, told: Told, unit?: string]

function lastUnit(text: string, language: string): string {
  const last = splitSentences(text, { start: 0, end: text.length }, language).at(-1)
  return last ? text.slice(last.start, last.end) : text
}

function check(language: string) {
  return (text: string, expected: Told, unit?: string) => {
    expect(told(text, unit ?? lastUnit(text, language), language)).toBe(expected)
  }
}

describe('a German reader is told whose words these are', () => {
  it.each<Case>([
    ['Keller sagte, es gebe einen Plan. Demnach beginnt der Bau im Mai.', 'reported: Keller'],
    ['Der Rat lehnte den Plan ab. Demnach beginnt der Bau nie.', 'outlet'],
  ])('a sentence that goes back to the report before it: %s', check('de'))

  describe('direct speech', () => {
    it.each<Case>([
      ['„Wir bauen das Krankenhaus“, sagte Bürgermeisterin Anna Keller.', 'quote: Anna Keller'],
      ['Anna Keller sagte: „Wir bauen das Krankenhaus noch dieses Jahr.“', 'quote: Anna Keller'],
      ['„Das ist zu teuer“, so der Kämmerer Jens Vogt.', 'quote: Jens Vogt'],
      [
        '„Das wird noch sehr lange dauern“, schreibt der frühere Staatssekretär im Bauministerium Jens Vogt.',
        'quote: Jens Vogt',
      ],
      ['„Wir gehen jetzt alle heim“ sagte Keller.', 'quote: Keller'],
      ['„Gut“, sagte Keller.\n\n„Das ist schlecht“, findet Vogt.', 'quote: Vogt'],
      ['„Die Lage ist ernst“, sagte der Chef des Instituts.', 'quote: Chef des Instituts'],
      ['Präsident Brandt: „Wir bleiben hier und gehen nicht.“', 'quote: Brandt'],
      ['Keller sagte: „Ja.“ Holt sagte: „Nein, das wird nie passieren.“', 'quote: Holt'],
      ['Vogel sagte, dass sie geht.\nBrandt: „Wir bleiben hier und gehen nicht.“', 'quote: Brandt'],
      ['»Das ist zu teuer«, sagte Jens Vogt.', 'quote: Jens Vogt'],
      ['"Das ist zu teuer", sagte Jens Vogt.', 'quote: Jens Vogt'],
    ])('%s', check('de'))

    it.each<Case>([
      ['first sentence', 'quote: Anna Keller', '„Wir haben lange auf diesen Tag gewartet.'],
      ['middle', 'quote: Anna Keller', 'Nun beginnt der Bau.'],
      ['last, with the tag', 'quote: Anna Keller', 'Er dauert zwei Jahre“, sagte Anna Keller.'],
    ])('over several sentences: %s', (_, expected, unit) => {
      const text =
        '„Wir haben lange auf diesen Tag gewartet. Nun beginnt der Bau. Er dauert zwei Jahre“, sagte Anna Keller.'
      expect(told(text, unit)).toBe(expected)
    })

    it('a quotation that goes on behind its tag keeps its speaker', () => {
      check('de')('„Er kommt“, sagte Keller. „Er kommt nicht vor Mai.“', 'quote: Keller')
    })
  })

  describe('reported speech', () => {
    it.each<Case>([
      ['Bürgermeisterin Anna Keller sagte, dass die Stadt baut.', 'reported: Anna Keller'],
      ['Der Ausbau sei zu teuer, sagte Kämmerer Jens Vogt.', 'reported: Jens Vogt'],
      ['Kurz darauf sagte Vogel, der Termin stehe.', 'reported: Vogel'],
      ['Vogel kündigte an, dass sie zurücktritt.', 'reported: Vogel'],
      ['Das Amt warnte: Die Preise steigen weiter.', 'reported: Amt'],
      ['Am Dienstag erklärte der Verband, die Preise würden steigen.', 'reported: Verband'],
      ['Dass Keller lügt, behauptete Vogt.', 'reported: Vogt'],
      ['Der Zug, sagt Brandt, fährt wieder.', 'reported: Brandt'],
      ['Keller, die den Bau plant, sagte am Montag, dass er beginnt.', 'reported: Keller'],
      ['Der Sprecher von Präsident Brandt, Ole Kurz, sagte, der Termin stehe.', 'reported: Ole Kurz'],
      ['Der Chef der Bahn sagte, der Zug komme.', 'reported: Chef der Bahn'],
      ['Paul Brandt nannte den Plan „völlig verrückt“.', 'reported: Paul Brandt'],
      ['Aus dem Ministerium hieß es, der Zug sei pünktlich.', 'reported: Ministerium'],
    ])('%s', check('de'))
  })

  describe('who is only spoken of does not speak', () => {
    it.each<Case>([
      ['Brandt, der seit Mai im Amt war, gratulierte seiner Nachfolgerin.', 'reported: Brandt'],
      [
        'Trainer Jan Brandt sagte: „Das war nichts.“ Der Unparteiische Kai Vogt verteidigte den Pfiff: Das Foul sei klar gewesen.',
        'reported: Kai Vogt',
      ],
      [
        'Die Brücke sei zu, sagte der Vorsitzende des Ausschusses für innere Angelegenheiten Jan Vogt.',
        'reported: Jan Vogt',
      ],
      ['Nach der Wahl rief Keller den neuen Präsidenten Vogt an, um ihn zu „ermutigen“.', 'outlet'],
    ])('%s', check('de'))
  })

  describe('laut, zufolge, so, wie', () => {
    it.each<Case>([
      ['Laut Anna Keller wird das Krankenhaus im Mai fertig.', 'reported: Anna Keller'],
      ['Laut einem Bericht der Neuen Zeitung wird es im Mai fertig.', 'reported: Neuen Zeitung'],
      ['Das Krankenhaus wird Keller zufolge im Mai fertig.', 'reported: Keller'],
      ['Dem Ministerium zufolge fehlen 200 Lehrer.', 'reported: Ministerium'],
      ['Das Gesetz, so Brandt, tritt im Juli in Kraft.', 'reported: Brandt'],
      ['Nach Angaben der Polizei wurden drei Menschen verletzt.', 'reported: Polizei'],
      ['Wie die Polizei mitteilte, wurden drei Menschen verletzt.', 'reported: Polizei'],
      ['Drei Menschen wurden verletzt, wie die Polizei am Montag mitteilte.', 'reported: Polizei'],
      ['Wie Keller hofft auch Vogt, dass der Bau beginnt.', 'reported: Vogt'],
    ])('%s', check('de'))
  })

  describe('through whom somebody is quoted', () => {
    it.each<Case>([
      [
        'Kremlsprecher Igor Saizew sagte laut Interfax, dass die Brücke zu ist.',
        'reported: Igor Saizew (Interfax)',
      ],
      ['Die Brücke sei zu, sagte Igor Saizew laut der Agentur Interfax.', 'reported: Igor Saizew (Interfax)'],
      ['Laut Keller sagte Vogt, der Bau sei teuer.', 'reported: Vogt (Keller)'],
      [
        'Die Agentur Interfax zitierte den Sprecher Igor Saizew: „Die Brücke bleibt zu, bis der Frost vorbei ist.“',
        'quote: Igor Saizew (Interfax)',
      ],
    ])('%s', check('de'))
  })

  describe('pronouns, roles and the subjunctive are resolved by the article', () => {
    it.each<Case>([
      ['Bürgermeisterin Anna Keller kam. Sie sagte, dass der Bau beginne.', 'reported: Anna Keller'],
      ['Kämmerer Jens Vogt kritisierte den Ausbau. Die Kosten seien zu hoch.', 'reported: Jens Vogt'],
      ['Keller kritisierte Vogt. Er habe gelogen.', 'reported: Keller'],
      ['Minister Paul Brandt kam aus Bonn. Brandt sagte, er bleibe.', 'reported: Paul Brandt'],
      [
        'Finanzminister Paul Brandt kam. Der Finanzminister sagte, dass gespart wird.',
        'reported: Paul Brandt',
      ],
    ])('%s', check('de'))

    it('also where the full name stands only further below', () => {
      const named = '„Endlich ist es vorbei“, sagte die Ministerin.\n\nMinisterin Eva Vogel trat im Mai an.'
      expect(told(named, '„Endlich ist es vorbei“, sagte die Ministerin.')).toBe('quote: Eva Vogel')
    })
  })

  it('the items of a list are the words of whom its lead-in names, and the lead-in is shown', () => {
    const text =
      'Minister Jan Holt gab folgende Erklärungen ab:\n- Die Steuer steigt nicht.\n- Die Bahn wird billiger.'
    const start = text.indexOf('Die Bahn')
    const { attribution, context } = attribute({ text, language: 'de' }, { start, end: text.length })
    expect(attribution).toEqual({ kind: 'reported', speaker: 'Jan Holt' })
    expect(context.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Minister Jan Holt gab folgende Erklärungen ab:',
    ])
  })

  it('a headline that begins with a person of the article is that person’s statement', () => {
    const headline = 'Keller: Das Krankenhaus kommt'
    const text = `${headline}\n\nBürgermeisterin Anna Keller stellte die Pläne vor.`
    expect(told(text, headline)).toBe('reported: Anna Keller')
  })
})

describe('an English reader is told whose words these are', () => {
  it.each<Case>([
    ['“We will build it,” said Mayor Anna Keller.', 'quote: Anna Keller'],
    ['Keller said that the hospital would open in May.', 'reported: Keller'],
    ['Keller said the hospital would open in May.', 'reported: Keller'],
    ['The hospital opens in May, Keller told Reuters.', 'reported: Keller'],
    ['The hospital opens in May, according to Anna Keller.', 'reported: Anna Keller'],
    ['According to the health ministry, 200 teachers are missing.', 'reported: health ministry'],
    ['The bridge is closed, the Kremlin said.', 'reported: Kremlin'],
    ['After the talks, Keller said it was over.', 'reported: Keller'],
    ['The minister added: "There is no plan B for this bridge."', 'quote: minister'],
    [
      'Prime Minister Anna Keller told reporters it failed. She added that it would go on.',
      'reported: Anna Keller',
    ],
    ['Keller said no. Police said three people were hurt.', 'reported: Police'],
    ['The talks failed, officials said.', 'reported'],
    [
      'Keller said that it was late. The talks failed, officials said. She said that it was over.',
      'reported',
    ],
    ['According to police, three people were hurt.', 'reported'],
  ])('%s', check('en'))
})

describe('an outlet’s own statement stays its own', () => {
  it.each<Case>([
    ['Die Regierung hat das Gesetz beschlossen.', 'outlet'],
    ['Fußball: Bayern siegt gegen Köln', 'outlet'],
    ['Wetter: Am Sonntag wird es kalt', 'outlet'],
    ['Ich habe das Buch gelesen und war begeistert.', 'outlet'],
    ['Ich selbst habe das nie geglaubt.', 'outlet'],
    ['Die sogenannte „Bazooka“ kostet Milliarden.', 'outlet'],
    ['Der Film „Das Boot“ läuft morgen.', 'outlet'],
    ['Keller sagte nichts. „Der Herr der Ringe“ läuft im Kino.', 'outlet'],
    ['Brandt bestätigte das Treffen.', 'outlet'],
    ['Das bestätigt, dass die Brücke alt ist.', 'outlet'],
    ['Niemand kann sagen, ob der Bau beginnt.', 'outlet'],
    ['Es sei denn, die Stadt zahlt, bleibt die Brücke zu.', 'outlet'],
    ['Wer zahlt, sei offen, sagte Vogt. Der Stadtrat entscheidet im Mai.', 'outlet'],
    ['„Wir gehen“, sagte Vogt. Der Stadtrat entscheidet im Mai.', 'outlet'],
    ['He said: “The talks failed.” The council meets on Monday.', 'outlet'],
  ])('%s', check('de'))
})

it('an article that begins with an empty line and a list is read to its end', () => {
  const text = '\n- Die Steuer steigt nicht.\n- Die Bahn wird billiger.'
  expect(told(text, 'Die Bahn wird billiger.')).toBe('outlet')
})

describe('where the speaker is not certain, nobody is named', () => {
  it.each<Case>([
    ['Anna Keller eröffnete die Sitzung. Sie sagte, dass der Bau beginne.', 'reported'],
    ['Minister Brandt traf Kanzlerin Vogel. Sie sagte, dass gespart wird.', 'reported'],
    ['Kanzlerin Vogel lobte Minister Brandt. „Gut gemacht“, sagte er.', 'quote'],
    ['Keller sagte, der Bau beginne. Stadtrat Vogt sieht das anders. Das Geld sei weg.', 'reported'],
    ['Vogt wurde von Keller kritisiert. Er habe gelogen.', 'reported'],
    [
      'Vogel sagte, dass sie geht. Das Zitat „Wir schaffen das, wenn wir es wollen“ stammt von Keller.',
      'quote',
    ],
    ['„Ohne Wasser keine Ernte“: Bauern hoffen auf Regen', 'quote'],
    ['Er habe den Vertrag nie gesehen.', 'reported'],
  ])('%s', check('de'))

  it.each<Case>([
    ['Im Interview mit der Zeitung sagte Brandt, er trete zurück.', 'reported: Brandt'],
    ['Gegenüber der Zeitung erklärte Sprecherin Mia Lang, es gebe keine Beweise.', 'reported: Mia Lang'],
    ['Trotz der Kritik sagte Vogel, sie bleibe.', 'reported: Vogel'],
    ['Nach Kritik von Keller erklärte Vogt, er bleibe.', 'reported: Vogt'],
    [
      'In der Zeitung Die Post schrieb der Ökonom Karl Reuter, die Zinsen würden sinken.',
      'reported: Karl Reuter',
    ],
  ])('nor is whoever else stands before the verb: %s', check('de'))

  it('"ein Sprecher" is not the one whom the article names elsewhere', () => {
    const text =
      'Sprecher Igor Saizew schwieg am Montag. In Bonn ging es weiter. Ein Sprecher sagte, der Zug komme.'
    expect(told(text, 'Ein Sprecher sagte, der Zug komme.')).toBe('reported: Sprecher')
  })

  it('a role that two people of the article hold stays a role', () => {
    const text =
      'Außenminister Karl Ott traf Außenminister Jan Holt. Danach war Ruhe. Der Außenminister sagte, es sei gut.'
    expect(told(text, 'Der Außenminister sagte, es sei gut.')).toBe('reported: Außenminister')
  })
})

it('in any text, some kind is found and the context lies outside the unit', () => {
  for (const text of randomTexts(300)) {
    for (const unit of splitSentences(text, { start: 0, end: text.length }, 'de')) {
      const { attribution, context } = attribute({ text, language: 'de' }, unit)
      expect(['outlet', 'quote', 'reported']).toContain(attribution.kind)
      for (const { start, end } of context) {
        expect(start).toBeLessThan(end)
        expect(end <= unit.start || start >= unit.end).toBe(true)
      }
    }
  }
})
