import { defineLifecycle } from '../contract/lifecycle.js'

/**
 * The one status that the page names. It calls it the initial one, "vb.": there may be others, and neither
 * a later status nor a call that changes one is documented.
 */
export const lifecycle = defineLifecycle({
  initial: 'Restoran Onayı Bekliyor',
  states: {
    'Restoran Onayı Bekliyor': {
      text: { en: 'Awaiting the restaurant’s approval', tr: 'Restoranın onayını bekliyor' },
      open: true,
      next: [],
    },
  },
})
