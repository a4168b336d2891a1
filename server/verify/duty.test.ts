import { describe, expect, it } from 'vitest'
import { otherDuty } from './duty.ts'

describe('what must be is not what may be', () => {
  it('a duty is no permission', () => {
    expect(otherDuty('Autos müssen warten.', 'Autos dürfen warten.')).toBe(true)
    expect(otherDuty('Cars must wait.', 'Autos können warten.')).toBe(true)
  })
  it('nor has somebody who must acknowledge something a choice', () => {
    expect(otherDuty('Der Verein kann die Regel anerkennen.', 'Der Verein muss die Regel anerkennen.')).toBe(
      true,
    )
  })
  it('what must not be may not be', () => {
    expect(otherDuty('Nothing must be built there.', 'Dort darf nichts gebaut werden.')).toBe(false)
  })
  it('"man muss anerkennen" says how something is', () => {
    expect(otherDuty('Sie könnte gewinnen.', 'Man müsse anerkennen, dass sie gute Aussichten habe.')).toBe(
      false,
    )
  })
})
