import { defineUnquoted } from '../unquoted.js'

/** What of the page obliges nobody. */
export const unquoted = defineUnquoted([])
