import { resolve } from 'node:path'
import { authorityFolder } from './authority-folder.js'
import { requireTlsName } from './require-tls-name.js'

/** Whether to serve https, and how: a text names the folder of the certificate authority. */
export type TlsWish = boolean | string | { folder?: string; names?: readonly string[] }

/** Where the authority lies and which further names the certificate carries; nothing where http is served. */
export function readTlsWish(
  wish: TlsWish,
  names: readonly string[],
): { folder: string; names: readonly string[] } | undefined {
  // A name is wished for a certificate: where there is one, https is meant.
  if (wish === false && names.length === 0) return undefined
  const { folder = authorityFolder, names: configured = [] } =
    typeof wish === 'object' ? wish : typeof wish === 'string' ? { folder: wish } : {}
  return { folder, names: [...configured, ...names].map(requireTlsName) }
}

/** What a flag wishes before the configuration: the folder alone, where it names one. */
export function mergeTlsWish(configured: TlsWish | undefined, flag: boolean | string | undefined): TlsWish {
  if (flag === undefined) return configured ?? false
  if (typeof configured === 'string' && flag === true) return configured
  if (typeof configured !== 'object') return flag
  return { ...configured, ...(typeof flag === 'string' && { folder: flag }) }
}

/** The wish of a configuration, whose folder is told from where that file lies. */
export function tlsBeside(file: string, wish: TlsWish | undefined): TlsWish | undefined {
  const beside = (folder: string): string => resolve(file, '..', folder)
  if (typeof wish === 'string') return beside(wish)
  if (typeof wish !== 'object' || wish.folder === undefined) return wish
  return { ...wish, folder: beside(wish.folder) }
}
