/** A call as an arrow along the foot of its box, whose head points to who took it. */
export function arrowStyle(toRight: string, toLeft: string): string {
  return `${toRight}::after, ${toLeft}::after {
  content: '';
  position: absolute;
  inset: auto 0 0.25rem;
  border-top: 1.75px solid var(--link);
}
${toRight}::before, ${toLeft}::before {
  content: '';
  position: absolute;
  bottom: 0;
  width: 0.5rem;
  height: 0.5rem;
  border: solid var(--link);
  border-width: 1.75px 1.75px 0 0;
}
${toRight}::before { right: 0.1rem; transform: rotate(45deg); }
${toLeft}::before { left: 0.1rem; transform: rotate(-135deg); }`
}
