import { resolve } from 'node:path'
import { authorityFolder } from './authority-folder.js'
import { requireTlsName } from './require-tls-name.js'

/** Whether to serve https, and how: a text names the folder of the certificate authority. */
export type TlsOption = boolean | string | { folder?: string; names?: readonly string[] }

/** Where the authority lies and which further names the certificate carries; nothing where http is served. */
export function readTlsOption(
  option: TlsOption,
  names: readonly string[],
): { folder: string; names: readonly string[] } | undefined {
  // A name is given for a certificate: where there is one, https is meant.
  if (option === false && names.length === 0) return undefined
  const { folder = authorityFolder, names: configured = [] } =
    typeof option === 'object' ? option : typeof option === 'string' ? { folder: option } : {}
  return { folder, names: [...configured, ...names].map(requireTlsName) }
}

/** What a flag says before the configuration: the folder alone, where it names one. */
export function mergeTlsOption(
  configured: TlsOption | undefined,
  flag: boolean | string | undefined,
): TlsOption {
  if (flag === undefined) return configured ?? false
  if (typeof configured === 'string' && flag === true) return configured
  if (typeof configured !== 'object') return flag
  return { ...configured, ...(typeof flag === 'string' && { folder: flag }) }
}

/** The option of a configuration, whose folder is told from where that file lies. */
export function tlsBeside(file: string, option: TlsOption | undefined): TlsOption | undefined {
  const beside = (folder: string): string => resolve(file, '..', folder)
  if (typeof option === 'string') return beside(option)
  if (typeof option !== 'object' || option.folder === undefined) return option
  return { ...option, folder: beside(option.folder) }
}
