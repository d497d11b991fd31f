// Stands for @lezer/highlight in the bundles: the parser of Python brings names for colours with it, and nothing here
// colours text.

/** A name of a colour, which makes others when it is called. */
const name = new Proxy(() => name, { get: () => name });

export const tags = name;
/** A source of node properties that gives none. */
export const styleTags = () => () => null;
