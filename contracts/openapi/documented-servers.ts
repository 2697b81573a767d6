import type { Contract } from '../contract/contract.js'
import { isServedByPartner, type Surface } from '../contract/surfaces.js'

/**
 * The base URLs at which the documents say a surface is served, without a slash at their end; none where the
 * integrator serves it. A document without `paths` writes its host before the call at the POS.
 */
export function documentedServers({ document }: Contract, surface: Surface): string[] {
  const paths = Object.values(document.paths ?? {})
  if (paths.length > 0 && !isServedByPartner(surface)) return []
  const servers = [...(document.servers ?? []), ...paths.flatMap((item) => item?.servers ?? [])]
  return [...new Set(servers.map(({ url }) => url.replace(/\/$/, '')))]
}
