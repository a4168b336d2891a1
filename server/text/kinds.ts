import { stemsOf } from './word-stems.ts'

/**
 * Words of one kind of which a thing is only one: a bridge is no tunnel. One kind a line, in German and English;
 * `|` stands between what exclude each other.
 */
const KINDS = `
lehrer lehrerin teacher | journalist journalistin reporter reporterin | arzt ärztin doctor physician | anwalt anwältin lawyer attorney | ingenieur ingenieurin engineer | soldat soldatin soldier | bauer bäuerin landwirt landwirtin farmer | richter richterin judge | pfarrer pfarrerin priest | künstler künstlerin artist | musiker musikerin musician | schauspieler schauspielerin actor actress | sportler sportlerin athlete | wissenschaftler wissenschaftlerin forscher forscherin scientist researcher | unternehmer unternehmerin entrepreneur businessman | pfleger pflegerin krankenschwester nurse | koch köchin cook | fischer fischerin fisherman | bäcker bäckerin baker
wirtschaftlich economic | militärisch military | kulturell cultural | technologisch technisch technological technical | humanitär humanitarian | diplomatisch diplomatic | medizinisch medical | religiös religious | sportlich athletic
europa europe | asien asia | afrika africa | südamerika | nordamerika | ozeanien oceania
schule school | krankenhaus klinik hospital clinic | kirche church | kaserne barracks | raffinerie refinery | bahnhof | flughafen airport | hafen harbour harbor port | brücke bridge | tunnel | museum | fabrik factory | kraftwerk | theater theatre | bibliothek library
spionage espionage | mord murder | diebstahl theft | betrug fraud | korruption bestechung corruption bribery | brandstiftung arson | erpressung extortion | hochverrat treason | steuerhinterziehung
bruder brother | schwester sister | vater father | mutter mother | sohn son | tochter daughter | onkel uncle | tante aunt
auto car | fahrrad bicycle bike | zug train | bus | schiff ship | flugzeug plane aircraft | hubschrauber helicopter
erdbeben earthquake | überschwemmung hochwasser flood | waldbrand wildfire | lawine avalanche | dürre drought | orkan hurrikan hurricane
fußball football soccer | handball | basketball | tennis | eishockey | volleyball | baseball
`

type Keys = Map<string, string>

const known: Record<'de' | 'en', Keys> = { de: keysIn('de'), en: keysIn('en') }

function keysIn(language: string): Keys {
  const keys: Keys = new Map()
  for (const [kind, line] of KINDS.trim().split('\n').entries()) {
    for (const [index, words] of line.split('|').entries()) {
      for (const stem of stemsOf(words, language)) keys.set(stem, `${kind} ${index}`)
    }
  }
  return keys
}

/** What a word is of which kind, as "kind which"; undefined for most words. */
export function kindOf(stem: string, language: string): string | undefined {
  return known[language === 'en' ? 'en' : 'de'].get(stem)
}
