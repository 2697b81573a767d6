import { Text } from './text.js'

/** Milliseconds as seconds. Not by `Intl`, whose words change with the version of its data. */
export function Duration({ ms }: { ms: number }) {
  const seconds = (ms / 1000).toFixed(1)
  return <Text of={{ en: `${seconds} s`, tr: `${seconds.replace('.', ',')} sn` }} />
}
