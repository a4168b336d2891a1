/** German verbs of saying, thinking and demanding, and where they stand in a sentence. */
import { ENGLISH_VERB } from './speech-words.ts'
import { type Token, wordAt } from './tokens.ts'

const words = (list: string) => list.trim().split(/\s+/)

/** Regular verbs; a bar stands behind a particle that leaves its verb: "an|kündigen", "kündigte … an". */
const REGULAR = words(`
  sagen erklären betonen bestätigen bekräftigen behaupten meinen berichten fordern warnen kritisieren verkünden
  versichern kommentieren äußern ergänzen erwidern antworten urteilen twittern posten zitieren jubeln freuen loben
  mahnen beklagen bezeichnen resümieren schildern vermuten glauben hoffen bedauern befürchten fürchten erwarten
  prognostizieren beteuern beanstanden bemängeln rügen begründen argumentieren plädieren dementieren leugnen
  vermelden melden erzählen erläutern präzisieren monieren signalisieren drohen appellieren beantragen verlangen
  erinnern konstatieren bilanzieren würdigen begrüßen verurteilen bezweifeln schätzen beschuldigen bezichtigen
  beschweren spekulieren protestieren scherzen spotten schimpfen witzeln unterstellen attestieren
  bescheinigen bemerken deklarieren proklamieren formulieren enthüllen rechtfertigen befürworten versichern
  konkretisieren orakeln fragen wettern flüstern danken gratulieren kontern entschuldigen garantieren beantworten
  publizieren finden verheißen
  an|kündigen mit|teilen aus|sagen ein|räumen zu|sichern zu|sagen hinzu|fügen dar|legen fest|stellen klar|stellen
  klar|machen deutlich|machen ab|lehnen an|mahnen auf|fordern an|deuten zusammen|fassen an|merken voraus|sagen
  aus|drücken dar|stellen an|drohen an|klagen an|führen vor|lesen ein|schätzen dazu|sagen zurück|melden bei|pflichten
  nach|legen heraus|stellen an|regen an|zweifeln an|prangern aus|rechnen hervor|heben entgegen|setzen erhoffen
`)

/** Irregular ones, with all their forms; the last is the participle. */
const IRREGULAR = `
  schreiben schreibt schrieb schrieben geschrieben
  sprechen spricht sprach sprachen gesprochen
  rufen ruft rief riefen gerufen
  nennen nennt nannte nannten genannt
  denken denkt dachte dachten gedacht
  empfehlen empfiehlt empfahl empfahlen empfohlen
  versprechen verspricht versprach versprachen versprochen
  widersprechen widerspricht widersprach widersprachen widersprochen
  verweisen verweist verwies verwiesen verwiesen
  beweisen beweist bewies bewiesen bewiesen
  unterstreichen unterstreicht unterstrich unterstrichen unterstrichen
  bestreiten bestreitet bestritt bestritten bestritten
  entgegnen entgegnet entgegnete entgegneten entgegnet
  beschreiben beschreibt beschrieb beschrieben beschrieben
  verstehen versteht verstand verstanden verstanden
  beschließen beschließt beschloss beschlossen beschlossen
  entscheiden entscheidet entschied entschieden entschieden
  finden findet fand fanden gefunden
  bitten bittet bat baten gebeten
  wissen weiß wusste wussten gewusst
  schwören schwört schwor schworen geschworen
  an|geben gibt gab gaben gegeben
  bekannt|geben gibt gab gaben gegeben
  zu|geben gibt gab gaben gegeben
  wieder|geben gibt gab gaben gegeben
  zurück|weisen weist wies wiesen gewiesen
  hin|weisen weist wies wiesen gewiesen
  vor|werfen wirft warf warfen geworfen
  vor|schlagen schlägt schlug schlugen geschlagen
  auf|rufen ruft rief riefen gerufen
  aus|sprechen spricht sprach sprachen gesprochen
  zu|sprechen spricht sprach sprachen gesprochen
  aus|gehen geht ging gingen gegangen
  an|nehmen nimmt nahm nahmen genommen
  ein|wenden wendet wandte wandten gewandt
  ein|gestehen gesteht gestand gestanden gestanden
  nahe|legen legt legte legten gelegt
`

