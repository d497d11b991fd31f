// What the Python and Jupyter extensions do, as far as a walk needs it: run a program in a debug session, and a cell.
const { spawn } = require("node:child_process");
const vscode = require("vscode");

/** Speaks the debug adapter protocol: runs the program of the configuration, prints what it prints, ends with it. */
class Adapter {
  #sent = new vscode.EventEmitter();
  #python;
  onDidSendMessage = this.#sent.event;

  handleMessage({ seq, command, arguments: args }) {
    if (command === "launch") this.#launch(args);
    if (command === "disconnect" || command === "terminate") this.#python?.kill();
    this.#sent.fire({ type: "response", request_seq: seq, seq: 0, success: true, command, body: {} });
    if (command === "initialize") this.#event("initialized");
  }

  #launch({ program }) {
    this.#python = spawn("python3", [program], { cwd: vscode.workspace.workspaceFolders[0].uri.fsPath });
    const print = (category) => (output) => this.#event("output", { category, output: String(output) });
    this.#python.stdout.on("data", print("stdout"));
    this.#python.stderr.on("data", print("stderr"));
    this.#python.on("close", (code) => {
      this.#event("exited", { exitCode: code ?? 1 });
      this.#event("terminated");
    });
  }

  #event(event, body = {}) {
    this.#sent.fire({ type: "event", seq: 0, event, body });
  }

  dispose() {
    this.#python?.kill();
  }
}

/** Runs all code up to and with the cell in a Python of its own, which keeps no state between cells. */
async function runCell(cell, controller) {
  const execution = controller.createNotebookCellExecution(cell);
  execution.executionOrder = cell.index + 1;
  execution.start(Date.now());
  await execution.clearOutput();
  const code = cell.notebook
    .getCells()
    .filter(({ kind, index }) => kind === vscode.NotebookCellKind.Code && index <= cell.index)
    .map(({ document }) => document.getText().replace(/^%.*$/gm, ""))
    .join("\n");
  const cwd = vscode.workspace.workspaceFolders[0].uri.fsPath;
  const python = spawn("python3", ["-c", code], { cwd });
  let printed = "";
  python.stderr.on("data", (piece) => {
    printed += piece;
    const item = vscode.NotebookCellOutputItem.stderr(printed);
    void execution.replaceOutput(new vscode.NotebookCellOutput([item]));
  });
  const exitCode = await new Promise((resolve) => python.on("close", resolve));
  execution.end(exitCode === 0, Date.now());
}

exports.activate = ({ subscriptions }) => {
  subscriptions.push(
    vscode.debug.registerDebugAdapterDescriptorFactory("debugpy", {
      createDebugAdapterDescriptor: () => new vscode.DebugAdapterInlineImplementation(new Adapter()),
    }),
  );
  const controller = vscode.notebooks.createNotebookController("python", "jupyter-notebook", "Python 3");
  controller.supportsExecutionOrder = true;
  controller.executeHandler = (cells) => Promise.all(cells.map((cell) => runCell(cell, controller)));
  subscriptions.push(controller);
};
