import "./setup/node.mjs";
import { statSync } from "node:fs";
import { script } from "./setup/command.mjs";
import { packageExtension, vsix } from "./tests/product.mjs";

await script(async () => {
  await packageExtension();
  console.log(`${vsix}, ${Math.ceil(statSync(vsix).size / 1000)} kB`);
});
