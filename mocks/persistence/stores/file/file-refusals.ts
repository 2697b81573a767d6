import type { Bilingual } from '../../../../contracts/text/bilingual.js'
import { OptionError } from '../../../options/option-error.js'
import type { Progress } from './acknowledged-mark.js'

/** Why a file is not opened, by what the driver said of it. */
export function refusal(path: string, { code, message }: Error & { code?: string }): Error {
  if (code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED') {
    return new OptionError({
      en: `opening the store ${path}: expected to be the only process that has it, another one does. Stop that mock, name another file, or share by --store redis://….`,
      tr: `${path} deposu açılamadı: onu kullanan tek süreç olmak gerekir, başka biri kullanıyor. O mock’u durdurun, başka bir dosya verin ya da --store redis://… ile paylaşın.`,
    })
  }
  if (code === 'SQLITE_NOTADB') {
    return new OptionError({
      en: `opening the store ${path}: expected a file of uyum mock, it is something else. Name another behind file:.`,
      tr: `${path} deposu açılamadı: uyum mock’un bir dosyası bekleniyordu, başka bir şey. file: ardına başka bir ad yazın.`,
    })
  }
  // Whatever else is wrong with the names and kinds of its tables was not so when they were made.
  if (code === undefined || code === 'SQLITE_ERROR' || code.startsWith('SQLITE_CORRUPT'))
    return damaged(path, message)
  return new OptionError({
    en: `opening the store ${path}: expected a database, ${message}. Name another behind file:.`,
    tr: `${path} deposu açılamadı: bir veritabanı bekleniyordu, ${message}. file: ardına başka bir ad yazın.`,
  })
}

export function unusable(path: string, found: Bilingual): OptionError {
  return new OptionError({
    en: `opening the store ${path}: expected a file that can be read and written, ${found.en}. Name another behind file:, in a folder that is there.`,
    tr: `${path} deposu açılamadı: okunup yazılabilen bir dosya bekleniyordu, ${found.tr}. file: ardına, var olan bir klasörde başka bir ad yazın.`,
  })
}

export function ofSomethingElse(path: string): OptionError {
  return new OptionError({
    en: `opening the store ${path}: expected a file of uyum mock, it is a database of something else. Name another behind file:.`,
    tr: `${path} deposu açılamadı: uyum mock’un bir dosyası bekleniyordu, başka bir şeyin veritabanı. file: ardına başka bir ad yazın.`,
  })
}

export function ofAnotherFormat(path: string, expected: number, found: unknown): OptionError {
  return new OptionError({
    en: `opening the store ${path}: expected format ${expected}, it has format ${String(found)}. Use the uyum that wrote it, or name another file.`,
    tr: `${path} deposu açılamadı: biçim ${expected} bekleniyordu, biçimi ${String(found)}. Onu yazan uyum’u kullanın ya da başka bir dosya verin.`,
  })
}

export function damaged(path: string, found: string): OptionError {
  return new OptionError({
    en: `opening the store ${path}: expected a whole file, found: ${found}. Put a copy of it back, or move it and ${path}-wal away to begin anew.`,
    tr: `${path} deposu açılamadı: sağlam bir dosya bekleniyordu, bulunan: ${found}. Bir kopyasını geri koyun ya da baştan başlamak için onu ve ${path}-wal dosyasını kaldırın.`,
  })
}

/** The mark beside it tells of a mock that was not stopped, and the file holds nothing. */
export function emptied(path: string, mark: string): OptionError {
  return new OptionError({
    en: `opening the store ${path}: expected a whole file, found: nothing, and ${mark} tells of a mock that was not stopped. Put it back with its ${path}-wal, or remove ${mark} to begin anew.`,
    tr: `${path} deposu açılamadı: sağlam bir dosya bekleniyordu, içinde hiçbir şey yok; ${mark} ise durdurulmamış bir mock’tan söz ediyor. Onu ${path}-wal ile birlikte geri koyun ya da baştan başlamak için ${mark} dosyasını silin.`,
  })
}

/** It is behind what its mark says was acknowledged. */
export function cutOff(path: string, mark: string, found: Progress, acknowledged: Progress): OptionError {
  const missing = acknowledged.count - found.count
  const [since, until] = [found, acknowledged].map(({ at }) => new Date(at).toISOString())
  return new OptionError({
    en: `opening the store ${path}: expected a whole file, found: the last ${missing} writings are missing that were acknowledged, those after ${since} until ${until} (its log ${path}-wal was cut, changed or taken away). Put it back with its ${path}-wal, or remove ${mark} to go on with what is there.`,
    tr: `${path} deposu açılamadı: sağlam bir dosya bekleniyordu, kabul edildiği bildirilmiş son ${missing} yazma eksik: ${since} sonrası, ${until} dahil (günlüğü ${path}-wal kesilmiş, değişmiş ya da kaldırılmış). Onu ${path}-wal ile birlikte geri koyun ya da kalanla sürdürmek için ${mark} dosyasını silin.`,
  })
}
