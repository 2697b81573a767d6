import { createRequire } from 'node:module'
import type Database from 'libsql'
import { OptionError } from '../../../options/option-error.js'

/** The SQLite driver, a binary that few need: a package that keeps worlds in a file asks for it by itself. */
export function loadLibsql(): typeof Database {
  try {
    return createRequire(import.meta.url)('libsql') as typeof Database
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    throw new OptionError({
      en: 'keeping worlds in a file: expected the package libsql, it is not installed. Run: npm install libsql@0.5.29',
      tr: 'Dünyaları bir dosyada tutmak için libsql paketi gerekir, kurulu değil. Çalıştırın: npm install libsql@0.5.29',
    })
  }
}
