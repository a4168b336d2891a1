/** Text that is markup already. Only the tag `html` makes it, so that data cannot pass as markup. */
class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toString(): string {
    return this.text
  }
}

export type Html = Markup
type Part = Html | string | number | null | readonly Part[]

/** Markup in which everything interpolated is escaped, unless it was made by this tag itself. Null is nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Markup(
    strings.reduce((markup, text, index) => markup + textOf(parts[index - 1] ?? null) + text, ''),
  )
}

/** A style sheet of ours: the content of <style> is not escaped. */
export function styleElement(css: string): Html {
  return new Markup(`<style>\n${css.replaceAll('</', '<\\/')}</style>`)
}

function textOf(part: Part): string {
  if (part === null) return ''
  if (part instanceof Markup) return part.text
  return isList(part) ? part.map(textOf).join('') : escaped(String(part))
}

function isList(part: Part): part is readonly Part[] {
  return Array.isArray(part)
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] as string)
}
