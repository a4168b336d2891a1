const EXCEPT =
  /(?<!\p{L})(?:außer(?! (?:sich|kraft|betrieb|gefahr|dienst|haus|atem|frage|acht|landes|konkurrenz)(?!\p{L}))|ausgenommen|mit ausnahme|abgesehen von|es sei denn|except|apart from|with the exception|unless)(?!\p{L})/iu
/** Words by which another text may make an exception. */
const LIMIT =
  /(?<!\p{L})(?:nur|lediglich|allein\p{L}{0,2}|ausschließlich|einzig\p{L}*|sonst|ausnahme\p{L}*|ohne|aber|sondern|sofern|solange|wenn|bis auf|only|but|if|other than|excluding|without|exception\p{L}*)(?!\p{L})/iu

/** Whether one text makes an exception and the other has no word for any. */
export function inventsException(text: string, other: string): boolean {
  return EXCEPT.test(text) && !EXCEPT.test(other) && !LIMIT.test(other)
}
