// Prometheus' text form: https://prometheus.io/docs/instrumenting/exposition_formats/

/** What a metric is called and says; names of its labels, where it has some. */
export interface Described {
  name: string
  help: string
  labels?: readonly string[]
}

/** A metric as text, with all its values. */
export interface Metric {
  render(): string
}

/** The lines before a metric's values. */
export function head({ name, help }: Described, type: string): string {
  return `# HELP ${name} ${help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}\n# TYPE ${name} ${type}\n`
}

/** One value. */
export function sample(
  name: string,
  labels: readonly string[],
  values: readonly string[],
  value: number,
): string {
  const pairs = labels.map((label, place) => `${label}="${escaped(values[place] ?? '')}"`)
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}\n`
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
