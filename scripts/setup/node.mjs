// Imported before everything else, so it must parse and run on old versions of Node.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Wattlens needs Node 20.19 or newer, and this is Node ${process.versions.node}.`);
  process.exit(2);
}
