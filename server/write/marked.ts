/** Puts data between markers that nobody who wrote it could know. */
export interface Markers {
  /** @param attributes are shown beside the marker, their quotation marks taken out */
  wrap(name: string, data: string, attributes?: Record<string, string | undefined>): string
}

/** New markers for one request, so that no text can end its own data early. */
export function createMarkers(nonce: string = crypto.randomUUID().slice(0, 8)): Markers {
  return {
    wrap(name, data, attributes = {}) {
      const beside = Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ` ${key}="${oneLine(value as string)}"`)
      return `<${name}-${nonce}${beside.join('')}>\n${data}\n</${name}-${nonce}>`
    },
  }
}

function oneLine(value: string): string {
  return value.replaceAll(/["<>]/g, "'").replaceAll(/\s+/g, ' ').trim()
}
