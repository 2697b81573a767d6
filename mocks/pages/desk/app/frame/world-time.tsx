import { useEffect, useState } from 'preact/hooks'
import type { ShownTime } from '../../../../control/shown-time.js'
import { fullTime, hourOf } from '../parts/moment.js'
import { useIsNarrow } from '../parts/use-is-narrow.js'
import { control } from '../state/control.js'
import { useWorld } from '../state/known.js'
import { hashOf } from '../state/place.js'
import { useStore } from '../state/store.js'
import { language, useTexts } from '../text/language.js'

/** What time it is in this world: it runs, or stands. */
export function WorldTime() {
  const texts = useTexts()
  const speech = useStore(language)
  const time = useWorld(async () => {
    const { now, mode } = await control.get<ShownTime>('clock')
    // So far ahead of this machine: a clock that runs is then not another one at each look.
    return {
      mode,
      now: mode === 'frozen' ? now : '',
      ahead: mode === 'frozen' ? 0 : rounded(Date.parse(now) - Date.now()),
    }
  })
  const isNarrow = useIsNarrow('(max-width: 44rem)')
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  if (!time) return null
  const isFrozen = time.mode === 'frozen'
  const now = isFrozen ? time.now : new Date(Date.now() + time.ahead).toISOString()
  return (
    <a class={isFrozen ? 'world-time frozen' : 'world-time'} href={hashOf({ room: 'time', asked: {} })}>
      {isFrozen && <span class="flag warn">{texts.frozen}</span>}{' '}
      <time>{isNarrow ? hourOf(now, speech) : fullTime(now, speech)}</time>
    </a>
  )
}

/** Less than a second is what the way takes. */
function rounded(ahead: number): number {
  return Math.round(ahead / 1000) * 1000
}
