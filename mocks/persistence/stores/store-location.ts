import { toldBy } from '../../../contracts/text/user-error.js'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { OptionError } from '../../options/option-error.js'

/** Where worlds are kept. */
export type StoreLocation =
  | { kind: 'memory' }
  | { kind: 'file'; path: string }
  | { kind: 'redis'; url: string }

/** Reads what a user says of the store: `memory`, `file:<path>`, `redis://…` or `rediss://…`. */
export function readStoreLocation(text: string): StoreLocation {
  if (text === 'memory') return { kind: 'memory' }
  if (text.startsWith('file:')) return { kind: 'file', path: filePath(text) }
  if (/^rediss?:\/\//.test(text)) return { kind: 'redis', url: requireRedisUrl(text) }
  throw new OptionError({
    en: `the store "${shown(text)}": expected memory, file:<path>, redis://<host>:<port> or rediss://<host>:<port>.`,
    tr: `“${shown(text)}” deposu: memory, file:<yol>, redis://<sunucu>:<port> ya da rediss://<sunucu>:<port> bekleniyordu.`,
  })
}

function filePath(text: string): string {
  const path = text.startsWith('file://') ? pathOfUrl(text) : text.slice('file:'.length)
  if (path === '' || path.endsWith('/')) {
    throw new OptionError({
      en: `the store "${text}": expected the name of a file behind "file:", like file:uyum.db.`,
      tr: `“${text}” deposu: “file:” ardında bir dosya adı bekleniyordu, file:uyum.db gibi.`,
    })
  }
  return resolve(path)
}

function pathOfUrl(text: string): string {
  try {
    return fileURLToPath(text)
  } catch (error) {
    throw new OptionError({
      en: `the store "${text}": expected file:<path> or a file URL with an absolute path, ${(error as Error).message}.`,
      tr: `“${text}” deposu: file:<yol> ya da tam yol taşıyan bir dosya URL’si bekleniyordu, ${toldBy(error as Error).tr}.`,
    })
  }
}

function requireRedisUrl(text: string): string {
  const { hostname = '', pathname = '' } = URL.canParse(text) ? new URL(text) : {}
  if (hostname !== '' && /^(\/\d*)?$/.test(pathname)) return text
  throw new OptionError({
    en: `the store "${shown(text)}": expected a URL like redis://127.0.0.1:6379 or redis://user:password@host:6379/0, the path being the number of a database.`,
    tr: `“${shown(text)}” deposu: redis://127.0.0.1:6379 ya da redis://kullanıcı:parola@sunucu:6379/0 gibi bir URL bekleniyordu; yol, veritabanının numarasıdır.`,
  })
}

/** The same with a path that is meant from the folder of that file: a configuration's. */
export function storeBeside(file: string, text: string): string {
  const isPath = text.startsWith('file:') && !text.startsWith('file://')
  return isPath ? `file:${resolve(file, '..', text.slice('file:'.length))}` : text
}

/** Without what may be a password. */
function shown(text: string): string {
  return text.replace(/\/\/[^@/]*@/, '//[redacted]@')
}