/** These say something only of a quotation or of a clause with "dass": else they mostly tell a deed. */
const ONLY_WITH_CLAUSE =
  /^(?:find|fand|gefunden|beschl|entsch|verst|wei[ßs]|wuss|gewuss|bat|bitt|gebeten|frag|gefrag|dank|erinner|droh|gedroh|schätz|geschätz|ausgegangen|ging|geh|ausgeh|setz|rechne|rief|ruf|denk|dach)/

/** Verbs whose object alone tells what was said: "forderte eine Reform", "warnte vor Glatteis". */
const BY_OBJECT =
  /^(?:ge)?(?:forder|warn|plädier|befürcht|fürcht|befürwort|bezeichne|bezweif|verlang|appellier|bedauer|dementier|bestritt|bestreit|prognostizier|angekündigt|ankündig|bekanntgegeben|bekanntgab|aufgefordert|aufforder|vorgeworfen|vorwarf|zugesichert|vorgeschlagen)/
const BY_OBJECT_WITH_PARTICLE = /^(?:kündig|forder|warf|werf|wirft|sicher|schlug|schlägt|rief|ruft)/

interface Form {
  kind: 'finite' | 'infinitive' | 'participle'
  particle?: string
}

const FORMS = new Map<string, Form[]>()

function add(form: string, entry: Form): void {
  const entries = FORMS.get(form) ?? []
  FORMS.set(form, [...entries, entry])
}

function addVerb(
  particle: string | undefined,
  infinitive: string,
  finite: string[],
  participle: string,
): void {
  for (const form of finite) {
    add(form, { kind: 'finite', ...(particle !== undefined && { particle }) })
    if (particle !== undefined) add(particle + form, { kind: 'finite' })
  }
  add(infinitive, particle === undefined ? { kind: 'infinitive' } : { kind: 'infinitive', particle })
  add((particle ?? '') + participle, { kind: 'participle' })
  // "bekannt gegeben", in two words
  if (particle !== undefined) add(participle, { kind: 'participle', particle })
}

for (const verb of REGULAR) {
  const [particle, base] = verb.includes('|') ? (verb.split('|') as [string, string]) : [undefined, verb]
  const stem = base.replace(/e?n$/, '')
  const soft = /[dt]$|(?:ch|[^aeiouäöülmnrh])[mn]$/.test(stem) ? `${stem}e` : stem
  const inseparable = /^(?:be|er|ver|ent|emp|zer|ge|wider|unter|über)/.test(base) || /ieren$/.test(base)
  addVerb(particle, base, [`${soft}t`, `${soft}te`, `${soft}ten`], `${inseparable ? '' : 'ge'}${soft}t`)
}
for (const line of IRREGULAR.trim().split('\n')) {
  const [verb = '', ...forms] = words(line)
  const [particle, base] = verb.includes('|') ? (verb.split('|') as [string, string]) : [undefined, verb]
  addVerb(particle, base, forms.slice(0, 3), forms[3] as string)
}

/** Any finite form of a verb of saying that needs no particle, German or English, for use in a pattern. */
export const SPEECH_VERB = `(?:${[...FORMS]
  .filter(([, forms]) => forms.some(({ kind, particle }) => kind === 'finite' && particle === undefined))
  .map(([form]) => form)
  .join('|')}|${ENGLISH_VERB})`

/** Whether this word is a form of a verb of saying. */
export function isSpeechVerb(word: string): boolean {
  return FORMS.has(word)
}

const AUXILIARY = /^(?:ha(?:t|tte|tten|ben|be)|hätten?|sei|ist|war|wird|wurden?|werden|worden)$/
const PASSIVE = /^(?:wird|wurden?|werden|worden)$/
const MODAL =
  /^(?:kann|können|konnten?|will|wollen|wollten?|soll|sollen|sollten?|muss|müssen|mussten?|darf|dürfen|durften?|möchten?|mag|wird|werden|würden?|lassen|lässt|ließ|zu|um)$/

