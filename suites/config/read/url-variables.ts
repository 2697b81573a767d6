import type { TargetConfiguration } from '../configuration.js'

const variable = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g
const origin = /^https?:\/\/[^/?#]*/i

/**
 * The variables that stand behind the host in the URLs of a target as it is written: whoever keeps a part of a path out
 * of the file keeps it from others. A variable that names the host, or the whole URL, is the address that reports show.
 */
export function urlVariables(
  { baseUrl, states, readBack, paths = {} }: Partial<TargetConfiguration>,
  environment: NodeJS.ProcessEnv,
): Record<string, string> {
  const readBackUrl = typeof readBack === 'object' ? readBack.url : readBack
  const texts = [baseUrl, states, readBackUrl, ...Object.values(paths)]
  return Object.fromEntries(
    texts.flatMap((text) => (typeof text === 'string' ? variablesBehindHost(text, environment) : [])),
  )
}

function variablesBehindHost(text: string, environment: NodeJS.ProcessEnv): [string, string][] {
  const valueOf = (name: string): string => environment[name] ?? ''
  const substituted = (part: string): string =>
    part.replace(variable, (_whole, name: string) => valueOf(name))
  const isUrl = origin.test(substituted(text))
  return [...text.matchAll(variable)]
    .filter(
      ({ index }) => !isUrl || /[/?#]/.test(substituted(text.slice(0, index)).replace(/^https?:\/\//i, '')),
    )
    .map(([, name = '']): [string, string] => [name, valueOf(name)])
    .filter(([, value]) => value !== '')
}
