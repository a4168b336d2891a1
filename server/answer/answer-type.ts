import { findQuantities } from '../text/quantities.ts'
import { expectedFigure } from './question.ts'

/** What a question asks for besides figures, and by what a German or English sentence shows that it has it. */
const KINDS = [
  {
    asked:
      /(?<!\p{L})(?:wann|when|welche[mnrs]? (?:tag|jahr|monat|datum)|(?:which|what) (?:day|year|month|date))(?!\p{L})/iu,
    given:
      /(?<!\p{L})(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|heute|gestern|morgen|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|\p{L}+day|january|february|march|may|june|july|october|december)(?!\p{L})|(?<!\d)(?:1\d|20)\d\d(?!\d)|\d[.:]\d\d uhr|\d uhr/iu,
  },
  {
    asked: /(?<!\p{L})(?:wer|wen|wem|wessen|who|whom|whose)(?!\p{L})/iu,
    given: /\p{Lu}[\p{L}.'’-]+\s+\p{Lu}[\p{L}'’-]+/u,
  },
  {
    asked: /(?<!\p{L})(?:wo|wohin|woher|where)(?!\p{L})/iu,
    given:
      /(?<!\p{L})(?:[Ii][nm]|[Bb]ei[m]?|[Nn]ach|[Aa]us|[Aa][nm]|[Aa]uf|[Vv]or|[Vv]on|[Aa]t|[Ff]rom|[Tt]o|[Nn]ear)\s+(?:(?:der|dem|den|die|das|the)\s+)?\p{Lu}/u,
  },
  {
    asked: /(?<!\p{L})(?:warum|wieso|weshalb|weswegen|wozu|why|aus welchem grund)(?!\p{L})/iu,
    given:
      /(?<!\p{L})(?:weil|denn|wegen|aufgrund|grund|gründe|damit|daher|deshalb|deswegen|um|nachdem|da|infolge|because|since|due|so that|reason|therefore|order)(?!\p{L})/iu,
  },
  {
    asked:
      /(?<!\p{L})(?:(?:was|wie) (?:sagte?n?|meinte?n?|erklärte?n?|äußerte?n?|kommentierte?n?)|what did .* say|how did .* (?:comment|put|describe))(?!\p{L})/iu,
    given: /[„“"»«]|(?<!\p{L})(?:sagte|erklärte|betonte|sei|seien|habe|said)(?!\p{L})/u,
  },
] as const

/** Whether a sentence gives the kind of thing that a question asks for; undefined when it asks for none of them. */
export type GivesAnswerType = (sentence: string) => boolean | undefined

export function answerTypeOf(question: string): GivesAnswerType {
  const figure = expectedFigure(question)
  if (figure) return (sentence) => findQuantities(sentence).some(({ kind }) => kind === figure)
  const kind = KINDS.find(({ asked }) => asked.test(question))
  return (sentence) => kind?.given.test(sentence)
}
