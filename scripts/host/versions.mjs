/** The code-server that serves as the editor without a display. */
export const codeServerVersion = "4.139.1";

/** The version of VS Code inside that code-server; the desktop tests use the same. */
export const vscodeVersion = "1.139.1";

/** The Node that code-server asks for, from the npm package of this platform. */
export const nodeVersion = "24.21.0";
