/** General words for finding out who speaks to which outlet. */
const words = (list: string) => new Set(list.split(' '))

/** Those spoken to who are no outlet. German plural nouns by their endings, the rest by a list. */
const LISTENERS = words(
  'journalisten reportern medien medienvertretern presse öffentlichkeit kollegen abgeordneten diplomaten ministern bürgern wählern ' +
    'verbündeten investoren kunden mitarbeitern behörden ermittlern anhängern demonstranten studenten schülern soldaten freunden ' +
    'gästen zuschauern lesern experten eltern bundestag parlament kongress senat gericht ausschuss regierung polizei europa ' +
    'brüssel moskau berlin washington kiew congress parliament lawmakers reporters journalists police nato eu uno',
)
const LISTENER_ENDING =
  /(?:innen|isten|leuten|kollegen|partnern|vertretern|mitgliedern|beamten|politikern|ministern)$/iu

export function isListener(name: string): boolean {
  return LISTENERS.has(name.toLowerCase()) || LISTENER_ENDING.test(name)
}

/** Outlets whose name is a common noun as well: after an article only capitals or quotation marks tell. */
export const COMMON_NOUN_NAMES = words(
  'presse welt zeit standard blick bild freitag kurier stern focus profil time times independent post',
)

// No modifiers that switch flags within a pattern: V8 does not always keep to them (nodejs/node#60030).
const MEDIUM = capitalOrNot(
  '(?:(?:tages|wochen|sonntags)?zeitung|zeitschrift|(?:nachrichten)?magazin|(?:fernseh|TV-|tv-|radio)?sender|(?:nachrichten|online-?)?portal|' +
    '(?:nachrichten)?agentur|blatt|newspaper|magazine|broadcaster|news site|outlet|(?:news )?agency|website)',
)
const BY = capitalOrNot('gegenüber|im (?:gespräch|interview) mit|told|in an interview with|speaking to')
const DETERMINER = '(?:der|dem|den|die|das|the|einer|einem|seine[nrm]|ihre[nrm]|his|her|their)'
const NAME = "\\p{Lu}[\\p{L}\\d’'&-]{0,40}(?:\\.\\p{L}{2,4})?"
/** Who is spoken to: "gegenüber der Zeitung „Name“", "told Name". */
export const ADDRESS = new RegExp(
  `(?<!\\p{L})(?<by>${BY})\\s(?:(?<article>${DETERMINER})\\s)?(?:(?<medium>${MEDIUM})\\s)?(?<quote>["„“»])?` +
    `(?<name>${NAME}(?:\\s${NAME}){0,3})`,
  'gu',
)

/** A pattern of words, each of which may begin with a capital letter. */
function capitalOrNot(pattern: string): string {
  return pattern.replaceAll(/(?<!\p{L})\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)
}

const VERB =
  '(?:sag(?:te|ten|t)|gesagt|erklär(?:te|ten|t)|beton(?:te|ten|t)|bestätig(?:te|ten|t)|äußer(?:te|ten)|mein(?:te|ten|t)|teil(?:te|ten)|' +
  'bericht(?:ete|eten|et)|verr(?:iet|ät|aten)|kündig(?:te|ten)|räum(?:te|ten)|warn(?:te|ten|t)|kritisier(?:te|ten|t)|hieß|sprach|' +
  'said|says|confirmed|explained|warned|added)'
export const SPEECH_VERB = new RegExp(`(?<!\\p{L})${VERB}(?!\\p{L})`, 'giu')

/** Who that is cannot be told without more context. */
export const PRONOUN = /(?<!\p{L})(?:er|sie|es|ich|wir|man|he|she|they|it|we|who)(?!\p{L})/iu
/** After one of these no speaker stands, but a time, a place or an occasion. */
export const PREPOSITION = words(
  'am im in an vor nach bei auf zu zum zur während seit unter gestern heute at on after before during in yesterday today under',
)
/** Words around a speaker that do not tell one from another. */
export const UNTELLING = words(
  'der die das den dem ein eine einer eines einige mehrere viele zwei drei ranghohe hochrangige wie so und auch dass hat haben hatte ' +
    'habe später zudem a an the one two three several some many senior top former has have had that and also later then according ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday thursday friday saturday sunday',
)
