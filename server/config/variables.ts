/** Variables without those that are set to nothing: these are not set. */
export function withoutEmpty<T>(variables: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
}
