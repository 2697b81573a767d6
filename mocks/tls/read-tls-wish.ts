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
