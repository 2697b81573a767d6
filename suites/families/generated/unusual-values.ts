import { either, oneOf, textUpTo } from './values.js'

/** Texts that no document sets a limit to, and few servers have been tried with. */
export const unusualText = either(
  oneOf(
    '🛵',
    'I\u0307stanbul u\u0308st kat',
    'ilk satır\nikinci\t"tırnak" \\ ters bölü',
    "'; <b>&amp;</b> %00 --",
  ),
  textUpTo(4000),
)

/** Amounts at the edges of what a price may be. */
export const edgeAmounts = oneOf(1, 0.01, 0.1, 0, 99.99, 1000, 9999.99, 999999.99)
