import type { ComponentChildren } from 'preact'
import type { CheckRecord } from '../../../suites/record/run-record.js'
import type { Where } from '../page/page-plan.js'

/**
 * What a browser need not read before its reader comes near: with script the inside of `noscript` is one piece
 * of text, which the page's script turns into markup in time; without script it is markup from the start.
 */
export function HeldBack(props: { where: Where; check: CheckRecord; children: ComponentChildren }) {
  const { where, check, children } = props
  return where.plan.heldBack.has(check) ? <noscript>{children}</noscript> : <>{children}</>
}
