/**
 * Now, by the clock that people read and by the one that neither jumps nor runs while the machine sleeps: what is drawn
 * between two readings is reckoned by the second.
 */
export function moment(): { readonly atSeconds: number; readonly steadySeconds: number } {
  return { atSeconds: Date.now() / 1000, steadySeconds: performance.now() / 1000 };
}
