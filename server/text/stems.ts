/**
 * The CISTEM stemmer for German (Weißweiler & Fraser 2017), on folded words: the best of the published ones in
 * their comparison on gold standards. Folding has taken the umlauts and ß already.
 */
export function stemGerman(word: string): string {
  let stem = word
    .replace(/^ge(.{4,})/, '$1')
    .replaceAll('sch', '$')
    .replaceAll('ei', '%')
    .replaceAll('ie', '&')
    .replace(/(.)\1/g, '$1*')
  while (stem.length > 3) {
    const shorter: string = stem.length > 5 ? stem.replace(/(?:e[mr]|nd)$/, '') : stem
    const next = shorter !== stem ? shorter : stem.replace(/[tesn]$/, '')
    if (next === stem) break
    stem = next
  }
  return stem.replace(/(.)\*/g, '$1$1').replaceAll('%', 'ei').replaceAll('&', 'ie').replaceAll('$', 'sch')
}

/** Harman's S-stemmer for English: plurals only, which never joins unrelated words. */
export function stemEnglish(word: string): string {
  const bare = word.replace(/'s?$/, '')
  if (/[^ea]ies$/.test(bare)) return bare.replace(/ies$/, 'y')
  if (/[^aeo]es$/.test(bare)) return bare.slice(0, -1)
  if (/[^us]s$/.test(bare)) return bare.slice(0, -1)
  return bare
}
