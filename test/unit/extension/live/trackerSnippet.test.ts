import assert from "node:assert/strict";
import { isWholeStatement, trackerSnippet } from "../../../../src/extension/live/trackerSnippet.ts";

describe("the snippet of CodeCarbon's tracker", () => {
  it("wraps lines at their indent, and escapes what a snippet would read", () => {
    assert.equal(
      trackerSnippet({ lines: ['    train(f"{x}$")'], country: "FRA", imported: true }),
      '    with OfflineEmissionsTracker(country_iso_code="FRA"):\n        train(f"{x\\}\\$")\n',
    );
  });
  it("leaves places to fill in where nothing is known", () => {
    assert.equal(
      trackerSnippet({ lines: [], imported: false }),
      'from codecarbon import OfflineEmissionsTracker\n\nwith OfflineEmissionsTracker(country_iso_code="${1:FRA}"):\n    ${0:trainer.train()}\n',
    );
  });
  it("knows a statement that stands alone", () => {
    for (const line of ["trainer.train()", "  x = fit(a, b)  # go"]) assert.ok(isWholeStatement(line), line);
    for (const line of ["trainer.train(", "for x in y:", ")", "", "def f():", "a,"])
      assert.ok(!isWholeStatement(line), line);
  });
});
