import "./setup/node.mjs";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { messages } from "./l10n/messages.mjs";
import { root } from "./setup/paths.mjs";

const found = messages(root);
const bundle = Object.fromEntries(found.map((message) => [message, message]));
writeFileSync(path.join(root, "l10n/bundle.l10n.json"), `${JSON.stringify(bundle, null, 2)}\n`);
console.log(`${found.length} messages in l10n/bundle.l10n.json`);
