/** The outcome of work that is cut into steps, for who has nothing else to see to between them. */
export function inOneGo<T>(steps: Generator<void, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
