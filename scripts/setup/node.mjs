// Imported before everything else, so it must parse and run on old versions of Node.
const wanted = [20, 19];
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  console.error(`Wattlens needs Node ${wanted.join(".")} or newer, and this is Node ${process.versions.node}.`);
  process.exit(2);
}

export const nodeVersion = process.versions.node;
