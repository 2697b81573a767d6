import { writeFile } from 'node:fs/promises'
import { isSurface, partnerNames, surfaceNames, type Partner, type Surface } from '../../contract/surfaces.js'
import { UnknownContract } from '../../contract/unknown-contract.js'
import { asYaml } from './as-yaml.js'
import { exportContract, type ExportOptions } from './export-contract.js'

export interface ExportRequest extends ExportOptions {
  format: 'yaml' | 'json'
  out?: string | undefined
}

/** `uyum contracts export`: the text, or where it was written. */
export async function exportCommand(
  name: string,
  { format, out, ...options }: ExportRequest,
): Promise<string> {
  const text = await render(await exportContract(known(name), options), format)
  if (out === undefined) return text
  await writeFile(out, text)
  return `Wrote ${out}\n`
}

function known(name: string): Partner | Surface {
  const partner = partnerNames.find((candidate) => candidate === name)
  if (partner ?? isSurface(name)) return name as Partner | Surface
  throw new UnknownContract(name, [...partnerNames, ...surfaceNames])
}

async function render(document: object, format: 'yaml' | 'json'): Promise<string> {
  if (format === 'json') return `${JSON.stringify(document, null, 2)}\n`
  return asYaml(document)
}
