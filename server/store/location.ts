/** Whether an index lies in a folder: beside it other files have their place. It may also be elsewhere, as in `s3://…`. */
export function isFolder(uri: string): boolean {
  return !uri.includes('://')
}
