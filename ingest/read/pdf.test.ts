import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { PROSE, readOne, reasons, zoneText } from './reading.fixture.ts'

const TITLE = 'Stadtrat stimmt für den Neubau'

async function pdf(
  draw: (document: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', ...options })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const end = new Promise((resolve) => document.on('end', resolve))
  draw(document)
  document.end()
  await end
  return new Uint8Array(Buffer.concat(chunks))
}

function inLines(text: string, width: number): string[] {
  return text.match(new RegExp(`.{1,${width}}(?:\\s|$)`, 'g'))?.map((line) => line.trim()) ?? []
}

async function paragraphs(data: Uint8Array): Promise<string[]> {
  return (await readOne('a.pdf', data)).article.text.split('\n\n')
}

describe('a PDF', () => {
  it('is cited by paragraphs, not by lines, with or without space between them', async () => {
    for (const gap of [0, 1]) {
      const data = await pdf((document) => {
        document.fontSize(11)
        for (const text of PROSE) document.text(text, { indent: gap === 0 ? 20 : 0 }).moveDown(gap)
      })
      expect(await paragraphs(data)).toEqual(PROSE)
    }
  })

  it('makes words whole that a line divides, and leaves hyphens that belong to the word', async () => {
    const data = await pdf((document) => {
      const lines = [
        'Die Verwaltung hat gestern gegen Abend mitgeteilt, dass der Stadtrat am Diens-',
        'tag über den Neubau beraten hat. Auf einem Treffen im Rathaus waren auch US-',
        'Diplomaten und Vertreter der Stadt dabei, und es ging dabei lange um die Ein-',
        'und Ausfuhr von Stahl. Ein Gutachten zur Statik der Brücke im Rhein-Main-Ge-',
        'biet liegt vor, es ist ein well-known case, und man nannte es sogar eine well-',
        'known story.',
      ]
      document.fontSize(11).text(lines.join('\n'))
    })
    expect(await paragraphs(data)).toEqual([
      'Die Verwaltung hat gestern gegen Abend mitgeteilt, dass der Stadtrat am Dienstag über den Neubau beraten hat. ' +
        'Auf einem Treffen im Rathaus waren auch US-Diplomaten und Vertreter der Stadt dabei, und es ging dabei lange um ' +
        'die Ein- und Ausfuhr von Stahl. Ein Gutachten zur Statik der Brücke im Rhein-Main-Gebiet liegt vor, es ist ein ' +
        'well-known case, und man nannte es sogar eine well-known story.',
    ])
  })

  it('loses page numbers and running titles, and a sentence goes on over the page', async () => {
    const [first = '', second = '', third = ''] = PROSE
    const cut = second.lastIndexOf(' ', 60)
    const [before, after] = [second.slice(0, cut), second.slice(cut + 1)]
    const last = 'Gegen den Beschluss will die Opposition klagen.'
    const data = await pdf((document) => {
      const furniture = (page: number) => {
        document.fontSize(9).text('Nordblick · Archiv', 72, 40, { lineBreak: false })
        document.text(`Seite ${page} von 3`, 300, 740, { lineBreak: false })
        document.fontSize(11)
      }
      furniture(1)
      document.text(`${first}`, 72, 100).moveDown().text(before)
      document.addPage()
      furniture(2)
      document.text(after, 72, 100).moveDown().text(third)
      document.addPage()
      furniture(3)
      document.text(last, 72, 100)
    })
    expect(await paragraphs(data)).toEqual([first, second, third, last])
  })

  it('of two columns is read column by column, also when it is drawn row by row', async () => {
    const columns = PROSE.slice(0, 2).map((text) => inLines(text, 38))
    const title = 'Stadtrat stimmt für den Neubau der alten Brücke am Fluss'
    const data = await pdf((document) => {
      document.fontSize(11).text(title, 72, 60, { lineBreak: false })
      for (let row = 0; row < Math.max(...columns.map(({ length }) => length)); row++) {
        columns.forEach((lines, column) => {
          const place = [72 + 250 * column, 100 + 14 * row] as const
          const line = lines[row]
          if (line !== undefined) document.text(line, ...place, { lineBreak: false })
        })
      }
    })
    expect((await paragraphs(data)).join(' ')).toBe([title, ...PROSE.slice(0, 2)].join(' '))
  })

  it('keeps the rows of a table together', async () => {
    const rows = ['Musterstadt 1200', 'Beispielheim 3400', 'Nordhafen 560', 'Südhafen 7800', 'Altdorf 910']
    const data = await pdf((document) => {
      document.fontSize(11)
      rows.forEach((row, i) => {
        const [name = '', number = ''] = row.split(' ')
        document.text(name, 72, 100 + 14 * i, { lineBreak: false })
        document.text(number, 320, 100 + 14 * i, { lineBreak: false })
      })
    })
    expect((await paragraphs(data)).join(' ')).toBe(rows.join(' '))
  })

  it('loses the number of its only page', async () => {
    const data = await pdf((document) => {
      document.fontSize(11)
      for (const text of PROSE) document.text(text).moveDown()
      document.text('- 1 -', 290, 740, { lineBreak: false })
    })
    expect(await paragraphs(data)).toEqual(PROSE)
  })

  it('has the title and the author of its information, when it shows the title', async () => {
    const info = { Title: TITLE, Author: 'Max Muster', CreationDate: new Date('2025-02-13T09:15:00Z') }
    const shown = await readOne(
      'a.pdf',
      await pdf(
        (document) => document.fontSize(20).text(TITLE).moveDown().fontSize(11).text(PROSE.join(' ')),
        { info },
      ),
    )
    expect(shown.article).toMatchObject({
      title: TITLE,
      author: 'Max Muster',
      publishedAt: '2025-02-13T09:15:00Z',
    })
    expect(zoneText(shown, 'headline')).toBe(TITLE)
    const template = { ...info, Title: 'Microsoft Word - Vorlage_neu2.doc' }
    const other = await readOne(
      'a.pdf',
      await pdf(
        (document) => document.fontSize(20).text(TITLE).moveDown().fontSize(11).text(PROSE.join(' ')),
        { info: template },
      ),
    )
    expect(other.article.title).toBe(TITLE)
    expect(other.article.text).not.toContain('Vorlage')
  })

  it('is dated by what it prints rather than by when the file was made', async () => {
    const info = { Title: TITLE, CreationDate: new Date('2025-06-01T09:15:00Z') }
    const { article, warnings } = await readOne(
      'a.pdf',
      await pdf(
        (document) =>
          document
            .fontSize(20)
            .text(TITLE)
            .moveDown()
            .fontSize(9)
            .text('Veröffentlicht am 13. Februar 2025')
            .moveDown()
            .fontSize(11)
            .text(PROSE.join(' ')),
        { info },
      ),
    )
    expect(article.publishedAt).toBe('2025-02-13')
    expect(warnings).toEqual([])
  })

  it('that is a scan or locked says so', async () => {
    expect(
      await reasons('a.pdf', await pdf((document) => document.rect(50, 50, 100, 100).fill('red'))),
    ).toEqual(['holds no text: its pages may be scanned pictures'])
    const locked = await pdf((document) => document.text(PROSE[0] ?? ''), { userPassword: 'geheim' })
    expect(await reasons('a.pdf', locked)).toEqual(['is protected by a password'])
  })
})
