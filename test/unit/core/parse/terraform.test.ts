import assert from "node:assert/strict";
import { terraformValues } from "../../../../src/core/parse/terraform.ts";

const values = (text: string) => terraformValues(text).map(({ key, value }) => `${key}=${value}`);

describe("terraformValues", () => {
  it("reads strings and the first of a list", () => {
    assert.deepEqual(values('resource "x" "y" {\n  instance_type = "p5.48xlarge"\n  zones = ["a", "b"]\n}'), [
      "instance_type=p5.48xlarge",
      "zones=a",
    ]);
  });

  it("follows a variable to its default in the same file", () => {
    assert.deepEqual(
      values('variable "size" {\n  type = string\n  default = "g5.xlarge"\n}\nvm_size = var.size'),
      ["default=g5.xlarge", "vm_size=g5.xlarge"],
    );
  });

  it("leaves expressions, types and comments alone", () => {
    assert.deepEqual(values('type = string\na = "${b}-c"\n# d = "e"\nf = g("h")'), []);
  });

  it("places the assignment", () => {
    const text = '{\n  region = "eu-north-1"  \n}';
    const [one] = terraformValues(text);
    assert.equal(text.slice(one?.span.start, one?.span.end), 'region = "eu-north-1"');
  });
});
