/** Gives a text to the browser to save as a file. */
export function saveAs(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url))
}

/** For names of files. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
