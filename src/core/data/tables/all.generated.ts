// Built by `npm run data`; do not edit.
import * as accelerators from "./accelerators.generated.ts";
import * as instances from "./instances.generated.ts";
import * as regions from "./regions.generated.ts";
import * as grid from "./grid.generated.ts";
import * as pue from "./pue.generated.ts";
import * as water from "./water.generated.ts";
import * as models from "./models.generated.ts";
import * as timm from "./timm.generated.ts";
import * as datasets from "./datasets.generated.ts";
import * as apiModels from "./apiModels.generated.ts";
import * as otherNames from "./otherNames.generated.ts";
import * as priors from "./priors.generated.ts";
import * as citations from "./citations.generated.ts";
import * as efficiency from "./efficiency.generated.ts";
import * as generations from "./generations.generated.ts";
import * as usualSizes from "./usualSizes.generated.ts";
import * as usualAmounts from "./usualAmounts.generated.ts";
import * as bounds from "./bounds.generated.ts";
import * as imageKinds from "./imageKinds.generated.ts";
import * as questions from "./questions.generated.ts";
import * as words from "./words.generated.ts";
import * as equivalences from "./equivalences.generated.ts";

export const allTables: { readonly [name: string]: string } = { ...accelerators, ...instances, ...regions, ...grid, ...pue, ...water, ...models, ...timm, ...datasets, ...apiModels, ...otherNames, ...priors, ...citations, ...efficiency, ...generations, ...usualSizes, ...usualAmounts, ...bounds, ...imageKinds, ...questions, ...words, ...equivalences };
