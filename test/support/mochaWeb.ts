// The browser bundle of mocha puts its class on globalThis; its own run() reads location.search, which a worker lacks.
import "../../node_modules/mocha/mocha.js";

export default (globalThis as unknown as { readonly Mocha: typeof Mocha }).Mocha;
