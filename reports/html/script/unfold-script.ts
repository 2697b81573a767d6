/** Makes markup of what is held back in `noscript`, before its reader comes near, and before it is printed. */
export const unfoldScript = String.raw`
const checks = [...document.querySelectorAll('[data-outcome]')]
const unfold = (check) => {
  const held = check.querySelector('noscript')
  if (!held) return
  held.outerHTML = held.textContent
  addCopyButtons(check)
  markEnded(check)
}
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue
      near.unobserve(target)
      unfold(target)
    }
  },
  { rootMargin: '1500px 0px' },
)
for (const check of checks) if (check.lastElementChild.localName === 'noscript') near.observe(check)
const unfoldFindings = () => document.querySelectorAll('.finding').forEach(unfold)
addEventListener('beforeprint', unfoldFindings)
matchMedia('print').addEventListener('change', ({ matches }) => matches && unfoldFindings())
`
