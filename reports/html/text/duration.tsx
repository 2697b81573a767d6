import { Text } from './text.js'
import { texts as english } from './texts.en.js'
import { texts as turkish } from './texts.tr.js'

/** Milliseconds as seconds. Not by `Intl`, whose words change with the version of its data. */
export function Duration({ ms }: { ms: number }) {
  const seconds = (ms / 1000).toFixed(1)
  return <Text of={{ en: english.seconds(seconds), tr: turkish.seconds(seconds.replace('.', ',')) }} />
}