/** A verb of saying with the token that holds the second place of its clause: itself or its auxiliary. */
export interface SpeechVerb {
  /** Number of the token of the verb itself, and of the finite verb. */
  at: number
  pivot: number
  passive: boolean
  /** Whether the verb ends a subordinate clause: "wie das Amt mitteilte", "nachdem Muster erklärt hatte". */
  final: boolean
  onlyWithClause: boolean
  /** Whether its object alone tells what was said: "forderte eine Reform". */
  sayingByObject: boolean
}

/** The German verbs of saying of a sentence, in order. */
export function speechVerbs(tokens: readonly Token[]): SpeechVerb[] {
  return tokens.flatMap(({ word }, at) => {
    const forms = FORMS.get(at === 0 ? word.toLowerCase() : word) ?? []
    for (const form of forms.toSorted(participleFirst)) {
      const verb = verbAt(tokens, at, form)
      if (verb) return [verb]
    }
    return []
  })
}

function canBeFinite(word: string): boolean {
  return (FORMS.get(word) ?? []).some(({ kind }) => kind === 'finite')
}

/** "hat das bestätigt" before "bestätigt das": only the auxiliary tells. */
function participleFirst(a: Form, b: Form): number {
  return Number(b.kind === 'participle') - Number(a.kind === 'participle')
}

function verbAt(tokens: readonly Token[], at: number, form: Form): SpeechVerb | undefined {
  const onlyWithClause = ONLY_WITH_CLAUSE.test(wordAt(tokens, at))
  const sayingByObject = (form.particle === undefined ? BY_OBJECT : BY_OBJECT_WITH_PARTICLE).test(
    wordAt(tokens, at),
  )
  const following = wordAt(tokens, at + 1)
  const parted = form.particle !== undefined && wordAt(tokens, at - 1) === form.particle
  if (form.kind === 'participle') {
    if (form.particle !== undefined && !parted) return undefined
    if (AUXILIARY.test(following)) {
      const passive = PASSIVE.test(following)
      return { at, pivot: at + 1, passive, final: true, onlyWithClause, sayingByObject }
    }
    // "Das habe er gesagt, berichtet Muster" has no participle behind its comma
    const border = canBeFinite(wordAt(tokens, at)) ? /^[.;:,]$/ : /^[.;:]$/
    const pivot = tokens.findLastIndex(({ word }, index) => index < at && AUXILIARY.test(word))
    if (pivot >= 0 && at - pivot < 40 && !wordsBetween(tokens, pivot, at).some((word) => border.test(word))) {
      return {
        at,
        pivot,
        passive: PASSIVE.test(wordAt(tokens, pivot)),
        final: false,
        onlyWithClause,
        sayingByObject,
      }
    }
    return undefined
  }
  if (form.kind === 'infinitive' && isGoverned(tokens, at)) return undefined
  if (CALLS.test(wordAt(tokens, at)) && form.particle === undefined && isCall(tokens, at)) return undefined
  if (form.particle !== undefined && !parted && !hasParticle(tokens, at, form.particle)) return undefined
  return { at, pivot: at, passive: false, final: false, onlyWithClause, sayingByObject }
}

/** "rief ihn an" says nothing. */
const CALLS = /^r(?:ie|u)f(?:t|en|st)?$/

function isCall(tokens: readonly Token[], at: number): boolean {
  return ['an', 'ab', 'hervor', 'herbei', 'zurück'].some((particle) => hasParticle(tokens, at, particle))
}

function wordsBetween(tokens: readonly Token[], from: number, to: number): string[] {
  return tokens.slice(from + 1, to).map(({ word }) => word)
}

/** "will das nicht sagen": an infinitive that hangs on a modal verb is no plural. */
function isGoverned(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).some(({ word }) => MODAL.test(word)) || MODAL.test(wordAt(tokens, at + 1))
}

/** Whether the particle of a verb ends its clause: "kündigte am Montag … an". */
function hasParticle(tokens: readonly Token[], at: number, particle: string): boolean {
  for (let next = at + 1; next < tokens.length && next - at < 45; next++) {
    const word = wordAt(tokens, next)
    if (/^[.;:!?]$/.test(word)) return false
    if (word === particle && /^(?:[,.:;!?)–-]|und|oder|dass|)$/.test(wordAt(tokens, next + 1))) return true
  }
  return false
}
