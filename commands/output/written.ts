import type { Language } from '../../contracts/text/preferred-language.js'

/** Said of a file that was written. */
export function written(path: string, language: Language): string {
  return language === 'tr' ? `yazıldı: ${path}` : `wrote ${path}`
}

/** Said of an earlier report that was put aside. */
export function keptAside(folder: string, language: Language): string {
  return language === 'tr'
    ? `orada duran rapor saklandı: ${folder}`
    : `kept the report that stood there: ${folder}`
}
