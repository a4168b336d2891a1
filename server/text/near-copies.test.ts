import { describe, expect, it } from 'vitest'
import { groupCopies, resemblance, signatureOf } from './near-copies.ts'

const WIRE =
  'Der Stadtrat von Musterstadt hat am Montag den Bau einer neuen Brücke beschlossen. Nach langer Debatte stimmten ' +
  'zwölf Mitglieder dafür und neun dagegen. Die Arbeiten sollen im kommenden Frühjahr beginnen und zwei Jahre dauern. ' +
  'Bürgermeisterin Erika Beispiel sprach von einem guten Tag für die Stadt. Die Opposition kündigte an, die Kosten ' +
  'prüfen zu lassen. Das Land übernimmt die Hälfte der Ausgaben.'
const EDITED = WIRE.replace('am Montag ', '').replace('Nach langer Debatte stimmten', 'Es stimmten')
const SAME_TOPIC =
  'Musterstadt bekommt eine neue Brücke: Das entschied der Rat zu Wochenbeginn mit knapper Mehrheit. Gebaut wird ab dem ' +
  'Frühjahr. Während die Bürgermeisterin sich freut, zweifelt die Opposition an der Rechnung, die das Land zur Hälfte trägt.'

describe('near copies', () => {
  it('finds the same wire text in several papers, edited or not, in whatever typography', () => {
    const groups = groupCopies(
      new Map([
        ['b', signatureOf(WIRE)],
        ['a', signatureOf(EDITED)],
        ['c', signatureOf(`MUSTERSTADT (xyz) – ${WIRE.toUpperCase()}`)],
        ['d', signatureOf(SAME_TOPIC)],
      ]),
    )
    expect(Object.fromEntries(groups)).toEqual({ a: 'a', b: 'a', c: 'a' })
  })

  it('keeps two reports of one event apart: they are two confirmations', () => {
    expect(resemblance(signatureOf(WIRE), signatureOf(SAME_TOPIC))).toBeLessThan(0.1)
  })

  it('estimates the share of common shingles within its error', () => {
    const words = Array.from({ length: 400 }, (_, index) => `wort${index}`)
    const one = signatureOf(words.slice(0, 300).join(' '))
    const other = signatureOf(words.slice(100, 400).join(' '))
    expect(resemblance(one, other)).toBeGreaterThan(0.5 - 0.2)
    expect(resemblance(one, other)).toBeLessThan(0.5 + 0.2)
    expect(resemblance(one, one)).toBe(1)
  })

  it('takes empty and very short texts for nobody’s copy', () => {
    expect(
      groupCopies(
        new Map([
          ['a', signatureOf('')],
          ['b', signatureOf('Zu kurz')],
        ]),
      ),
    ).toEqual(new Map())
  })

  it('groups ten thousand texts without comparing all pairs', () => {
    const signatures = new Map(
      Array.from({ length: 10_000 }, (_, index) => [
        `${index}`,
        signatureOf(
          Array.from({ length: 12 }, (_, word) => `w${(index * 7919 + word * 104729) % 99991}`).join(' '),
        ),
      ]),
    )
    signatures.set('copy', signatures.get('17') as Uint32Array)
    expect(groupCopies(signatures).get('copy')).toBe('17')
  })
})
