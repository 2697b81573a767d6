import type { Operation } from '../../../contracts/openapi/operations.js'
import { shownUrl, takeUserinfo } from '../../../contracts/wire/base-url.js'
import type { TargetConfiguration } from '../configuration.js'
import { ConfigurationError } from '../configuration-error.js'

/**
 * Refuses a base URL that ends in the documented path, which is put behind it: every call would miss. A server that does
 * stand below such a path says so in `paths`.
 */
export function requirePathOnce(
  target: string,
  { baseUrl, paths = {} }: TargetConfiguration,
  operations: readonly Operation[],
): void {
  const [plain = ''] = takeUserinfo(baseUrl).url.split(/[?#]/)
  const bare = plain.replace(/(?<!\/)\/+$/, '')
  const doubled = operations.find(({ id, path }) => path !== '' && bare.endsWith(path) && !(id in paths))
  if (!doubled) return
  const { id, path } = doubled
  const base = shownUrl(bare.slice(0, -path.length))
  throw new ConfigurationError({
    en: `target ${target}: expected a base URL without the path ${path}, which is put behind it, got "${shownUrl(baseUrl)}". Write ${base}, or say in paths.${id} what stands behind it.`,
    tr: `${target} hedefi: sonuna eklenen ${path} yolunu taşımayan bir taban URL bekleniyordu, “${shownUrl(baseUrl)}” geldi. ${base} yazın ya da ardından ne geleceğini paths.${id} ile söyleyin.`,
  })
}
